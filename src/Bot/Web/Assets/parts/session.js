// Asking the house. A session begins when it gives a token and ends when it takes it back (401) or the page goes; the token lives in memory alone. Nothing that was asked in a talk, or at a
// desk, is asked again in the next one or ends that: what is under way knows in which it began (talks). Each deed has a key, by which it is done once however often it is asked.
import { say } from './elements.js';

export const session = { token: null, live: null, gone: false, talks: 0, onOver: () => {} };
const once = new Set(['/talk/start', '/talk/return', '/desk/enter', '/desk/join']);

// Whether what was begun then, in the talk of that number, is over: with that talk, or with the page.
export const isOver = talks => session.gone || session.talks !== talks;
export const end = () => {
  session.token = null;
  session.talks++;
  if (session.live) session.live.abort();
};
export const key = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_');
};
export const pause = ms => new Promise(done => setTimeout(done, ms));
const headers = () => ({ 'Content-Type': 'application/json', 'X-Language': document.documentElement.lang, ...(session.token ? { 'X-Talk': session.token } : {}) });
export const options = (body, more) => ({ method: 'POST', headers: headers(), body: JSON.stringify(body), cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', ...more });

// A photo is behind the line that asks. It is not tried for ever: somebody who waits for it should know.
const upload = (body, photo) => options(body, { headers: { ...headers(), 'Content-Type': 'application/octet-stream' }, body: new Blob([JSON.stringify(body), '\n', photo]) });
const patience = (path, photo, answer) => once.has(path) ? 3 : photo ? (answer ? 6 : 20) : Infinity;

// Asks until there is an answer: a lost one is asked again with the same key, and done once. Null when it was done, or nobody is there any more to hear of it.
export const ask = async (path, body, photo, got) => {
  const { talks } = session;
  for (let tries = 0; !isOver(talks); tries++) {
    let answer = null;
    let reply = null;
    try {
      answer = await fetch(path, photo ? upload(body, photo) : options(body));
      reply = await answer.json();
    } catch {
      answer = null;
    }
    if (isOver(talks)) break;
    if (answer && answer.ok) {
      if (reply.token) session.token = reply.token;
      if (got) got(reply);
      return null;
    }
    if (answer && answer.status === 401 && !once.has(path)) {
      session.onOver(reply.sentence);
      return reply;
    }
    const wait = !answer || answer.status >= 500 || (answer.status === 429 && !once.has(path));
    if (!wait || tries >= patience(path, photo, answer)) return reply || { sentence: say('retry') };
    await pause(Math.min(15000, 700 * 2 ** Math.min(tries, 5)));
  }
  return null;
};

// The bytes of a file, or a sentence why there are none.
export const fetchFile = async (path, body) => {
  const { talks } = session;
  for (let tries = 0; !isOver(talks); tries++) {
    try {
      const answer = await fetch(path, options(body));
      const reply = answer.ok ? { file: await answer.blob() } : await answer.json();
      if (isOver(talks)) break;
      if (answer.ok) return reply;
      if (answer.status === 401) session.onOver(reply.sentence);
      else if (tries >= 6 || (answer.status < 500 && answer.status !== 429)) return { sentence: reply.sentence };
    } catch {
      if (tries >= 6) return { sentence: say('retry') };
    }
    await pause(Math.min(15000, 700 * 2 ** tries));
  }
  return {};
};
