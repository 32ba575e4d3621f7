// The palette of commands: opened by its button, by Ctrl+K or by a slash in the empty field; letters find, arrows choose, Enter gives. Escape, or its last button, leaves it.
import { byId, isTouched, line, make, say } from '../parts/elements.js';
import { session } from '../parts/session.js';
import { text } from '../parts/writing.js';
import { asides } from './asides.js';
import * as giving from './giving.js';
import { log } from './message.js';
import { openFirst } from './opening.js';
import { roomNow } from './rooms.js';
import { write } from './sending.js';

export const dialog = byId('palette');
const find = byId('find');
const found = byId('found');
const form = byId('giving');
// Those that she may give; null until the house has told them.
let commands = null;
export const offer = some => {
  commands = some;
  if (some && dialog.open && form.hidden) drawFound();
};

const drawFound = () => {
  if (!commands) {
    found.replaceChildren(line('note', '', 'deskLoading'));
    return;
  }
  const wanted = find.value.trim().replace(/^\//, '').toLowerCase();
  const matching = commands.filter(({ name }) => (name + ' ' + say('command.' + name)).toLowerCase().includes(wanted));
  // A name that begins so comes before words in which it only occurs.
  matching.sort((one, other) => other.name.startsWith(wanted) - one.name.startsWith(wanted));
  found.replaceChildren(...matching.map(one => {
    const node = make('button', '', '/' + one.name + ' · ' + say('command.' + one.name));
    node.type = 'button';
    node.addEventListener('click', () => one.options.length ? drawGiving(one) : giving.give(one.name));
    return node;
  }));
};
const finding = on => {
  form.hidden = on;
  find.hidden = found.hidden = !on;
  if (on) giving.clear();
};
const drawGiving = (one, typed = {}, isOwed = false) => {
  giving.draw(one, typed, isOwed, () => {
    finding(true);
    find.focus();
  });
  finding(false);
  form.querySelector('input, select, textarea').focus();
};

// One slash asks for the commands; a second one was meant for an internal line.
let slashed = false;
const open = bySlash => {
  if (!session.token || dialog.open) return;
  slashed = bySlash === true;
  giving.begin(roomNow());
  find.value = '';
  finding(true);
  drawFound();
  dialog.showModal();
  (isTouched() && !slashed ? byId('close') : find).focus();
};
// What had to be signed in again for stands ready, one after the other, until she sends it or lets it be.
export const remind = () => {
  if (dialog.open || !session.token) return;
  const one = giving.owed.shift();
  const known = one && commands?.find(({ name }) => name === one.text);
  if (known) {
    open();
    giving.begin(one.room);
    drawGiving(known, one.options, true);
  } else if (one) {
    remind();
  }
};

byId('commands').addEventListener('click', () => open());
byId('close').addEventListener('click', () => dialog.close());
addEventListener('keydown', event => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
  event.preventDefault();
  open();
});
// By what is written: the keys of a phone don't tell which one it was.
text.addEventListener('input', event => {
  if (text.value !== '/' || event.inputType.startsWith('delete')) return;
  text.value = '';
  open(true);
});
find.addEventListener('input', () => {
  if (slashed && find.value === '/') {
    text.value = '//';
    dialog.close();
  } else {
    drawFound();
  }
});
// What was given stands ready under its answer.
log.addEventListener('click', event => {
  const ready = event.target.closest('[data-again]');
  if (!ready) return;
  const { text: name, options } = asides.get(ready.dataset.again).given;
  const one = commands?.find(known => known.name === name);
  if (!one) return;
  open();
  drawGiving(one, options);
});
dialog.addEventListener('close', () => {
  giving.clear();
  openFirst();
  write();
  remind();
});
dialog.addEventListener('keydown', event => {
  if (!form.hidden) return;
  const all = [...found.querySelectorAll('button')];
  const at = all.indexOf(document.activeElement);
  if (event.key === 'ArrowDown' && all.length) all[(at + 1) % all.length].focus();
  else if (event.key === 'ArrowUp' && all.length) (at > 0 ? all[at - 1] : find).focus();
  else if (event.key === 'Enter' && at < 0 && document.activeElement === find && all.length) all[0].click();
  else return;
  event.preventDefault();
});
