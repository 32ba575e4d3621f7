// The chat page: beginning, coming back, being over. What it knows lives in its modules' memory alone: no cookie, no storage, and the address never changes.
//
// Without its scripts the page is a form that does the same (PlainDoor.cs). Each script is named in the page, so that none waits for another to be read first, and takes nothing over by being
// loaded: this one, which needs all of them, does it when all are there. A line that is cut meanwhile leaves a page that works.
import { byId, instead, isTouched } from './parts/elements.js';
import { listen } from './parts/live.js';
import { ask, end, session } from './parts/session.js';
import { text } from './parts/writing.js';
import * as codes from './page/codes.js';
import { clear, log, rest, restAgain, state } from './page/log.js';
import * as sending from './page/sending.js';
import { quiet, told } from './page/told.js';

const start = byId('start');
const talk = byId('talk');
const begin = byId('begin');
const back = byId('back');
const code = byId('code');

leaving.forget = () => {
  session.gone = true;
  sending.forget();
  clear();
  end();
};

const enter = () => {
  start.hidden = true;
  talk.hidden = false;
  (isTouched() ? log : text).focus();
  sending.look();
  listen('/talk/live', told, quiet);
};
const come = async (node, path, body) => {
  node.disabled = true;
  byId('why').textContent = '';
  const refused = await ask(path, body);
  if (session.gone) return;
  node.disabled = false;
  if (refused || !session.token) {
    byId('why').textContent = (refused && refused.sentence) || '';
    return;
  }
  code.value = '';
  if (path !== '/talk/return') sending.forgetUnsent();
  enter();
};
session.onOver = sentence => {
  end();
  sending.keepUnsent();
  clear();
  log.replaceChildren();
  codes.hide();
  rest();
  talk.hidden = true;
  start.hidden = false;
  byId('why').textContent = sentence;
};

// ---------------------------------------------------------------- the form is taken over
sending.takeOver();
codes.takeOver();
byId('how').hidden = false;
instead(begin, () => come(begin, '/talk/start', {}));
back.addEventListener('submit', event => {
  event.preventDefault();
  if (code.value.trim()) come(back.querySelector('button'), '/talk/return', { code: code.value });
});
// Nothing is kept of it: the way to the other page says in which language she reads.
byId('language').addEventListener('change', event => {
  byId('services').search = 'language=' + event.target.value;
  restAgain();
});

// A talk that was begun without the scripts goes on here.
log.classList.remove('still');
log.replaceChildren();
const { token } = byId('form').elements;
if (token.value) {
  session.token = token.value;
  token.value = '';
  byId('trouble').textContent = state.textContent = '';
  enter();
}
