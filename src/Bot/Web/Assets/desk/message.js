// A message in the room before her: how it is drawn, and what can be done with it there. What an answer of the house changes is drawn anew in its place; what she is changing stays open
// with her words, wherever she goes meanwhile.
import { button, byId, line, make, worded } from '../parts/elements.js';
import * as files from '../parts/files.js';
import { follower } from '../parts/follower.js';
import { beginning, choices, redraw, styled, trouble } from '../parts/messages.js';
import { ask, isOver, key, session } from '../parts/session.js';
import { editor, replying } from '../parts/writing.js';
import { inside, partly, staying } from './internal.js';
import { inform } from './news.js';
import { board, here, isHers, rooms } from './rooms.js';

export const log = byId('log');
export const follow = follower(log);
export const boxes = new Map();

// ---------------------------------------------------------------- how it is drawn
const marks = { Delivered: ['✓ ', 'deskDelivered'], Waiting: ['⏳ ', 'deskWaiting'], Failed: ['⚠ ', 'deskFailed'] };
export const draw = (id, item, sending, press) => {
  const room = rooms.get(here.id);
  const hers = !room || isHers(room, item);
  const box = make('div', 'item ' + item.from + (item.from === 'me' && inside(item) ? ' internal' : '') + (item.from === 'me' && !hers ? ' other' : ''));
  if (item.from === 'me' && !hers) box.append(make('p', 'who', item.name || room.alias));
  else if (item.from === 'me') box.append(worded('p', 'unseen', 'me'));
  else if (item.from === 'person') box.append(worded('p', 'unseen', 'deskPerson'));
  const about = item.replyTo && room.items.get(item.replyTo);
  if (about) box.append(make('p', 'about', beginning(about)));
  if (item.file) box.append(files.draw(id, item.file, '/desk/file', { room: here.id, item: id }));
  if (item.text) box.append(styled(item.text, item.from === 'me' && !inside(item) ? [...(item.spans || []), ...staying(item.text)] : item.spans));
  if (item.chosen) box.append(make('p', 'note', '✓ ' + item.chosen));
  if (item.buttons) box.append(choices(item.buttons, (which, choice) => press(which, choice, box)));
  if (here.id === board && item.at) box.append(make('p', 'note', new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' }).format(Date.parse(item.at))));
  if (item.from === 'house') return box;
  const deeds = make('div', 'deeds');
  deeds.setAttribute('aria-live', 'off');
  const answer = button('reply', 'quiet', () => replying.begin(id, rooms.get(here.id).items.get(id)));
  if (item.from === 'person') {
    deeds.append(answer);
    if (!room.closed) box.append(deeds);
    return box;
  }
  if (partly(item.text)) box.append(line('note', '', 'deskInternal'));
  if (sending) {
    box.append(line('note', '', 'sending'));
    return box;
  }
  if (item.mark && !inside(item)) box.append(line('note ' + item.mark.toLowerCase(), ...marks[item.mark]));
  // What she wrote at her other desk is changed there, and what somebody else wrote by her.
  if (!item.fixed && hers) deeds.append(button('edit', 'quiet', () => change(id)), button('unsend', 'quiet', node => deed('/desk/unsend', id, {}, node)));
  deeds.append(answer);
  box.append(deeds);
  return box;
};
export const place = (id, item, sending) => {
  const before = boxes.get(id);
  const fresh = draw(id, item, sending, (which, choice) => deed('/desk/press', id, { button: which }, choice));
  const box = before ? redraw(before, fresh) : fresh;
  if (!before) log.append(box);
  boxes.set(id, box);
  return box;
};
export const show = (id, item, sending) => {
  const stays = follow.stays();
  const before = boxes.get(id);
  if (before && before.querySelector('form')) return;
  const focused = before && before.contains(document.activeElement);
  const box = place(id, item, sending);
  if (focused && !box.contains(document.activeElement)) box.querySelector('button')?.focus();
  if (item.from === 'me' && !before) follow.open(null);
  else if (stays) follow.come(box, before);
};
export const note = (id, sentence) => {
  if (boxes.has(id)) trouble(boxes.get(id), sentence);
};
export const clear = () => {
  boxes.clear();
  log.replaceChildren();
};

// ---------------------------------------------------------------- what she does with it
const deed = async (path, id, more, node) => {
  // Who came here by keyboard goes on from here, when the button is gone.
  if (document.activeElement === node) log.focus({ preventScroll: true });
  node.disabled = true;
  const room = here.id;
  const { talks } = session;
  const refused = await ask(path, { room, item: id, ...more });
  node.disabled = false;
  if (!refused || isOver(talks)) return;
  if (room === here.id) note(id, refused.sentence);
  else inform(refused.sentence);
};

export const edits = new Map();
const change = id => {
  const room = here.id;
  const typed = edits.get(id) || { room, text: rooms.get(room).items.get(id).text };
  edits.set(id, typed);
  const close = () => {
    edits.delete(id);
    form.remove();
    const now = rooms.get(room)?.items.get(id);
    if (!now || room !== here.id) return;
    show(id, now);
    boxes.get(id).querySelector('.deeds button').focus({ preventScroll: true });
  };
  const { form, field } = editor(typed.text, async words => {
    const { talks } = session;
    const refused = await ask('/desk/edit', { room, item: id, key: key(), text: words });
    const items = rooms.get(room)?.items;
    if (isOver(talks) || !items) return;
    if (!refused && items.has(id)) items.set(id, { ...items.get(id), text: words });
    if (!refused) close();
    else if (room === here.id) note(id, refused.sentence);
    else inform(refused.sentence);
  }, close);
  field.addEventListener('input', () => {
    typed.text = field.value;
  });
  form.addEventListener('keydown', event => event.key === 'Escape' && close());
  boxes.get(id).replaceChildren(form);
  field.focus();
};
export const changeAgain = () => {
  for (const [id, { room }] of edits) if (room === here.id && boxes.has(id)) change(id);
};
