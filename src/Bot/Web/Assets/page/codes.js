// The code for coming back. It is shown once, when she asks for it, and hidden when she closes its place; it can be forgotten.
import { byId, instead, say } from '../parts/elements.js';
import { ask, session } from '../parts/session.js';

const given = byId('given');
const about = byId('about');
export const hide = () => {
  given.textContent = about.textContent = '';
  delete about.dataset.word;
};
const tell = word => {
  about.dataset.word = word;
  about.textContent = say(word);
};
const codes = async (node, path, done) => {
  hide();
  node.disabled = true;
  const refused = await ask(path, {}, null, done);
  if (session.gone) return;
  node.disabled = false;
  if (refused) about.textContent = refused.sentence;
  about.scrollIntoView({ block: 'nearest' });
};
export const takeOver = () => {
  instead(byId('give'), node => codes(node, '/talk/code', reply => {
    given.textContent = reply.code;
    tell('codeOnce');
  }));
  instead(byId('forget'), node => codes(node, '/talk/forget-code', () => tell('codeForgotten')));
  byId('codes').addEventListener('toggle', event => {
    if (event.target.open) event.target.scrollIntoView({ block: 'nearest' });
    else hide();
  });
};
