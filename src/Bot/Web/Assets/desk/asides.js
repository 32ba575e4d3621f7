// What only she sees: the house's answers to her commands, beside the talk. What is asked by a button under an answer takes that answer's place, as soon as it is there; what was given with a
// command stands ready under its answer, to be put right (palette.js).
import { button, line, make } from '../parts/elements.js';
import { ask, key, session } from '../parts/session.js';
import { draw, follow, log } from './message.js';
import { inform } from './news.js';
import { roomNow } from './rooms.js';

// By its id: the room it belongs to, the item, what was given, the box where it is shown, and whether something was asked under it.
export const asides = new Map();

const still = box => {
  for (const node of box.querySelectorAll('button')) node.disabled = true;
};
const again = async (id, which, box) => {
  // Who came here by keyboard goes on from here.
  if (box.contains(document.activeElement)) log.focus({ preventScroll: true });
  still(box);
  asides.get(id).asked = true;
  const refused = await ask('/desk/again', { key: key(), button: which, room: roomNow() || undefined });
  if (!refused || session.gone) return;
  inform(refused.sentence);
  gone(id);
};
const gone = id => {
  asides.get(id)?.box?.remove();
  asides.delete(id);
};
const show = (id, aside) => {
  const box = draw(id, aside.item, false, (which, choice, box) => again(id, which, box));
  box.append(line('note', '', 'deskOnlyYou'));
  if (aside.given) {
    const deeds = make('div', 'deeds');
    const ready = button('deskAgain', 'quiet', () => {});
    ready.dataset.again = id;
    deeds.append(ready);
    box.append(deeds);
  }
  aside.box = box;
  if (aside.asked) still(box);
  log.append(box);
  follow.open(box);
};
export const showAll = () => {
  for (const [id, aside] of asides) if (aside.room === roomNow()) show(id, aside);
};
export const answer = (room, { id, item }, given) => {
  for (const [old, aside] of asides) if (aside.asked) gone(old);
  asides.set(id, { room: room || null, item, given });
  if ((room || null) === roomNow()) show(id, asides.get(id));
};
export const leave = room => {
  for (const [id, aside] of asides) if (aside.room === room) asides.delete(id);
};
