// What is before her eyes for a moment, in the room that is open, counts as seen; once for each message. Who is there as a guest has seen nothing: the person is told of her mentor alone.
import { ask, session } from '../parts/session.js';
import { drawRooms } from './list.js';
import { here, rooms } from './rooms.js';

const seen = new Set();
let looking = 0;
export const look = () => {
  clearTimeout(looking);
  looking = setTimeout(async () => {
    const room = rooms.get(here.id);
    if (!room || session.gone || document.hidden || !document.hasFocus()) return;
    if (room.fresh) {
      room.fresh = 0;
      drawRooms();
    }
    const last = [...room.items].filter(([, item]) => item.from === 'person').at(-1);
    if (!last || seen.has(last[0]) || room.guest) return;
    seen.add(last[0]);
    await ask('/desk/seen', { room: room.id, item: last[0] });
  }, 1000);
};
export const forget = () => seen.clear();
addEventListener('focus', look);
document.addEventListener('visibilitychange', look);
