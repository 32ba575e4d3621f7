// What she wrote and could not send waits for her to come in again, and is seen by nobody else: not even by who has the same room. An answer can have been lost on the way: what is there
// already is not given back.
import { text } from '../parts/writing.js';
import * as giving from './giving.js';
import { edits } from './message.js';
import { here, rooms } from './rooms.js';
import { drafts, unsent } from './sending.js';

const kept = new Map();
// Whose desk it is; null while nobody is in.
let who = null;

export const keep = () => {
  if (!who) return;
  kept.set(who, {
    drafts: new Map([...drafts, ...(here.id ? [[here.id, text.value]] : [])]),
    said: unsent(),
    edits: new Map(edits),
    commands: giving.unsent(),
  });
};
export const giveBack = whose => {
  who = whose;
  const mine = kept.get(who);
  kept.delete(who);
  if (!mine) return;
  for (const [id, words] of mine.drafts) drafts.set(id, words);
  for (const { room, key, text: words } of mine.said.reverse()) if (!rooms.get(room)?.items.has('me.' + key)) drafts.set(room, [words, drafts.get(room)].filter(Boolean).join('\n\n'));
  for (const [id, { room, text: words }] of mine.edits) if ((rooms.get(room)?.items.get(id)?.text ?? words) !== words) edits.set(id, { room, text: words });
  giving.owed.push(...mine.commands.filter(one => !one.room || rooms.has(one.room)));
};
export const forget = () => {
  who = null;
};
