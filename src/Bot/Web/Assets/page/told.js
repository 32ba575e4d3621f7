// What the house tells the page: first all that is there, then what comes, what goes, and that somebody is writing.
import { say } from '../parts/elements.js';
import { session } from '../parts/session.js';
import { drop, fill, follow, items, mark, rest, state } from './log.js';
import { show } from './message.js';
import { giveBack, isWaiting } from './sending.js';

let typing = 0;
export const quiet = () => {
  clearTimeout(typing);
  rest();
};

const put = ({ id, item }) => {
  const known = items.get(id);
  // What is being changed right now, or is there as it is, stays: a screen reader need not read it again.
  if (known && JSON.stringify({ ...known.item, mark: item.mark }) === JSON.stringify({ ...item, mark: item.mark })) {
    known.item = item;
    mark();
    return;
  }
  if (known && known.box.querySelector('form')) return;
  show(id, item, false);
  if (item.from === 'person') quiet();
};
const all = shown => {
  const fresh = !items.size;
  const there = new Set(shown.map(({ id }) => id));
  fill(() => {
    for (const id of [...items.keys()]) if (!there.has(id) && !isWaiting(id)) drop(id);
    shown.forEach(put);
  });
  giveBack(shown, fresh);
  if (fresh && items.size) follow.open([...items.values()].at(-1).box);
};
export const told = event => {
  switch (event.is) {
    case 'all':
      session.token = event.token;
      all(event.items);
      break;
    case 'put':
      put(event.shown);
      break;
    case 'drop':
      drop(event.id);
      break;
    case 'typing':
      state.textContent = say('typing');
      clearTimeout(typing);
      typing = setTimeout(quiet, 8000);
      break;
    case 'token':
      session.token = event.token;
      break;
  }
};
