// Giving a command to the house: to the room in which it was begun, whatever comes or goes meanwhile. What goes with a command is asked in a form of its own, in the palette. Nothing of it is
// kept when she closes that; what she has sent stands ready under its answer, and what had to be signed in again for stands ready as she left it.
import { button, byId, line, make, say, worded } from '../parts/elements.js';
import { ask, isOver, key, session } from '../parts/session.js';
import * as asides from './asides.js';
import { inform } from './news.js';
import { rooms, roomNow } from './rooms.js';

const dialog = byId('palette');
const form = byId('giving');

// Which room the open palette is for.
let begun = null;
export const begin = room => {
  begun = room || null;
};
export const leave = room => {
  for (const [id, one] of given) if (one.room === room) given.delete(id);
  if (dialog.open && begun === room) dialog.close();
};

// ---------------------------------------------------------------- what goes with it
const field = (one, option) => {
  const id = 'giving-' + option.name;
  const label = make('label', '', say(`option.${one.name}.${option.name}`) + (option.required ? '' : ' ' + say('deskMayLack')));
  label.htmlFor = id;
  const node = make(option.choices ? 'select' : option.most > 200 ? 'textarea' : 'input');
  if (option.choices && !option.required) node.append(make('option', '', ''));
  for (const value of option.choices || []) {
    const choice = make('option', '', say(`choice.${one.name}.${option.name}.${value}`));
    choice.value = value;
    node.append(choice);
  }
  if (!option.choices) node.maxLength = option.most;
  if (node.rows) node.rows = 5;
  node.id = id;
  node.name = option.name;
  node.required = option.required;
  node.autocomplete = 'off';
  if (!option.suggested) return [label, node];
  const list = make('datalist');
  list.id = id + '-list';
  list.append(...option.suggested.map(words => make('option', '', words)));
  node.setAttribute('list', list.id);
  return [label, node, list];
};
// Back: to the list of commands. Owed: she had begun it before she had to sign in again.
export const draw = (one, typed, isOwed, back) => {
  const deeds = make('div');
  const give = worded('button', 'main', 'deskGive');
  give.type = 'submit';
  deeds.append(give, button('deskBack', 'quiet', back));
  form.replaceChildren(make('h2', '', '/' + one.name), make('p', '', say('command.' + one.name)), ...(isOwed ? [line('why', '', 'deskUnsent')] : []), ...one.options.flatMap(option => field(one, option)), deeds);
  for (const [name, value] of Object.entries(typed)) if (form.elements[name]) form.elements[name].value = value;
  form.dataset.command = one.name;
};
export const clear = () => form.replaceChildren();
const typedNow = () => Object.fromEntries([...new FormData(form)].filter(([, value]) => value.trim()));

// ---------------------------------------------------------------- giving it
// With what was typed, by key, until its answer is there.
const given = new Map();
export const give = async (name, options) => {
  const one = { key: key(), text: name, room: begun || undefined, options };
  if (options) given.set(one.key, one);
  dialog.close();
  const { talks } = session;
  const refused = await ask('/desk/ask', one);
  one.isTaken = !refused;
  if (!refused || isOver(talks)) return;
  if ((one.room || null) !== roomNow() || !options) inform(refused.sentence);
  if (options && (!one.room || rooms.has(one.room))) answered({ room: one.room, key: one.key, shown: { id: 'ask.' + one.key, item: { from: 'house', text: refused.sentence } } });
};
export const answered = ({ room, shown, key }) => {
  asides.answer(room, shown, given.get(key));
  given.delete(key);
};
form.addEventListener('submit', event => {
  event.preventDefault();
  give(form.dataset.command, typedNow());
});

// ---------------------------------------------------------------- what could not be given
export const owed = [];
export const unsent = () => {
  const typing = dialog.open && !form.hidden ? [{ text: form.dataset.command, room: begun || undefined, options: typedNow() }] : [];
  const asked = [...given.values(), ...[...asides.asides.values()].map(aside => aside.given)].filter(one => one && !one.isTaken);
  return [...typing, ...asked, ...owed];
};
export const forget = () => {
  given.clear();
  owed.length = 0;
};
