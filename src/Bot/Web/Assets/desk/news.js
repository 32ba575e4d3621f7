// The line under the thread. What has to be said beside the thread stands there until she goes to a room herself; a line of the house that is cut, until it is open again.
import { byId } from '../parts/elements.js';
import { session } from '../parts/session.js';

const state = byId('state');
let news = '';
export const tell = words => {
  state.textContent = words;
};
export const inform = words => tell(news = words);
export const read = () => {
  if (news && state.textContent === news) inform('');
};
export const quiet = () => {
  if (!session.gone) tell('');
};
export const forget = () => {
  news = '';
};
