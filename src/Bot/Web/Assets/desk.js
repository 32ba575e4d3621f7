// The desk of a mentor, or of somebody with a role: coming in. By a link, which stands behind the # of the address, where no server sees it, and is read once and taken out of the address; or by
// a code, of somebody new or her own. All that is known lives in the memory of this page's modules.
import { byId } from './parts/elements.js';
import { listen } from './parts/live.js';
import { ask, key, session } from './parts/session.js';
import { wipe } from './desk/ending.js';
import { keep } from './desk/kept.js';
import { drawRooms } from './desk/list.js';
import { quiet, tell } from './desk/news.js';
import { bell } from './desk/sound.js';
import { told } from './desk/told.js';

const why = byId('why');
const another = byId('another');
const own = byId('own');
const admission = byId('admission');

const begin = () => {
  why.textContent = '';
  byId('enter').hidden = byId('given').hidden = true;
  byId('desk').hidden = false;
  byId('commands').hidden = bell.hidden = false;
  drawRooms();
  byId('commands').focus();
  listen('/desk/live', told, quiet);
};
const enter = async () => {
  const link = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  if (!link) return;
  if (session.token) {
    keep();
    wipe();
  }
  const refused = await ask('/desk/enter', { link });
  if (session.gone) return;
  if (refused || !session.token) {
    why.textContent = (refused && refused.sentence) || '';
    return;
  }
  begin();
};

// ---------------------------------------------------------------- her code
// It is before her eyes until she goes on, and nowhere afterwards.
const giveCode = (code, isNew) => {
  byId('enter').hidden = byId('desk').hidden = byId('commands').hidden = bell.hidden = another.hidden = true;
  byId('given').hidden = false;
  byId('welcome').hidden = byId('begins').hidden = !isNew;
  own.textContent = code;
  own.focus();
};
byId('on').addEventListener('click', () => {
  own.textContent = '';
  another.hidden = !session.live;
  begin();
});
another.addEventListener('click', async () => {
  let code = null;
  const refused = await ask('/desk/code', {}, null, reply => {
    code = reply.code;
  });
  if (session.gone) return;
  if (code) giveCode(code, false);
  else if (refused && session.token) tell(refused.sentence);
});
const coming = byId('coming');
coming.hidden = false;
coming.addEventListener('submit', async event => {
  event.preventDefault();
  const submit = coming.querySelector('button');
  if (!admission.value.trim() || submit.disabled) return;
  submit.disabled = true;
  why.textContent = '';
  let code = null;
  const refused = await ask('/desk/join', { key: key(), code: admission.value }, null, reply => {
    code = reply.code;
  });
  submit.disabled = false;
  if (session.gone) return;
  if (refused || !session.token) {
    why.textContent = (refused && refused.sentence) || '';
    admission.focus();
    return;
  }
  admission.value = '';
  if (code) giveCode(code, true);
  else begin();
});

// The same tab, given a new link: only what stands behind the # changes then.
addEventListener('hashchange', enter);
enter();
