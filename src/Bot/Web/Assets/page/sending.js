// What she sends: words, a photo, a command by its button. It stands in the log at once and leaves in order. What could not be sent before her talk was over, and what she was changing, waits
// for who comes back to this talk by its code. Who begins anew, or comes to another, may be somebody else and never sees it.
import { byId, instead, isFirst, say } from '../parts/elements.js';
import * as files from '../parts/files.js';
import { outbox } from '../parts/outbox.js';
import * as photos from '../parts/photos.js';
import { isOver, key, session } from '../parts/session.js';
import { onSend, replying, text } from '../parts/writing.js';
import { calls, items, log, note, rest, state } from './log.js';
import { changeAgain, edits, show } from './message.js';

const box = outbox('/talk', ({ id, item, photo }, refused) => {
  if (!items.has(id)) return;
  if (photo && !refused) files.sent(id, photo);
  show(id, { ...item, fixed: item.fixed || !!refused });
  if (refused) note(id, refused.sentence);
});
export const isWaiting = id => box.waiting().some(one => one.id === id);

// A button gives a command, and stands there in its own words.
const write = (words, photo, about, command) => {
  const one = { key: key(), text: words, button: command, ...about };
  const id = 'me.' + one.key;
  const item = { from: 'me', text: words, ...(one.about ? { replyTo: one.about } : {}), fixed: !!command || (!photo && words.startsWith('/')) };
  const isCall = (command || words) === '/sos';
  if (isCall) calls.add(id);
  if (photo) {
    item.file = { name: 'photo.jpg', type: 'image/jpeg' };
    files.keep(id, photo);
  }
  show(id, item, true);
  box.send({ id, one, item, photo });
  if (isCall) setTimeout(callInstead, 3000, id);
};
// Who asks for help at once is not left with "sending" alone: without a connection the page itself says whom to call.
const callInstead = id => {
  if (session.gone || !isWaiting(id)) return;
  const number = /\d+/.exec(say('sosWaits'));
  note(id, say('sosWaits'), number ? [{ style: 'Phone', start: number.index, length: number[0].length }] : []);
};

// ---------------------------------------------------------------- where she writes
const chosen = photos.choose(sentence => {
  if (sentence) state.textContent = sentence;
  else rest();
});
// What waits for its photo to be made small.
const taking = new Set();
const submit = async () => {
  const words = text.value.trim();
  const about = replying.asked();
  text.value = '';
  const { talks } = session;
  const one = { words };
  taking.add(one);
  const photo = await chosen.take();
  taking.delete(one);
  if ((!words && !photo) || isOver(talks)) return;
  replying.drop(about.about);
  write(words, photo, about);
};
// On a screen on which not all of the page fits, magnified or lying on its side, the answer comes before her eyes.
export const look = () => log.scrollIntoView({ block: 'nearest' });

// The page's form does all of this without the scripts: it is taken over when they are all there.
export const takeOver = () => {
  byId('pick').hidden = false;
  onSend(submit);
  // A keyboard has come up on the screen: the field stays in sight above it.
  addEventListener('resize', () => document.activeElement === text && text.scrollIntoView({ block: 'nearest' }));
  for (const node of document.querySelectorAll('nav button')) {
    instead(node, () => {
      if (matchMedia('(max-width: 30rem)').matches) byId('more').open = false;
      write(node.textContent, null, null, node.value);
      look();
    });
  }
  log.addEventListener('click', event => {
    const said = event.target.closest('.said');
    if (!said || !isFirst(event)) return;
    write(said.textContent, null, null, said.value);
    log.focus({ preventScroll: true });
  });
};

// ---------------------------------------------------------------- what could not be sent
let unsent = '';
let ended = new Set();
export const keepUnsent = () => {
  unsent = [unsent, ...box.waiting().filter(({ item }) => !item.fixed).map(({ item }) => item.text), ...[...taking].map(one => one.words), text.value].filter(words => words.trim()).join('\n\n');
  if (items.size) ended = new Set(items.keys());
  text.value = '';
  box.clear();
  taking.clear();
  chosen.clear();
  replying.clear();
};
export const forgetUnsent = () => {
  unsent = '';
  ended.clear();
  edits.clear();
};
export const giveBack = (shown, isFresh) => {
  if (isFresh && !text.value && shown.some(({ id }) => ended.has(id))) text.value = unsent;
  unsent = '';
  ended.clear();
  changeAgain();
};
export const forget = () => {
  box.clear();
  taking.clear();
  forgetUnsent();
};
