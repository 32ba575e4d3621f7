// What she sends to the person: her words and photos, each to the room in which they were written. A draft stays in its room; a photo that was chosen in one never goes to another.
import * as files from '../parts/files.js';
import { byId, isTouched } from '../parts/elements.js';
import { outbox } from '../parts/outbox.js';
import * as photos from '../parts/photos.js';
import { key, session } from '../parts/session.js';
import { onSend, replying, text } from '../parts/writing.js';
import { drawRooms } from './list.js';
import { note, show } from './message.js';
import { inform, tell } from './news.js';
import { here, rooms } from './rooms.js';

export const form = byId('form');
export const drafts = new Map();
// What waits for its photo to be made small.
const taking = new Set();
const chosen = photos.choose(tell);

const box = outbox('/desk', ({ id, one, photo }, refused) => {
  if (photo && !refused) files.sent(id, photo);
  const room = rooms.get(one.room);
  if (refused && one.room !== here.id && !session.gone) {
    inform(refused.sentence);
    if (room) drafts.set(one.room, [one.text, drafts.get(one.room)].filter(Boolean).join('\n\n'));
  }
  if (!room) return;
  room.sending.delete(id);
  if (refused) room.items.delete(id);
  if (one.room !== here.id) return;
  if (refused) note(id, refused.sentence);
  // She may have taken it back elsewhere by then.
  else if (room.items.has(id)) show(id, room.items.get(id));
});
export const unsent = () => [...box.waiting().map(({ one }) => one), ...taking];

onSend(async () => {
  const words = text.value.trim();
  const room = rooms.get(here.id);
  if (!room) return;
  const about = replying.asked();
  text.value = '';
  drafts.delete(room.id);
  const one = { room: room.id, key: key(), text: words, ...about };
  taking.add(one);
  const photo = await chosen.take();
  taking.delete(one);
  if ((!words && !photo) || session.gone || rooms.get(room.id) !== room) return;
  replying.drop(about.about);
  const id = 'me.' + one.key;
  room.sending.add(id);
  room.items.set(id, { from: 'me', text: words, ...(room.guest ? { by: room.guest } : {}), ...(one.about ? { replyTo: one.about } : {}), ...(photo ? { file: { name: 'photo.jpg', type: 'image/jpeg' } } : {}) });
  if (photo) files.keep(id, photo);
  if (room.id === here.id) show(id, room.items.get(id), true);
  drawRooms();
  box.send({ id, one, photo });
});

// Where a keyboard would come over the screen she asks for it herself.
export const write = () => {
  if (!form.hidden && !isTouched()) text.focus();
};
// Neither the photo nor whom she was answering goes along to another room.
export const letGo = () => {
  chosen.clear();
  replying.clear();
};
export const clear = () => {
  box.clear();
  drafts.clear();
  letGo();
  text.value = '';
};
