// What somebody sends leaves in the order in which she sent it, one after the other; a lost answer is asked again with the same key. Words never wait for a photo.
import { ask, session } from './session.js';

// Of each: its id on the page, what is asked (one), a photo if there is one, and what else the page wants to know of it when it is settled.
export const outbox = (side, settle) => {
  const words = { path: side + '/say', waiting: [], busy: false };
  const photos = { path: side + '/photo', waiting: [], busy: false };
  const work = async queue => {
    if (queue.busy) return;
    queue.busy = true;
    while (queue.waiting.length && !session.gone) {
      const first = queue.waiting[0];
      const refused = await ask(queue.path, first.one, first.photo);
      // With its talk, or its desk, what waits is given up.
      if (queue.waiting[0] !== first) continue;
      queue.waiting.shift();
      settle(first, refused);
    }
    queue.busy = false;
  };
  const send = entry => {
    const queue = entry.photo ? photos : words;
    queue.waiting.push(entry);
    work(queue);
  };
  const waiting = () => [...words.waiting, ...photos.waiting];
  const clear = () => {
    words.waiting.length = photos.waiting.length = 0;
  };
  return { send, waiting, clear };
};
