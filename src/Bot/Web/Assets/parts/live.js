// The line that stays open: one answer of the house that never ends, in which it tells the page what happens, one event a line. It begins with all that is there, so a line that was cut
// only has to be opened again.
import { byId, say } from './elements.js';
import { options, pause, session } from './session.js';

const state = byId('state');

const follow = async (path, told, quiet) => {
  let tries = 0;
  while (session.token && !session.gone) {
    const mine = session.live = new AbortController();
    // The house says something every quarter of a minute; a line that is silent for longer is dead.
    let dog = 0;
    const alive = () => {
      clearTimeout(dog);
      dog = setTimeout(() => mine.abort(), 40000);
    };
    try {
      alive();
      const answer = await fetch(path, options({}, { signal: mine.signal }));
      if (answer.status === 401) {
        session.onOver((await answer.json()).sentence);
        break;
      }
      if (answer.ok) {
        tries = 0;
        quiet();
        const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
        let rest = '';
        for (;;) {
          const { value, done } = await reader.read();
          if (done || session.gone) break;
          alive();
          const lines = (rest + value).split('\n');
          rest = lines.pop();
          for (const line of lines) if (line.startsWith('data: ')) told(JSON.parse(line.slice(6)));
        }
      }
    } catch {
      // Cut off; it comes back below.
    }
    clearTimeout(dog);
    if (session.gone || !session.token) break;
    state.textContent = say('connecting');
    await pause(Math.min(10000, 500 * 2 ** Math.min(tries++, 5)));
  }
};

let listening = false;
export const listen = async (path, told, quiet) => {
  if (listening) return;
  listening = true;
  await follow(path, told, quiet);
  listening = false;
};
addEventListener('online', () => session.live && session.live.abort());
