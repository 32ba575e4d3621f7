// Her desk ends: she is let in no more, another comes in on this page, or the page goes. Nothing of it stays, neither on the page nor in memory, but what she could not send (kept.js).
import * as files from '../parts/files.js';
import { byId } from '../parts/elements.js';
import { end, session } from '../parts/session.js';
import { asides } from './asides.js';
import * as giving from './giving.js';
import { forget as forgetWhose, keep } from './kept.js';
import * as list from './list.js';
import * as message from './message.js';
import * as news from './news.js';
import { dialog, offer } from './palette.js';
import { here, rooms } from './rooms.js';
import * as seen from './seen.js';
import * as sending from './sending.js';
import { bell } from './sound.js';

export const wipe = () => {
  end();
  byId('own').textContent = byId('admission').value = '';
  byId('given').hidden = byId('another').hidden = true;
  for (const all of [rooms, asides, message.edits]) all.clear();
  giving.forget();
  seen.forget();
  forgetWhose();
  offer(null);
  files.forget();
  here.id = null;
  here.picked = false;
  news.forget();
  sending.clear();
  message.clear();
  list.clear();
};
session.onOver = sentence => {
  keep();
  wipe();
  if (dialog.open) dialog.close();
  byId('desk').hidden = true;
  byId('commands').hidden = bell.hidden = true;
  byId('enter').hidden = false;
  byId('why').textContent = sentence;
};
addEventListener('pagehide', () => {
  session.gone = true;
  wipe();
});
addEventListener('pageshow', event => event.persisted && location.reload());
