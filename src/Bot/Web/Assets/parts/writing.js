// Where somebody writes: the field at the end of the page, above it what her next words reply to, and the form in which a message is changed.
import { button, byId, isTouched, make, say, worded } from './elements.js';
import { beginning } from './messages.js';

export const text = byId('text');

export const onSend = send => {
  clear();
  byId('form').addEventListener('submit', event => {
    event.preventDefault();
    send();
    text.focus();
  });
  text.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || isTouched()) return;
    event.preventDefault();
    send();
  });
};

// What the next words reply to stands above the field for them, and goes with them or is let go.
const strip = byId('replying');
let about = null;
const clear = () => {
  about = null;
  strip.replaceChildren();
};
export const replying = {
  begin: (id, item) => {
    about = id;
    strip.replaceChildren(worded('p', 'unseen', 'replyTo'), make('p', 'about', beginning(item)), button('cancel', 'quiet', () => {
      clear();
      text.focus();
    }));
    text.focus();
  },
  asked: () => about ? { about } : {},
  drop: id => id === about && clear(),
  clear,
};

// The form in which a message is changed, with the words from which she goes on.
export const editor = (words, save, cancel) => {
  const form = make('form');
  const field = make('textarea');
  field.value = words;
  field.maxLength = 4000;
  field.autocomplete = form.autocomplete = 'off';
  field.setAttribute('aria-label', say('edit'));
  const main = worded('button', 'main', 'save');
  main.type = 'submit';
  form.append(field, main, button('cancel', 'quiet', cancel));
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const changed = field.value.trim();
    if (!changed) return;
    main.disabled = true;
    await save(changed);
    main.disabled = false;
  });
  return { form, field };
};
