// What the pages of the house share: words, asking, the line that stays open, and how a message is drawn. Kept in memory alone; all text is set
// as text, never read as markup.
window.parts = (() => {
  'use strict';
  const session = { token: null, live: null, gone: false, talks: 0 };
  const once = new Set(['/talk/start', '/talk/return', '/desk/enter', '/desk/join']);

  // ---------------------------------------------------------------- words
  const byId = id => document.getElementById(id);
  // There a field that has the focus brings a keyboard, over half of what is to be read.
  const isTouched = () => matchMedia('(pointer: coarse)').matches;
  const words = JSON.parse(document.body.dataset.words);
  document.body.removeAttribute('data-words');
  const title = document.title;
  const dictionary = () => words[document.documentElement.lang];
  const say = name => dictionary()[name];
  const languages = byId('language');
  languages.addEventListener('change', () => {
    document.documentElement.lang = languages.value;
    document.title = title;
    for (const node of document.querySelectorAll('[data-word]')) node.textContent = say(node.dataset.word);
    for (const node of document.querySelectorAll('[data-label]')) node.setAttribute('aria-label', say(node.dataset.label));
    for (const node of document.querySelectorAll('[data-hint]')) node.placeholder = say(node.dataset.hint);
    for (const node of document.querySelectorAll('[data-alt]')) node.alt = say(node.dataset.alt);
  });

  // ---------------------------------------------------------------- asking
  const key = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(18));
    return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_');
  };
  const pause = ms => new Promise(done => setTimeout(done, ms));
  const headers = () => ({ 'Content-Type': 'application/json', 'X-Language': document.documentElement.lang, ...(session.token ? { 'X-Talk': session.token } : {}) });
  const options = (body, more) => ({ method: 'POST', headers: headers(), body: JSON.stringify(body), cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', ...more });

  // A photo is behind the line that asks. It is not tried for ever: somebody who waits for it should know.
  const upload = (body, photo) => options(body, { headers: { ...headers(), 'Content-Type': 'application/octet-stream' }, body: new Blob([JSON.stringify(body), '\n', photo]) });
  const patience = (path, photo, answer) => once.has(path) ? 3 : photo ? (answer ? 6 : 20) : Infinity;

  // Nothing that was asked in a talk, or at a desk, is asked again in the next one or ends that.
  const end = () => {
    session.token = null;
    session.talks++;
    if (session.live) session.live.abort();
  };

  // Asks until there is an answer: a lost one is asked again with the same key, and done once.
  const ask = async (path, body, photo, got) => {
    const { talks } = session;
    for (let tries = 0; !session.gone && session.talks === talks; tries++) {
      let answer = null;
      let reply = null;
      try {
        answer = await fetch(path, photo ? upload(body, photo) : options(body));
        reply = await answer.json();
      } catch {
        answer = null;
      }
      if (session.gone || session.talks !== talks) break;
      if (answer && answer.ok) {
        if (reply.token) session.token = reply.token;
        if (got) got(reply);
        return null;
      }
      if (answer && answer.status === 401 && !once.has(path)) {
        parts.onOver(reply.sentence);
        return reply;
      }
      const wait = !answer || answer.status >= 500 || (answer.status === 429 && !once.has(path));
      if (!wait || tries >= patience(path, photo, answer)) return reply || { sentence: say('retry') };
      await pause(Math.min(15000, 700 * 2 ** Math.min(tries, 5)));
    }
    return null;
  };

  // The bytes of a file, or a sentence why there are none.
  const fetchFile = async (path, body) => {
    for (let tries = 0; session.token && !session.gone; tries++) {
      try {
        const answer = await fetch(path, options(body));
        if (answer.ok) return { file: await answer.blob() };
        const reply = await answer.json();
        if (answer.status === 401) parts.onOver(reply.sentence);
        else if (tries >= 6 || (answer.status < 500 && answer.status !== 429)) return { sentence: reply.sentence };
      } catch {
        if (tries >= 6) return { sentence: say('retry') };
      }
      await pause(Math.min(15000, 700 * 2 ** tries));
    }
    return {};
  };

  // ---------------------------------------------------------------- drawing
  const make = (name, style, text) => {
    const node = document.createElement(name);
    if (style) node.className = style;
    if (text !== undefined) node.textContent = text;
    return node;
  };
  const button = (word, style, work) => {
    const node = make('button', style, say(word));
    node.type = 'button';
    node.dataset.word = word;
    node.addEventListener('click', () => work(node));
    return node;
  };
  const tags = { Inside: 'small', Bold: 'b', Italic: 'i', Underline: 'u', Strikethrough: 's', Code: 'code', CodeBlock: 'code', Quote: 'blockquote' };
  const styled = (text, spans) => {
    const node = make('p', 'words');
    const list = (spans || []).filter(span => tags[span.style] || span.style === 'Phone' || span.draw);
    const cuts = [...new Set([0, text.length, ...list.flatMap(span => [span.start, span.start + span.length])])].sort((a, b) => a - b);
    for (let i = 0; i + 1 < cuts.length; i++) {
      let inner = document.createTextNode(text.slice(cuts[i], cuts[i + 1]));
      for (const span of list) {
        if (span.start > cuts[i] || span.start + span.length < cuts[i + 1]) continue;
        if (span.draw) {
          inner = span.draw();
          continue;
        }
        // A number that is called by a tap. Only words of the house have one.
        const outer = document.createElement(tags[span.style] || 'a');
        if (span.style === 'Phone') outer.href = 'tel:' + inner.textContent.replace(/[^+0-9]/g, '');
        outer.append(inner);
        inner = outer;
      }
      node.append(inner);
    }
    return node;
  };

  // What is drawn anew goes in the place of the old part by part: what is the same stays, with the focus that is in it, and is not read aloud again. How far it came is marked by others.
  const redraw = (old, fresh) => {
    old.className = fresh.className;
    const before = [...old.childNodes].filter(node => !node.matches?.('.mark'));
    const wanted = [...fresh.childNodes];
    wanted.forEach((node, at) => {
      if (!before[at]) old.append(node);
      else if (!before[at].isEqualNode(node)) before[at].replaceWith(node);
    });
    for (const node of before.slice(wanted.length)) node.remove();
    return old;
  };

  // A thumb that trembles taps twice, and means one thing: the second tap does nothing, whatever has come to lie under it.
  const isFirst = event => event.detail < 2;

  // Rows of buttons, as the question has them. One that stands alone above rows of several is the answer that is meant; they put things right.
  const choices = (rows, press) => {
    const node = make('div', 'rows');
    const main = rows[0].length === 1 && rows.some(row => row.length > 1);
    rows.forEach((row, at) => {
      const line = make('div', 'choices');
      for (const one of row) {
        const choice = make('button', main && !at ? 'main' : '', one.label);
        choice.type = 'button';
        choice.addEventListener('click', event => isFirst(event) && press(one.id, choice, node));
        line.append(choice);
      }
      node.append(line);
    });
    return node;
  };

  // ---------------------------------------------------------------- staying with the newest
  // What comes together is read from its beginning: that stays in sight where all of it does not fit, and at least the first lines of the newest, unless
  // the beginning is what she asked for. Who has scrolled away is left in peace.
  const follower = (log, wantsBeginning = () => false) => {
    let first = null;
    let newest = null;
    let came = -Infinity;
    let left = 0;
    const most = () => log.scrollHeight - log.clientHeight;
    const stays = () => most() - log.scrollTop < 120 || Math.abs(log.scrollTop - left) < 2;
    const settle = () => {
      const there = first && first.isConnected && newest.isConnected;
      const least = there && !wantsBeginning() ? newest.offsetTop + Math.min(newest.offsetHeight, 80) - log.clientHeight : 0;
      log.scrollTop = there ? Math.min(most(), Math.max(first.offsetTop - 8, least)) : most();
      left = log.scrollTop;
    };
    const come = (box, before) => {
      const now = performance.now();
      if (before) {
        if (first === before) first = box;
        if (newest === before) newest = box;
      } else {
        if (now - came > 1500) first = box;
        newest = box;
        came = now;
      }
      settle();
    };
    // What she did herself is no news; what comes after it is, wherever she had scrolled to do it.
    const done = () => {
      came = -Infinity;
      first = null;
      left = log.scrollTop;
    };
    const open = box => {
      done();
      first = newest = box;
      settle();
    };
    // A keyboard on the screen, a line that comes under the log: it has less room then.
    new ResizeObserver(() => stays() && settle()).observe(log);
    return { stays, settle, come, done, open };
  };

  // ---------------------------------------------------------------- replying
  // What the next words reply to stands above the field for them, and goes with them or is let go.
  const beginning = item => item.text.slice(0, 120) || say('photo');
  const reply = (strip, field) => {
    let about = null;
    const clear = () => {
      about = null;
      strip.replaceChildren();
    };
    clear();
    const begin = (id, item) => {
      const word = make('p', 'unseen', say('replyTo'));
      word.dataset.word = 'replyTo';
      about = id;
      strip.replaceChildren(word, make('p', 'about', beginning(item)), button('cancel', 'quiet', () => {
        clear();
        field.focus();
      }));
      field.focus();
    };
    const asked = () => about ? { about } : {};
    const drop = id => id === about && clear();
    return { begin, asked, drop, clear };
  };

  // ---------------------------------------------------------------- the line that stays open
  let listening = false;
  const listen = async (path, told, state, quiet) => {
    if (listening) return;
    listening = true;
    await follow(path, told, state, quiet);
    listening = false;
  };
  const follow = async (path, told, state, quiet) => {
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
          parts.onOver((await answer.json()).sentence);
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

  return { session, end, byId, isTouched, words: dictionary, say, key, make, button, styled, redraw, isFirst, choices, follower, beginning, reply, ask, fetchFile, listen, onOver: () => {} };
})();
