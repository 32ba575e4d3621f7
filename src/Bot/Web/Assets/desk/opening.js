// Which room is before her. Until she has chosen herself, somebody who writes comes first; never under her hands. She goes by the list, or by Alt and the arrows.
import { byId, say } from '../parts/elements.js';
import { text } from '../parts/writing.js';
import * as asides from './asides.js';
import { drawRooms, list } from './list.js';
import { changeAgain, clear, follow, log, place } from './message.js';
import * as news from './news.js';
import { board, here, rooms } from './rooms.js';
import { look } from './seen.js';
import { drafts, form, letGo, write } from './sending.js';

const code = byId('code');
const palette = byId('palette');

const open = id => {
  if (here.id) drafts.set(here.id, text.value);
  if (here.id !== id) letGo();
  here.id = id;
  clear();
  const room = rooms.get(id);
  const isBoard = id === board;
  code.textContent = isBoard ? say('deskBoard') : room ? room.code : '';
  if (isBoard) code.dataset.word = 'deskBoard';
  else delete code.dataset.word;
  form.hidden = !room || room.closed || isBoard;
  byId('nothing').hidden = !isBoard || room.items.size > 0;
  text.value = drafts.get(id) || '';
  if (room) for (const [item, shown] of room.items) place(item, shown, room.sending.has(item));
  asides.showAll();
  follow.open(log.lastElementChild);
  drawRooms();
  list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  look();
  write();
  changeAgain();
};
const pick = id => {
  here.picked = true;
  news.read();
  open(id);
};
export const openFirst = () => {
  const first = list.querySelector(`[data-room]:not([data-room="${board}"])`) || list.firstElementChild;
  if (first && !here.picked && !palette.open && (!here.id || (here.id === board && first.dataset.room !== board))) open(first.dataset.room);
};
// Nothing that she is writing in it goes on in another room.
export const shut = () => {
  if (form.contains(document.activeElement)) log.focus({ preventScroll: true });
  text.value = '';
  letGo();
  here.id = null;
  here.picked = true;
  clear();
  code.textContent = '';
  form.hidden = true;
};

list.addEventListener('click', event => {
  const node = event.target.closest('[data-room]');
  if (node) pick(node.dataset.room);
});
addEventListener('keydown', event => {
  if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || !rooms.size || palette.open) return;
  event.preventDefault();
  const ids = [...list.children].map(node => node.dataset.room);
  const step = event.key === 'ArrowDown' ? 1 : ids.length - 1;
  pick(ids[(Math.max(0, ids.indexOf(here.id)) + step) % ids.length]);
});
