// The board: what her roles are told. What she has before her eyes is no news, and neither is a change of what is there.
import { byId, say } from '../parts/elements.js';
import { inform } from './news.js';
import { fill, put } from './room.js';
import { board, here, room, rooms } from './rooms.js';
import { ring } from './sound.js';

const isNew = (one, many) => {
  one.fresh += many;
  ring();
  if (here.id !== board) inform(say('deskBoard') + ' · ' + say('deskBoardNew'));
};
export const announce = ({ id, item }) => {
  const one = room(board, '');
  if (!one.items.has(id)) isNew(one, 1);
  put(one, id, item);
  byId('nothing').hidden = true;
};
// What came while the line was cut is news; of what was there before she came, what still asks for somebody.
export const meet = items => {
  const known = rooms.get(board)?.items;
  const many = items.filter(({ id, item }) => known ? !known.has(id) : item.buttons).length;
  const one = room(board, '');
  fill(one, items);
  if (many) isNew(one, many);
  one.fresh = Math.min(one.fresh, one.items.size);
  if (here.id === board) byId('nothing').hidden = one.items.size > 0;
};
