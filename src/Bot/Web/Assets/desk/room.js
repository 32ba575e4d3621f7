// What happens in a room: it comes with all that is in it, something is put into it or goes, it is closed, and she is in it no more.
import * as files from '../parts/files.js';
import { say } from '../parts/elements.js';
import { replying } from '../parts/writing.js';
import * as asides from './asides.js';
import * as giving from './giving.js';
import { boxes, edits, show } from './message.js';
import { inform } from './news.js';
import { shut } from './opening.js';
import { here, room, rooms } from './rooms.js';
import { drafts, form } from './sending.js';

export const put = (one, id, item) => {
  const known = one.items.get(id);
  one.items.set(id, item);
  if (one.id === here.id && !(known && !one.sending.has(id) && boxes.has(id) && JSON.stringify(known) === JSON.stringify(item))) show(id, item);
};
export const close = one => {
  one.closed = true;
  if (one.id === here.id) form.hidden = true;
};
export const drop = (one, id) => {
  one.items.delete(id);
  edits.delete(id);
  files.drop(id);
  if (one.id !== here.id) return;
  replying.drop(id);
  boxes.get(id)?.remove();
  boxes.delete(id);
};
export const fill = (one, items) => {
  const there = new Set(items.map(item => item.id));
  for (const id of [...one.items.keys()]) if (!there.has(id) && !one.sending.has(id)) drop(one, id);
  for (const item of items) put(one, item.id, item.item);
};
export const come = shown => {
  const one = room(shown.id, shown.code);
  one.alias = shown.alias;
  one.guest = shown.guest || null;
  if (shown.closed) close(one);
  fill(one, shown.items);
};
// Nothing of it stays on her page.
export const leave = id => {
  const one = rooms.get(id);
  if (!one) return;
  for (const item of [...one.items.keys()]) drop(one, item);
  rooms.delete(id);
  drafts.delete(id);
  asides.leave(id);
  giving.leave(id);
  if (here.id !== id) return;
  shut();
  inform(one.code + ' · ' + say('deskGone'));
};
