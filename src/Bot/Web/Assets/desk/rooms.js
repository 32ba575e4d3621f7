// The rooms she is in, with all that the house told of each, and which of them is before her. What her roles are told stands beside them as one more, under a name that no room has.
import { inside } from './internal.js';

export const board = 'board';
export const rooms = new Map();
// What is open (a room's id, the board, or nothing), and whether she chose that herself.
export const here = { id: null, picked: false };
export const roomNow = () => here.id === board ? null : here.id;

// Sending: which of the items are still on their way from this page. Fresh: how much of it she has not had before her eyes.
export const room = (id, code) => {
  if (!rooms.has(id)) rooms.set(id, { id, code, items: new Map(), sending: new Set(), closed: false, fresh: 0 });
  return rooms.get(id);
};
// Two of staff can write in a room: whose words are not hers have a name.
export const isHers = (one, item) => item.from === 'me' && (item.by || null) === (one.guest || null) && !(item.name && !item.by);
// Since when somebody waits: the first message after the last answer that left.
export const since = one => {
  let at = null;
  if (one.closed || one.id === board) return null;
  for (const item of one.items.values()) {
    if (item.from === 'person') at = at || item.at;
    else if (item.from === 'me' && !inside(item)) at = null;
  }
  return at;
};
