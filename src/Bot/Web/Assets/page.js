// The chat page. What it knows lives in this closure: no cookie, no storage, and the address never changes. All text is set as text, never
// read as markup. Leaving comes first and depends on nothing that follows.
(() => {
  'use strict';
  const leave = document.getElementById('leave');
  const exit = leave.href;
  const title = document.title;
  let token = null;
  let live = null;
  let gone = false;

  // ---------------------------------------------------------------- leaving
  const wipe = () => {
    gone = true;
    token = null;
    outbox.length = 0;
    items.clear();
    document.documentElement.replaceChildren();
    if (live) live.abort();
  };
  const flee = () => {
    wipe();
    location.replace(exit);
  };
  let shifts = [];
  addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      event.preventDefault();
      flee();
      return;
    }
    if (event.key !== 'Shift') {
      shifts = [];
      return;
    }
    if (event.repeat) return;
    shifts = shifts.filter(at => event.timeStamp - at < 1500);
    shifts.push(event.timeStamp);
    if (shifts.length >= 3) flee();
  }, true);
  leave.addEventListener('click', event => {
    event.preventDefault();
    flee();
  });
  // Whatever takes the page away wipes it; what a browser kept of it shows nothing and begins anew.
  addEventListener('pagehide', wipe);
  addEventListener('pageshow', event => {
    if (!event.persisted) return;
    wipe();
    location.replace('/');
  });

  // ---------------------------------------------------------------- words
  const byId = id => document.getElementById(id);
  const words = JSON.parse(document.body.dataset.words);
  document.body.removeAttribute('data-words');
  let language = document.documentElement.lang;
  const say = name => words[language][name];
  const own = { cs: 'Čeština', pl: 'Polski', uk: 'Українська', en: 'English' };
  const languages = byId('language');
  for (const code of Object.keys(words)) {
    const option = document.createElement('option');
    option.value = code;
    option.lang = code;
    option.textContent = own[code] || code;
    option.selected = code === language;
    languages.append(option);
  }
  languages.addEventListener('change', () => {
    language = languages.value;
    document.documentElement.lang = language;
    document.title = title;
    for (const node of document.querySelectorAll('[data-word]')) node.textContent = say(node.dataset.word);
    for (const node of document.querySelectorAll('[data-label]')) node.setAttribute('aria-label', say(node.dataset.label));
    for (const node of document.querySelectorAll('[data-hint]')) node.placeholder = say(node.dataset.hint);
  });

  // ---------------------------------------------------------------- asking
  const key = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(18));
    return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_');
  };
  const pause = ms => new Promise(done => setTimeout(done, ms));
  const headers = () => ({ 'Content-Type': 'application/json', 'X-Language': language, ...(token ? { 'X-Talk': token } : {}) });
  const options = (body, more) => ({ method: 'POST', headers: headers(), body: JSON.stringify(body), cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', ...more });

  // Asks until there is an answer: a lost one is asked again with the same key, and done once.
  const ask = async (path, body) => {
    for (let tries = 0; !gone; tries++) {
      let answer = null;
      let reply = null;
      try {
        answer = await fetch(path, options(body));
        reply = await answer.json();
      } catch {
        answer = null;
      }
      if (gone) break;
      if (answer && answer.ok) {
        if (reply.token) token = reply.token;
        return null;
      }
      if (answer && answer.status === 401) {
        over(reply.sentence);
        return reply;
      }
      const wait = !answer || answer.status >= 500 || (answer.status === 429 && path !== '/talk/start');
      if (!wait || (path === '/talk/start' && tries >= 3)) return reply || { sentence: say('retry') };
      await pause(Math.min(15000, 700 * 2 ** Math.min(tries, 5)));
    }
    return null;
  };

  // ---------------------------------------------------------------- the log
  const log = byId('log');
  const state = byId('state');
  const items = new Map();
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
  const tags = { Bold: 'b', Italic: 'i', Underline: 'u', Strikethrough: 's', Code: 'code', CodeBlock: 'code', Quote: 'blockquote' };
  const styled = (text, spans) => {
    const node = make('p', 'words');
    const list = (spans || []).filter(span => tags[span.style]);
    const cuts = [...new Set([0, text.length, ...list.flatMap(span => [span.start, span.start + span.length])])].sort((a, b) => a - b);
    for (let i = 0; i + 1 < cuts.length; i++) {
      let inner = document.createTextNode(text.slice(cuts[i], cuts[i + 1]));
      for (const span of list) {
        if (span.start > cuts[i] || span.start + span.length < cuts[i + 1]) continue;
        const outer = document.createElement(tags[span.style]);
        outer.append(inner);
        inner = outer;
      }
      node.append(inner);
    }
    return node;
  };
  const draw = (id, item, sending) => {
    const box = make('div', 'item ' + item.from);
    if (item.from === 'me') {
      const who = make('p', 'unseen', say('me'));
      who.dataset.word = 'me';
      box.append(who);
    } else if (item.name) {
      box.append(make('p', 'who', item.name));
    }
    const about = item.replyTo && items.get(item.replyTo);
    if (about) box.append(make('p', 'about', about.item.text.slice(0, 120)));
    box.append(styled(item.text, item.spans));
    if (item.chosen) box.append(make('p', 'note', '✓ ' + item.chosen));
    if (item.buttons) {
      const choices = make('div', 'choices');
      for (const one of item.buttons.flat()) {
        const choice = make('button', '', one.label);
        choice.type = 'button';
        choice.addEventListener('click', () => press(id, one.id, choices));
        choices.append(choice);
      }
      box.append(choices);
    }
    if (sending) {
      box.append(make('p', 'note', say('sending')));
    } else if (item.from === 'me' && !item.fixed) {
      const deeds = make('div', 'deeds');
      deeds.append(button('edit', 'quiet', () => change(id)), button('unsend', 'quiet', node => takeBack(id, node)));
      box.append(deeds);
    }
    return box;
  };
  const show = (id, item, sending) => {
    const low = log.scrollHeight - log.scrollTop - log.clientHeight < 120;
    const box = draw(id, item, sending);
    const before = items.get(id);
    if (before) before.box.replaceWith(box);
    else log.append(box);
    items.set(id, { item, box });
    if (low || item.from === 'me') log.scrollTop = log.scrollHeight;
  };
  const drop = id => {
    const known = items.get(id);
    if (known) known.box.remove();
    items.delete(id);
  };
  const note = (id, text) => {
    const known = items.get(id);
    if (!known) return;
    known.box.querySelector(':scope > .note.trouble')?.remove();
    const line = make('p', 'note trouble', text);
    line.setAttribute('role', 'alert');
    known.box.append(line);
  };

  // ---------------------------------------------------------------- what she does
  const press = async (id, which, choices) => {
    for (const choice of choices.children) choice.disabled = true;
    const refused = await ask('/talk/press', { item: id, button: which });
    if (!refused || gone) return;
    for (const choice of choices.children) choice.disabled = false;
    note(id, refused.sentence);
  };
  const takeBack = async (id, node) => {
    node.disabled = true;
    const refused = await ask('/talk/unsend', { item: id });
    if (gone) return;
    if (!refused) drop(id);
    else {
      node.disabled = false;
      note(id, refused.sentence);
    }
  };
  const change = id => {
    const known = items.get(id);
    const form = make('form');
    const text = make('textarea');
    text.value = known.item.text;
    text.maxLength = 4000;
    text.setAttribute('aria-label', say('edit'));
    const save = make('button', 'main', say('save'));
    save.type = 'submit';
    form.append(text, save, button('cancel', 'quiet', () => show(id, items.get(id).item)));
    form.addEventListener('submit', async event => {
      event.preventDefault();
      const words = text.value.trim();
      if (!words) return;
      save.disabled = true;
      const refused = await ask('/talk/edit', { item: id, key: key(), text: words });
      if (gone || !items.has(id)) return;
      show(id, refused ? known.item : { ...known.item, text: words });
      if (refused) note(id, refused.sentence);
    });
    known.box.replaceChildren(form);
    text.focus();
  };
  const outbox = [];
  let sending = false;
  const send = async () => {
    if (sending) return;
    sending = true;
    while (outbox.length && !gone) {
      const { id, one, item } = outbox[0];
      const refused = await ask('/talk/say', one);
      if (gone) return;
      outbox.shift();
      if (!items.has(id)) continue;
      show(id, { ...item, fixed: item.fixed || !!refused });
      if (refused) note(id, refused.sentence);
    }
    sending = false;
  };
  const write = words => {
    const one = { key: key(), text: words };
    const item = { from: 'me', text: words, fixed: words.startsWith('/') };
    outbox.push({ id: 'me.' + one.key, one, item });
    show('me.' + one.key, item, true);
    send();
  };
  const text = byId('text');
  const submit = () => {
    const words = text.value.trim();
    if (!words) return;
    text.value = '';
    write(words);
    text.focus();
  };
  byId('form').addEventListener('submit', event => {
    event.preventDefault();
    submit();
  });
  text.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || matchMedia('(pointer: coarse)').matches) return;
    event.preventDefault();
    submit();
  });
  for (const node of document.querySelectorAll('[data-say]')) node.addEventListener('click', () => write(node.dataset.say));

  // ---------------------------------------------------------------- what she is told
  let typing = 0;
  const told = event => {
    switch (event.is) {
      case 'all': {
        token = event.token;
        const there = new Set(event.items.map(shown => shown.id));
        const waiting = new Set(outbox.map(({ id }) => id));
        for (const id of [...items.keys()]) if (!there.has(id) && !waiting.has(id)) drop(id);
        for (const shown of event.items) told({ is: 'put', shown });
        break;
      }
      case 'put': {
        const known = items.get(event.shown.id);
        // What is being changed right now, or is there as it is, stays: a screen reader need not read it again.
        if (known && (known.box.querySelector('form') || JSON.stringify(known.item) === JSON.stringify(event.shown.item))) break;
        show(event.shown.id, event.shown.item, false);
        if (event.shown.item.from === 'person') quiet();
        break;
      }
      case 'drop':
        drop(event.id);
        break;
      case 'typing':
        state.textContent = say('typing');
        clearTimeout(typing);
        typing = setTimeout(quiet, 8000);
        break;
      case 'token':
        token = event.token;
        break;
    }
  };
  const quiet = () => {
    clearTimeout(typing);
    if (!gone) state.textContent = '';
  };
  let listening = false;
  const listen = async () => {
    if (listening) return;
    listening = true;
    await follow();
    listening = false;
  };
  const follow = async () => {
    let tries = 0;
    while (token && !gone) {
      const mine = live = new AbortController();
      // The house says something every quarter of a minute; a line that is silent for longer is dead.
      let dog = 0;
      const alive = () => {
        clearTimeout(dog);
        dog = setTimeout(() => mine.abort(), 40000);
      };
      try {
        alive();
        const answer = await fetch('/talk/live', options({}, { signal: mine.signal }));
        if (answer.status === 401) {
          over((await answer.json()).sentence);
          break;
        }
        if (answer.ok) {
          tries = 0;
          quiet();
          const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
          let rest = '';
          for (;;) {
            const { value, done } = await reader.read();
            if (done || gone) break;
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
      if (gone || !token) break;
      state.textContent = say('connecting');
      await pause(Math.min(10000, 500 * 2 ** Math.min(tries++, 5)));
    }
  };
  addEventListener('online', () => live && live.abort());

  // ---------------------------------------------------------------- beginning and being over
  const start = byId('start');
  const talk = byId('talk');
  const begin = byId('begin');
  const over = sentence => {
    token = null;
    outbox.length = 0;
    items.clear();
    log.replaceChildren();
    if (live) live.abort();
    talk.hidden = true;
    start.hidden = false;
    byId('why').textContent = sentence;
    begin.disabled = false;
  };
  begin.addEventListener('click', async () => {
    begin.disabled = true;
    byId('why').textContent = '';
    const refused = await ask('/talk/start', {});
    if (gone) return;
    if (refused || !token) {
      byId('why').textContent = (refused && refused.sentence) || '';
      begin.disabled = false;
      return;
    }
    start.hidden = true;
    talk.hidden = false;
    text.focus();
    listen();
  });
  begin.hidden = false;
})();
