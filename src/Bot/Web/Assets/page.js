// The chat page. What it knows lives in this closure: no cookie, no storage, and the address never changes. All text is set as text, never
// read as markup.
(() => {
  'use strict';
  const { session, byId, isTouched, say, key, make, button, styled, redraw, choices, follower, beginning, reply, ask, listen } = parts;
  const items = new Map();
  // Which of them call for help at once.
  const calls = new Set();
  const outbox = [];
  // Words never wait for a photo.
  const uploads = [];
  let unsent = '';
  let ended = new Set();
  leaving.forget = () => {
    session.gone = true;
    outbox.length = uploads.length = 0;
    unsent = '';
    items.clear();
    calls.clear();
    ended.clear();
    photos.forget();
    parts.end();
  };
  parts.onOver = sentence => over(sentence);

  // ---------------------------------------------------------------- the log
  const log = byId('log');
  const state = byId('state');
  // Who asks for help at once sees whom to call, and not the end of it.
  const follow = follower(log, () => calls.has([...items].findLast(([, { item }]) => item.from === 'me')?.[0]));
  const draw = (id, item, sending) => {
    const box = make('div', 'item ' + item.from);
    if (item.from === 'me') {
      const who = make('p', 'unseen', say('me'));
      who.dataset.word = 'me';
      box.append(who);
    } else if (item.name) {
      box.append(make('p', 'who', item.name));
    }
    const to = item.replyTo && items.get(item.replyTo);
    if (to) box.append(make('p', 'about', beginning(to.item)));
    if (item.file) box.append(photos.draw(id, item.file, '/talk/file', { item: id }));
    if (item.text) box.append(styled(item.text, item.from === 'house' ? [...commands.spans(item.text, give), ...(item.spans || [])] : (item.spans || []).filter(span => span.style !== 'Phone')));
    if (item.chosen) box.append(make('p', 'note', '✓ ' + item.chosen));
    if (item.buttons) box.append(choices(item.buttons, (which, choice, rows) => press(id, which, rows)));
    if (sending) {
      box.append(make('p', 'note', say('sending')));
    } else if (item.from !== 'house' && !item.fixed) {
      const deeds = make('div', 'deeds');
      deeds.setAttribute('aria-live', 'off');
      if (item.from === 'me') deeds.append(button('edit', 'quiet', () => change(id)), button('unsend', 'quiet', node => takeBack(id, node)));
      deeds.append(button('reply', 'quiet', () => replying.begin(id, items.get(id).item)));
      box.append(deeds);
    }
    return box;
  };
  const give = (words, command) => {
    write(words, null, null, command);
    log.focus({ preventScroll: true });
  };
  // Under the log stands what goes on just now; else, while nobody has taken her talk, that she waits. Right under the house's words that say so it is not said again.
  let resting = '';
  const rest = () => {
    if (filling) return;
    const all = [...items.values()];
    const at = all.findLastIndex(({ item }) => item.waits !== undefined);
    resting = at >= 0 && all[at].item.waits && at < all.length - 1 ? say('waiting') : '';
    if (!session.gone && state.textContent !== resting) state.textContent = resting;
  };
  const restAgain = () => state.textContent === resting && rest();
  const show = (id, item, sending) => {
    const stays = filling ? filling.stays : follow.stays();
    const before = items.get(id);
    const fresh = draw(id, item, sending);
    const box = before ? redraw(before.box, fresh) : fresh;
    if (!before) log.append(box);
    items.set(id, { item, box });
    mark();
    restAgain();
    const see = () => {
      if (item.from === 'me' && !before) follow.open(null);
      else if (stays) follow.come(box, before && box);
    };
    if (filling) filling.later.push(see);
    else see();
  };
  // What comes all at once is measured once, when it is there: a long talk opens at once.
  let filling = null;
  const fill = work => {
    filling = { stays: follow.stays(), later: [] };
    work();
    const { later } = filling;
    filling = null;
    mark();
    rest();
    for (const see of later) see();
  };
  // How far her words came stands under the last of them alone; who has answered has seen them.
  const mark = () => {
    if (filling) return;
    const stays = follow.stays();
    const there = log.querySelector('.mark');
    const all = [...items.values()];
    const at = all.findLastIndex(({ item }) => item.from === 'me' && item.mark);
    if (at < 0) {
      there?.remove();
      return;
    }
    const seen = all[at].item.mark === 'Seen' || all.slice(at).some(({ item }) => item.from === 'person');
    const deeds = all[at].box.querySelector('.deeds');
    // The same mark in the same place is not read aloud again.
    if (there?.parentNode === all[at].box && there.nextElementSibling === deeds && there.lastChild.dataset.word === (seen ? 'seen' : 'delivered')) return;
    there?.remove();
    const line = make('p', 'note mark', seen ? '✓✓ ' : '✓ ');
    const word = make('span', '', say(seen ? 'seen' : 'delivered'));
    word.dataset.word = seen ? 'seen' : 'delivered';
    line.append(word);
    if (deeds) deeds.before(line);
    else all[at].box.append(line);
    if (stays) follow.settle();
  };
  const drop = id => {
    const known = items.get(id);
    if (known) known.box.remove();
    items.delete(id);
    photos.drop(id);
    replying.drop(id);
    mark();
    restAgain();
  };
  const note = (id, text, number) => {
    const known = items.get(id);
    if (!known) return;
    const stays = follow.stays();
    known.box.querySelector(':scope > .note.trouble')?.remove();
    const line = styled(text, number ? [{ style: 'Phone', start: number.index, length: number[0].length }] : []);
    line.className = 'note trouble';
    line.setAttribute('role', 'alert');
    known.box.append(line);
    if (stays) follow.settle();
  };

  // ---------------------------------------------------------------- what she does
  const press = async (id, which, rows) => {
    const all = rows.querySelectorAll('button');
    // Who came here by keyboard goes on from here, when the buttons are gone.
    if (rows.contains(document.activeElement)) log.focus({ preventScroll: true });
    for (const choice of all) choice.disabled = true;
    follow.done();
    const refused = await ask('/talk/press', { item: id, button: which, key: key() });
    if (session.gone) return;
    // Those that stay are not drawn anew where nothing else has changed.
    for (const choice of all) choice.disabled = false;
    if (refused) note(id, refused.sentence);
  };
  const takeBack = async (id, node) => {
    if (document.activeElement === node) log.focus({ preventScroll: true });
    node.disabled = true;
    const refused = await ask('/talk/unsend', { item: id });
    if (session.gone) return;
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
    text.autocomplete = form.autocomplete = 'off';
    text.setAttribute('aria-label', say('edit'));
    const save = make('button', 'main', say('save'));
    save.type = 'submit';
    const close = item => {
      show(id, item);
      items.get(id).box.querySelector('.deeds button').focus({ preventScroll: true });
    };
    form.append(text, save, button('cancel', 'quiet', () => close(items.get(id).item)));
    form.addEventListener('submit', async event => {
      event.preventDefault();
      const words = text.value.trim();
      if (!words) return;
      save.disabled = true;
      const refused = await ask('/talk/edit', { item: id, key: key(), text: words });
      if (session.gone || !items.has(id)) return;
      close(refused ? known.item : { ...known.item, text: words });
      if (refused) note(id, refused.sentence);
    });
    known.box.replaceChildren(form);
    text.focus();
  };
  const send = async (queue, path) => {
    if (queue.busy) return;
    queue.busy = true;
    while (queue.length && !session.gone) {
      const first = queue[0];
      const { id, one, item, photo } = first;
      const refused = await ask(path, one, photo);
      if (session.gone) return;
      if (queue[0] !== first) continue;
      queue.shift();
      if (!items.has(id)) continue;
      if (photo && !refused) photos.sent(id, photo);
      show(id, { ...item, fixed: item.fixed || !!refused });
      if (refused) note(id, refused.sentence);
    }
    queue.busy = false;
  };
  // A button gives a command, and stands there in its own words.
  const write = (words, photo, about, command) => {
    const one = { key: key(), text: words, button: command, ...about };
    const id = 'me.' + one.key;
    const item = { from: 'me', text: words, ...(one.about ? { replyTo: one.about } : {}), fixed: !!command || (!photo && words.startsWith('/')) };
    const isCall = (command || words) === '/sos';
    if (isCall) calls.add(id);
    if (photo) {
      item.file = { name: 'photo.jpg', type: 'image/jpeg' };
      photos.keep(id, photo);
    }
    const queue = photo ? uploads : outbox;
    queue.push({ id, one, item, photo });
    show(id, item, true);
    send(queue, photo ? '/talk/photo' : '/talk/say');
    if (isCall) setTimeout(callInstead, 3000, id);
  };
  // Who asks for help at once is not left with "sending" alone: without a connection the page itself says whom to call.
  const callInstead = id => {
    if (session.gone || !outbox.some(one => one.id === id)) return;
    note(id, say('sosWaits'), /\d+/.exec(say('sosWaits')));
  };
  const text = byId('text');
  const replying = reply(byId('replying'), text);
  byId('pick').hidden = false;
  const chosen = photos.choose(byId('photo'), byId('chosen'), sentence => {
    if (sentence) state.textContent = sentence;
    else rest();
  });
  const submit = async () => {
    const words = text.value.trim();
    const about = replying.asked();
    text.value = '';
    text.focus();
    const photo = await chosen.take();
    if ((!words && !photo) || session.gone) return;
    replying.drop(about.about);
    write(words, photo, about);
  };
  byId('form').addEventListener('submit', event => {
    event.preventDefault();
    submit();
  });
  text.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || isTouched()) return;
    event.preventDefault();
    submit();
  });
  // A keyboard has come up on the screen: the field stays in sight above it.
  addEventListener('resize', () => document.activeElement === text && text.scrollIntoView({ block: 'nearest' }));
  // On a screen on which not all of the page fits, magnified or lying on its side, the answer comes before her eyes.
  const look = () => log.scrollIntoView({ block: 'nearest' });
  // Without this script the page's form does the same; so its buttons are taken over here, one by one.
  const instead = (node, work) => node.addEventListener('click', event => {
    event.preventDefault();
    if (parts.isFirst(event)) work(node);
  });
  for (const node of document.querySelectorAll('nav button')) {
    instead(node, () => {
      if (matchMedia('(max-width: 30rem)').matches) byId('more').open = false;
      write(node.textContent, null, null, node.value);
      look();
    });
  }

  // ---------------------------------------------------------------- what she is told
  let typing = 0;
  const told = event => {
    switch (event.is) {
      case 'all': {
        session.token = event.token;
        const fresh = !items.size;
        const there = new Set(event.items.map(shown => shown.id));
        const waiting = new Set([...outbox, ...uploads].map(({ id }) => id));
        fill(() => {
          for (const id of [...items.keys()]) if (!there.has(id) && !waiting.has(id)) drop(id);
          for (const shown of event.items) told({ is: 'put', shown });
        });
        if (fresh && !text.value && event.items.some(shown => ended.has(shown.id))) text.value = unsent;
        unsent = '';
        if (fresh && items.size) follow.open([...items.values()].at(-1).box);
        break;
      }
      case 'put': {
        const known = items.get(event.shown.id);
        // What is being changed right now, or is there as it is, stays: a screen reader need not read it again.
        if (known && JSON.stringify({ ...known.item, mark: event.shown.item.mark }) === JSON.stringify({ ...event.shown.item, mark: event.shown.item.mark })) {
          known.item = event.shown.item;
          mark();
          break;
        }
        if (known && known.box.querySelector('form')) break;
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
        session.token = event.token;
        break;
    }
  };
  const quiet = () => {
    clearTimeout(typing);
    rest();
  };
  // Nothing is kept of it: the way to the other page says in which language she reads.
  byId('language').addEventListener('change', event => {
    byId('services').search = 'language=' + event.target.value;
    restAgain();
  });
  addEventListener('online', () => session.live && session.live.abort());

  // ---------------------------------------------------------------- beginning, coming back, being over
  byId('how').hidden = false;
  const start = byId('start');
  const talk = byId('talk');
  const begin = byId('begin');
  const back = byId('back');
  const code = byId('code');
  const enter = () => {
    start.hidden = true;
    talk.hidden = false;
    (isTouched() ? log : text).focus();
    look();
    listen('/talk/live', told, state, quiet);
  };
  // What she wrote and could not send waits for who comes back to this talk by its code. Who begins anew, or comes to another, may be somebody else and never sees it.
  const over = sentence => {
    parts.end();
    unsent = [unsent, ...[...outbox, ...uploads].filter(({ item }) => !item.fixed).map(({ item }) => item.text), text.value].filter(words => words.trim()).join('\n\n');
    text.value = '';
    if (items.size) ended = new Set(items.keys());
    outbox.length = uploads.length = 0;
    items.clear();
    calls.clear();
    photos.forget();
    chosen.clear();
    replying.clear();
    log.replaceChildren();
    hide();
    rest();
    talk.hidden = true;
    start.hidden = false;
    byId('why').textContent = sentence;
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
    if (path !== '/talk/return') unsent = '';
    enter();
  };
  instead(begin, () => come(begin, '/talk/start', {}));
  back.addEventListener('submit', event => {
    event.preventDefault();
    if (code.value.trim()) come(back.querySelector('button'), '/talk/return', { code: code.value });
  });

  // ---------------------------------------------------------------- the code for coming back
  const given = byId('given');
  const about = byId('about');
  const hide = () => {
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
  instead(byId('give'), node => codes(node, '/talk/code', reply => {
    given.textContent = reply.code;
    tell('codeOnce');
  }));
  instead(byId('forget'), node => codes(node, '/talk/forget-code', () => tell('codeForgotten')));
  byId('codes').addEventListener('toggle', event => {
    if (event.target.open) event.target.scrollIntoView({ block: 'nearest' });
    else hide();
  });

  // ---------------------------------------------------------------- a talk that was begun without this script goes on here
  log.classList.remove('still');
  log.replaceChildren();
  const { token } = byId('form').elements;
  if (token.value) {
    session.token = token.value;
    token.value = '';
    byId('trouble').textContent = state.textContent = '';
    enter();
  }
})();
