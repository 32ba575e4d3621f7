// A message of her talk: how it is drawn, and what she can do with it. An answer of the house draws it anew; what is being changed stays as it is until she is done.
import { button, line, make, worded } from '../parts/elements.js';
import * as files from '../parts/files.js';
import { beginning, choices, styled } from '../parts/messages.js';
import { ask, isOver, key, session } from '../parts/session.js';
import { editor, replying } from '../parts/writing.js';
import { spans } from './commands.js';
import { drop, follow, items, log, note, place } from './log.js';

const draw = (id, item, sending) => {
  const box = make('div', 'item ' + item.from);
  if (item.from === 'me') box.append(worded('p', 'unseen', 'me'));
  else if (item.name) box.append(make('p', 'who', item.name));
  const to = item.replyTo && items.get(item.replyTo);
  if (to) box.append(make('p', 'about', beginning(to.item)));
  if (item.file) box.append(files.draw(id, item.file, '/talk/file', { item: id }));
  if (item.text) box.append(styled(item.text, item.from === 'house' ? [...spans(item.text), ...(item.spans || [])] : (item.spans || []).filter(span => span.style !== 'Phone')));
  if (item.chosen) box.append(make('p', 'note', '✓ ' + item.chosen));
  if (item.buttons) box.append(choices(item.buttons, (which, choice, rows) => press(id, which, rows)));
  if (sending) {
    box.append(line('note', '', 'sending'));
  } else if (item.from !== 'house' && !item.fixed) {
    const deeds = make('div', 'deeds');
    deeds.setAttribute('aria-live', 'off');
    if (item.from === 'me') deeds.append(button('edit', 'quiet', () => change(id).focus()), button('unsend', 'quiet', node => takeBack(id, node)));
    deeds.append(button('reply', 'quiet', () => replying.begin(id, items.get(id).item)));
    box.append(deeds);
  }
  return box;
};
export const show = (id, item, sending) => place(id, item, draw(id, item, sending));

const press = async (id, which, rows) => {
  const all = rows.querySelectorAll('button');
  // Who came here by keyboard goes on from here, when the buttons are gone.
  if (rows.contains(document.activeElement)) log.focus({ preventScroll: true });
  for (const choice of all) choice.disabled = true;
  follow.done();
  const { talks } = session;
  const refused = await ask('/talk/press', { item: id, button: which, key: key() });
  if (isOver(talks)) return;
  // Those that stay are not drawn anew where nothing else has changed.
  for (const choice of all) choice.disabled = false;
  if (refused) note(id, refused.sentence);
};
const takeBack = async (id, node) => {
  if (document.activeElement === node) log.focus({ preventScroll: true });
  node.disabled = true;
  const { talks } = session;
  const refused = await ask('/talk/unsend', { item: id });
  if (isOver(talks)) return;
  if (!refused) drop(id);
  else {
    node.disabled = false;
    note(id, refused.sentence);
  }
};
// What she is changing, with her words; when her talk was over meanwhile it is open again for who comes back to it.
export const edits = new Map();
const change = id => {
  const known = items.get(id);
  const words = edits.get(id) ?? known.item.text;
  edits.set(id, words);
  const close = item => {
    edits.delete(id);
    show(id, item);
    items.get(id).box.querySelector('.deeds button').focus({ preventScroll: true });
  };
  const { form, field } = editor(words, async words => {
    const { talks } = session;
    const refused = await ask('/talk/edit', { item: id, key: key(), text: words });
    if (isOver(talks) || !items.has(id)) return;
    if (refused) note(id, refused.sentence);
    else close({ ...known.item, text: words });
  }, () => close(items.get(id).item));
  field.addEventListener('input', () => edits.set(id, field.value));
  known.box.replaceChildren(form);
  return field;
};
export const changeAgain = () => {
  for (const [id, words] of edits) {
    const known = items.get(id);
    // An answer can have been lost on the way.
    if (!known || known.item.text === words) edits.delete(id);
    else if (!known.box.querySelector('form')) change(id);
  }
};
