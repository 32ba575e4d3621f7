// The log of her talk: the messages that are there, each in its box, in the order in which they came; under the last of hers how far it came, and under the log what goes on just now.
// What comes all at once (a whole talk, when the page comes back) is measured once, when it is there.
import { byId, line, say } from '../parts/elements.js';
import * as files from '../parts/files.js';
import { follower } from '../parts/follower.js';
import { redraw, trouble } from '../parts/messages.js';
import { session } from '../parts/session.js';
import { replying } from '../parts/writing.js';

export const log = byId('log');
export const state = byId('state');
export const items = new Map();
// Which of them call for help at once.
export const calls = new Set();
// Who asks for help at once sees whom to call, and not the end of it.
export const follow = follower(log, () => calls.has([...items].findLast(([, { item }]) => item.from === 'me')?.[0]));

// ---------------------------------------------------------------- what goes on just now
// Else, while nobody has taken her talk, that she waits. Right under the house's words that say so it is not said again.
let resting = '';
export const rest = () => {
  if (filling) return;
  const all = [...items.values()];
  const at = all.findLastIndex(({ item }) => item.waits !== undefined);
  resting = at >= 0 && all[at].item.waits && at < all.length - 1 ? say('waiting') : '';
  if (!session.gone && state.textContent !== resting) state.textContent = resting;
};
export const restAgain = () => state.textContent === resting && rest();

// ---------------------------------------------------------------- the messages
let filling = null;
export const fill = work => {
  filling = { stays: follow.stays(), later: [] };
  work();
  const { later } = filling;
  filling = null;
  mark();
  rest();
  for (const see of later) see();
};
export const place = (id, item, fresh) => {
  const stays = filling ? filling.stays : follow.stays();
  const before = items.get(id);
  const box = before ? redraw(before.box, fresh) : fresh;
  if (!before) log.append(box);
  items.set(id, { item, box });
  mark();
  restAgain();
  const see = () => {
    if (item.from === 'me' && !before) follow.open(null);
    else if (stays) follow.come(box, before && box);
  };
  if (filling) filling.later.push(see);
  else see();
};
export const drop = id => {
  const known = items.get(id);
  if (known) known.box.remove();
  items.delete(id);
  files.drop(id);
  replying.drop(id);
  mark();
  restAgain();
};
export const clear = () => {
  items.clear();
  calls.clear();
  files.forget();
};

// How far her words came stands under the last of them alone; who has answered has seen them.
export const mark = () => {
  if (filling) return;
  const stays = follow.stays();
  const there = log.querySelector('.mark');
  const all = [...items.values()];
  const at = all.findLastIndex(({ item }) => item.from === 'me' && item.mark);
  if (at < 0) {
    there?.remove();
    return;
  }
  const seen = all[at].item.mark === 'Seen' || all.slice(at).some(({ item }) => item.from === 'person');
  const word = seen ? 'seen' : 'delivered';
  const deeds = all[at].box.querySelector('.deeds');
  // The same mark in the same place is not read aloud again.
  if (there?.parentNode === all[at].box && there.nextElementSibling === deeds && there.lastChild.dataset.word === word) return;
  there?.remove();
  const now = line('note mark', seen ? '✓✓ ' : '✓ ', word);
  if (deeds) deeds.before(now);
  else all[at].box.append(now);
  if (stays) follow.settle();
};
export const note = (id, sentence, spans) => {
  const known = items.get(id);
  if (!known) return;
  const stays = follow.stays();
  trouble(known.box, sentence, spans);
  if (stays) follow.settle();
};
