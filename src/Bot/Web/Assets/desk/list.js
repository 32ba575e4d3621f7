// The list of her rooms: the board first, then who waits longest, then who was answered; how many wait stands in the title of the tab.
import { byId, make, say } from '../parts/elements.js';
import { redraw } from '../parts/messages.js';
import { session } from '../parts/session.js';
import { board, here, rooms, since } from './rooms.js';

export const list = byId('rooms');
const title = document.title;

const ago = at => {
  if (!at) return '';
  const minutes = Math.max(0, Math.round((Date.now() - Date.parse(at)) / 60000));
  if (!minutes) return '';
  const format = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: 'auto' });
  return ' · ' + (minutes < 60 ? format.format(-minutes, 'minute') : minutes < 1440 ? format.format(-Math.round(minutes / 60), 'hour') : format.format(-Math.round(minutes / 1440), 'day'));
};
const order = (a, b) => (b.room.id === board) - (a.room.id === board)
  || a.room.closed - b.room.closed
  || (a.at ? Date.parse(a.at) : Infinity) - (b.at ? Date.parse(b.at) : Infinity)
  || b.room.code.localeCompare(a.room.code, 'en', { numeric: true })
  || 0;
const draw = ({ room, at }) => {
  const node = make('button', '', room.id === board ? say('deskBoard') : room.code);
  node.type = 'button';
  node.dataset.room = room.id;
  if (room.id === here.id) node.setAttribute('aria-current', 'true');
  // What still asks for somebody waits, however often it was seen.
  const asks = room.id === board && [...room.items.values()].find(item => item.buttons);
  if (room.id === board) node.append(make('span', room.fresh || asks ? 'waits' : '', room.fresh ? say('deskBoardNew') + ago([...room.items.values()].at(-1)?.at) : asks ? say('deskWaits') + ago(asks.at) : say('deskBoardQuiet')));
  else node.append(make('span', at ? 'waits' : '', room.closed ? say('deskClosed') : at ? say('deskWaits') + ago(at) : say('deskAnswered')));
  return node;
};
export const drawRooms = () => {
  const focused = list.contains(document.activeElement) ? document.activeElement.dataset.room : null;
  const all = [...rooms.values()].map(room => ({ room, at: since(room) }));
  all.sort(order);
  const fresh = make('nav');
  fresh.append(...all.map(draw));
  redraw(list, fresh);
  if (focused) list.querySelector(`[data-room="${focused}"]`)?.focus();
  byId('empty').hidden = all.length > 0;
  const waiting = all.reduce((sum, { room, at }) => sum + (room.fresh || (at ? 1 : 0)), 0);
  document.title = (waiting ? `(${waiting}) ` : '') + title;
};
export const clear = () => {
  list.replaceChildren();
  document.title = title;
};
setInterval(() => !session.gone && drawRooms(), 30000);
byId('language').addEventListener('change', drawRooms);
