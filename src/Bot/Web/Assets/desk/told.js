// What the house tells the desk: first all rooms that she is in, the board and the commands that she may give, then what happens.
import { byId } from '../parts/elements.js';
import { session } from '../parts/session.js';
import { announce, meet } from './board.js';
import { answered } from './giving.js';
import { giveBack } from './kept.js';
import { drawRooms } from './list.js';
import { openFirst } from './opening.js';
import { offer, remind } from './palette.js';
import { close, come, drop, leave, put } from './room.js';
import { room, rooms } from './rooms.js';
import { look } from './seen.js';
import { drafts } from './sending.js';
import { ring } from './sound.js';

const all = event => {
  session.token = event.token;
  offer(event.commands);
  byId('another').hidden = !event.byCode;
  const still = new Set(event.shown.map(shown => shown.id));
  for (const one of [...rooms.values()]) if (one.guest && !still.has(one.id)) leave(one.id);
  event.shown.forEach(come);
  giveBack(event.whose);
  for (const id of [...drafts.keys()]) if (!rooms.has(id)) drafts.delete(id);
  if (event.board) meet(event.board);
};
const inRoom = ({ room: id, code, told: { is, id: gone, shown } }) => {
  const one = room(id, code);
  if (is === 'put') {
    if (shown.item.from === 'person' && !one.items.has(shown.id)) ring();
    put(one, shown.id, shown.item);
  } else if (is === 'drop') drop(one, gone);
  else if (is === 'closed') close(one);
};
export const told = event => {
  switch (event.is) {
    case 'rooms':
      all(event);
      break;
    case 'came':
      come(event.shown);
      break;
    case 'went':
      leave(event.room);
      break;
    case 'board':
      if (event.told.is === 'put') announce(event.told.shown);
      break;
    case 'room':
      inRoom(event);
      break;
    case 'answer':
      answered(event);
      break;
    case 'token':
      session.token = event.token;
      break;
  }
  drawRooms();
  look();
  openFirst();
  remind();
};
