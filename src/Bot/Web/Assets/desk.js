// The desk of a mentor, or of somebody with a role. Her link stands behind the # of the address, where no server sees it; it is read once and taken out of the address. All that
// is known lives in this closure, as on the other page.
(() => {
  'use strict';
  const { session, byId, isTouched, say, key, make, button, styled, redraw, choices, follower, beginning, reply, ask, listen } = parts;
  const rooms = new Map();
  const asides = new Map();
  let current = null;
  // What her roles are told stands beside the rooms, under a name that no room has.
  const board = 'board';
  let picked = false;
  const roomNow = () => current === board ? null : current;
  // What has to be said beside the thread; it stands there until she goes to a room herself.
  let news = '';
  const inform = words => {
    state.textContent = news = words;
  };
  const pick = id => {
    picked = true;
    if (news && state.textContent === news) inform('');
    open(id);
  };

  // ---------------------------------------------------------------- who waits
  const inside = ({ text, file }) => (text.trim() || !file) && text.split('\n').every(line => !line.trim() || line.trimStart().startsWith('//'));
  const partly = text => text.split('\n').some(line => line.trimStart().startsWith('//'));
  // The lines of a message that leaves which stay here.
  const staying = text => [...text.matchAll(/^[^\S\n]*\/\/.*$/gm)].map(({ index, 0: line }) => ({ style: 'Inside', start: index, length: line.length }));
  // Since when somebody waits: the first message after the last answer that left.
  const since = room => {
    let at = null;
    if (room.closed || room.id === board) return null;
    for (const item of room.items.values()) {
      if (item.from === 'person') at = at || item.at;
      else if (item.from === 'me' && !inside(item)) at = null;
    }
    return at;
  };
  const ago = at => {
    if (!at) return '';
    const minutes = Math.max(0, Math.round((Date.now() - Date.parse(at)) / 60000));
    if (!minutes) return '';
    const format = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: 'auto' });
    return ' · ' + (minutes < 60 ? format.format(-minutes, 'minute') : minutes < 1440 ? format.format(-Math.round(minutes / 60), 'hour') : format.format(-Math.round(minutes / 1440), 'day'));
  };
  const list = byId('rooms');
  const drawRooms = () => {
    const focused = list.contains(document.activeElement) ? document.activeElement.dataset.room : null;
    const all = [...rooms.values()].map(room => ({ room, at: since(room) }));
    all.sort((a, b) => (b.room.id === board) - (a.room.id === board) || a.room.closed - b.room.closed || (a.at ? Date.parse(a.at) : Infinity) - (b.at ? Date.parse(b.at) : Infinity) || b.room.code.localeCompare(a.room.code, 'en', { numeric: true }) || 0);
    list.replaceChildren(...all.map(({ room, at }) => {
      const node = make('button', '', room.id === board ? say('deskBoard') : room.code);
      node.type = 'button';
      node.dataset.room = room.id;
      if (room.id === current) node.setAttribute('aria-current', 'true');
      // What still asks for somebody waits, however often it was seen.
      const asks = room.id === board && [...room.items.values()].find(item => item.buttons);
      if (room.id === board) node.append(make('span', room.fresh || asks ? 'waits' : '', room.fresh ? say('deskBoardNew') + ago([...room.items.values()].at(-1)?.at) : asks ? say('deskWaits') + ago(asks.at) : say('deskBoardQuiet')));
      else node.append(make('span', at ? 'waits' : '', room.closed ? say('deskClosed') : at ? say('deskWaits') + ago(at) : say('deskAnswered')));
      node.addEventListener('click', () => pick(room.id));
      return node;
    }));
    if (focused) list.querySelector(`[data-room="${focused}"]`)?.focus();
    byId('empty').hidden = all.length > 0;
    const waiting = all.reduce((sum, { room, at }) => sum + (room.fresh || (at ? 1 : 0)), 0);
    document.title = (waiting ? `(${waiting}) ` : '') + title;
  };
  const title = document.title;
  setInterval(() => !session.gone && drawRooms(), 30000);

  // ---------------------------------------------------------------- the thread
  const log = byId('log');
  const state = byId('state');
  const follow = follower(log);
  const form = byId('form');
  const text = byId('text');
  const drafts = new Map();
  const marks = { Delivered: ['✓ ', 'deskDelivered'], Waiting: ['⏳ ', 'deskWaiting'], Failed: ['⚠ ', 'deskFailed'] };
  const boxes = new Map();
  // Two of staff can write in a room: whose words are not hers have a name.
  const isHers = (room, item) => item.from === 'me' && (item.by || null) === (room.guest || null) && !(item.name && !item.by);
  const draw = (id, item, sending, aside) => {
    const here = rooms.get(current);
    const hers = !here || isHers(here, item);
    const box = make('div', 'item ' + item.from + (item.from === 'me' && inside(item) ? ' internal' : '') + (item.from === 'me' && !hers ? ' other' : ''));
    const who = item.from === 'me' && hers ? 'me' : item.from === 'person' ? 'deskPerson' : null;
    if (item.from === 'me' && !hers) box.append(make('p', 'who', item.name || here.alias));
    if (who) {
      const node = make('p', 'unseen', say(who));
      node.dataset.word = who;
      box.append(node);
    }
    const about = item.replyTo && rooms.get(current).items.get(item.replyTo);
    if (about) box.append(make('p', 'about', beginning(about)));
    if (item.file) box.append(photos.draw(id, item.file, '/desk/file', { room: current, item: id }));
    if (item.text) box.append(styled(item.text, item.from === 'me' && !inside(item) ? [...(item.spans || []), ...staying(item.text)] : item.spans));
    if (item.chosen) box.append(make('p', 'note', '✓ ' + item.chosen));
    if (item.buttons) box.append(choices(item.buttons, (which, choice) => aside ? again(id, which, box) : deed('/desk/press', id, { button: which }, choice)));
    if (current === board && item.at) box.append(make('p', 'note', new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' }).format(Date.parse(item.at))));
    if (item.from === 'house') return box;
    const deeds = make('div', 'deeds');
    deeds.setAttribute('aria-live', 'off');
    const answer = button('reply', 'quiet', () => replying.begin(id, rooms.get(current).items.get(id)));
    if (item.from === 'person') {
      deeds.append(answer);
      if (!rooms.get(current).closed) box.append(deeds);
      return box;
    }
    if (partly(item.text)) box.append(word('note', '', 'deskInternal'));
    if (sending) {
      box.append(word('note', '', 'sending'));
      return box;
    }
    if (item.mark && !inside(item)) box.append(word('note ' + item.mark.toLowerCase(), ...marks[item.mark]));
    // What she wrote at her other desk is changed there, and what somebody else wrote by her.
    if (!item.fixed && hers) deeds.append(button('edit', 'quiet', () => change(id)), button('unsend', 'quiet', node => deed('/desk/unsend', id, {}, node)));
    deeds.append(answer);
    box.append(deeds);
    return box;
  };
  const word = (style, sign, name) => {
    const line = make('p', style, sign);
    const node = make('span', '', say(name));
    node.dataset.word = name;
    line.append(node);
    return line;
  };
  const place = (id, item, sending) => {
    const before = boxes.get(id);
    const fresh = draw(id, item, sending);
    const box = before ? redraw(before, fresh) : fresh;
    if (!before) log.append(box);
    boxes.set(id, box);
    return box;
  };
  const show = (id, item, sending) => {
    const stays = follow.stays();
    const before = boxes.get(id);
    if (before && before.querySelector('form')) return;
    const focused = before && before.contains(document.activeElement);
    const box = place(id, item, sending);
    if (focused && !box.contains(document.activeElement)) box.querySelector('button')?.focus();
    if (item.from === 'me' && !before) follow.open(null);
    else if (stays) follow.come(box, before);
  };
  const note = (id, words) => {
    const box = boxes.get(id);
    if (!box) return;
    box.querySelector(':scope > .note.trouble')?.remove();
    const line = make('p', 'note trouble', words);
    line.setAttribute('role', 'alert');
    box.append(line);
  };
  // Where a keyboard would come over the screen she asks for it herself.
  const write = () => {
    if (!form.hidden && !isTouched()) text.focus();
  };
  const open = id => {
    if (current) drafts.set(current, text.value);
    // A photo that was chosen in one room never goes to another.
    if (current !== id) chosen.clear();
    if (current !== id) replying.clear();
    current = id;
    boxes.clear();
    log.replaceChildren();
    const room = rooms.get(id);
    const isBoard = id === board;
    byId('code').textContent = isBoard ? say('deskBoard') : room ? room.code : '';
    if (isBoard) byId('code').dataset.word = 'deskBoard';
    else delete byId('code').dataset.word;
    form.hidden = !room || room.closed || isBoard;
    byId('nothing').hidden = !isBoard || room.items.size > 0;
    text.value = drafts.get(id) || '';
    if (room) for (const [item, shown] of room.items) place(item, shown, room.sending.has(item));
    for (const [one, aside] of asides) if (aside.room === roomNow()) showAside(one, aside);
    follow.open(log.lastElementChild);
    drawRooms();
    list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    look();
    write();
    changeAgain();
  };
  const showAside = (id, aside) => {
    const box = draw(id, aside.item, false, true);
    box.append(word('note', '', 'deskOnlyYou'));
    if (aside.given) {
      const deeds = make('div', 'deeds');
      deeds.append(button('deskAgain', 'quiet', () => giveAgain(aside.given)));
      box.append(deeds);
    }
    aside.box = box;
    if (aside.asked) still(box);
    log.append(box);
    follow.open(box);
  };

  // What is asked by a button under an answer takes that answer's place, as soon as it is there.
  const still = box => {
    for (const node of box.querySelectorAll('button')) node.disabled = true;
  };
  const again = async (id, button, box) => {
    // Who came here by keyboard goes on from here.
    if (box.contains(document.activeElement)) log.focus({ preventScroll: true });
    still(box);
    asides.get(id).asked = true;
    const refused = await ask('/desk/again', { key: key(), button, room: roomNow() || undefined });
    if (!refused || session.gone) return;
    inform(refused.sentence);
    gone(id);
  };
  const gone = id => {
    asides.get(id)?.box?.remove();
    asides.delete(id);
  };

  // What is before her eyes for a moment, in the room that is open, counts as seen; once for each message.
  const seen = new Set();
  let looking = 0;
  const look = () => {
    clearTimeout(looking);
    looking = setTimeout(async () => {
      const room = rooms.get(current);
      if (!room || session.gone || document.hidden || !document.hasFocus()) return;
      if (room.fresh) {
        room.fresh = 0;
        drawRooms();
      }
      const last = [...room.items].filter(([, item]) => item.from === 'person').at(-1);
      if (!last || seen.has(last[0]) || room.guest) return;
      seen.add(last[0]);
      await ask('/desk/seen', { room: room.id, item: last[0] });
    }, 1000);
  };
  addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);

  // ---------------------------------------------------------------- what she does
  const deed = async (path, id, more, node) => {
    // Who came here by keyboard goes on from here, when the button is gone.
    if (document.activeElement === node) log.focus({ preventScroll: true });
    node.disabled = true;
    const refused = await ask(path, { room: current, item: id, ...more });
    node.disabled = false;
    if (refused && !session.gone) note(id, refused.sentence);
  };
  // What she is changing stays open with her words, wherever she goes meanwhile.
  const edits = new Map();
  const change = id => {
    const room = current;
    const item = rooms.get(room).items.get(id);
    const edit = make('form');
    const field = make('textarea');
    const typed = edits.get(id) || { room, text: item.text };
    edits.set(id, typed);
    field.value = typed.text;
    field.addEventListener('input', () => {
      typed.text = field.value;
    });
    field.maxLength = 4000;
    field.autocomplete = edit.autocomplete = 'off';
    field.setAttribute('aria-label', say('edit'));
    const save = make('button', 'main', say('save'));
    save.type = 'submit';
    const close = () => {
      edits.delete(id);
      edit.remove();
      const now = rooms.get(room)?.items.get(id);
      if (!now || room !== current) return;
      show(id, now);
      boxes.get(id).querySelector('.deeds button').focus({ preventScroll: true });
    };
    edit.append(field, save, button('cancel', 'quiet', close));
    edit.addEventListener('keydown', event => event.key === 'Escape' && close());
    edit.addEventListener('submit', async event => {
      event.preventDefault();
      const words = field.value.trim();
      if (!words) return;
      save.disabled = true;
      const { talks } = session;
      const refused = await ask('/desk/edit', { room, item: id, key: key(), text: words });
      save.disabled = false;
      if (session.gone || session.talks !== talks || !rooms.has(room)) return;
      if (!refused && rooms.get(room).items.has(id)) rooms.get(room).items.set(id, { ...rooms.get(room).items.get(id), text: words });
      if (!refused) close();
      else if (room === current) note(id, refused.sentence);
      else inform(refused.sentence);
    });
    boxes.get(id).replaceChildren(edit);
    field.focus();
  };
  const changeAgain = () => {
    for (const [id, { room }] of edits) if (room === current && boxes.has(id)) change(id);
  };
  // What she sends leaves in the order in which she sent it; a lost answer is asked again with the same key.
  const outbox = [];
  const uploads = [];
  const taking = new Set();
  const send = async (queue, path) => {
    if (queue.busy) return;
    queue.busy = true;
    while (queue.length && !session.gone) {
      const first = queue[0];
      const { id, one, photo } = first;
      const refused = await ask(path, one, photo);
      if (queue[0] !== first) continue;
      queue.shift();
      if (photo && !refused) photos.sent(id, photo);
      const room = rooms.get(one.room);
      if (refused && one.room !== current && !session.gone) inform(refused.sentence);
      if (!room) continue;
      room.sending.delete(id);
      if (refused) room.items.delete(id);
      if (one.room !== current) continue;
      if (!refused) show(id, room.items.get(id));
      else note(id, refused.sentence);
    }
    queue.busy = false;
  };
  const chosen = photos.choose(byId('photo'), byId('chosen'), sentence => {
    state.textContent = sentence;
  });
  const replying = reply(byId('replying'), text);
  const submit = async () => {
    const words = text.value.trim();
    const room = rooms.get(current);
    if (!room) return;
    const about = replying.asked();
    text.value = '';
    drafts.delete(room.id);
    const one = { room: room.id, key: key(), text: words, ...about };
    taking.add(one);
    const photo = await chosen.take();
    taking.delete(one);
    if ((!words && !photo) || session.gone || rooms.get(room.id) !== room) return;
    replying.drop(about.about);
    const id = 'me.' + one.key;
    room.sending.add(id);
    room.items.set(id, { from: 'me', text: words, ...(room.guest ? { by: room.guest } : {}), ...(one.about ? { replyTo: one.about } : {}), ...(photo ? { file: { name: 'photo.jpg', type: 'image/jpeg' } } : {}) });
    if (photo) photos.keep(id, photo);
    const queue = photo ? uploads : outbox;
    queue.push({ id, one, photo });
    if (room.id === current) show(id, room.items.get(id), true);
    drawRooms();
    send(queue, photo ? '/desk/photo' : '/desk/say');
  };
  form.addEventListener('submit', event => {
    event.preventDefault();
    submit();
    text.focus();
  });
  // By what is written: the keys of a phone don't tell which one it was.
  text.addEventListener('input', event => {
    if (text.value !== '/' || event.inputType.startsWith('delete')) return;
    text.value = '';
    palette(true);
  });
  text.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || isTouched()) return;
    event.preventDefault();
    submit();
  });

  // ---------------------------------------------------------------- commands
  const dialog = byId('palette');
  const find = byId('find');
  const found = byId('found');
  const giving = byId('giving');
  let commands = [];
  let isHere = false;
  const drawFound = () => {
    if (!isHere) {
      found.replaceChildren(word('note', '', 'deskLoading'));
      return;
    }
    const wanted = find.value.trim().replace(/^\//, '').toLowerCase();
    found.replaceChildren(...commands.filter(({ name }) => (name + ' ' + say('command.' + name)).toLowerCase().includes(wanted)).map(one => {
      const node = make('button', '', '/' + one.name + ' · ' + say('command.' + one.name));
      node.type = 'button';
      node.addEventListener('click', () => one.options.length ? drawGiving(one) : command(one.name));
      return node;
    }));
  };
  // What goes with a command is asked in a form of its own. Nothing of it is kept when she closes the palette; what she has sent stands ready under its answer, to be put right.
  const finding = on => {
    giving.hidden = on;
    find.hidden = found.hidden = !on;
    if (on) giving.replaceChildren();
  };
  const field = (one, option) => {
    const id = 'giving-' + option.name;
    const label = make('label', '', say(`option.${one.name}.${option.name}`) + (option.required ? '' : ' ' + say('deskMayLack')));
    label.htmlFor = id;
    const node = make(option.choices ? 'select' : option.most > 200 ? 'textarea' : 'input');
    if (option.choices && !option.required) node.append(make('option', '', ''));
    for (const value of option.choices || []) {
      const choice = make('option', '', say(`choice.${one.name}.${option.name}.${value}`));
      choice.value = value;
      node.append(choice);
    }
    if (!option.choices) node.maxLength = option.most;
    if (node.rows) node.rows = 5;
    node.id = id;
    node.name = option.name;
    node.required = option.required;
    node.autocomplete = 'off';
    if (!option.suggested) return [label, node];
    const list = make('datalist');
    list.id = id + '-list';
    list.append(...option.suggested.map(words => make('option', '', words)));
    node.setAttribute('list', list.id);
    return [label, node, list];
  };
  const drawGiving = (one, typed = {}, isOwed = false) => {
    const deeds = make('div');
    const give = make('button', 'main', say('deskGive'));
    give.type = 'submit';
    deeds.append(give, button('deskBack', 'quiet', () => {
      finding(true);
      find.focus();
    }));
    giving.replaceChildren(make('h2', '', '/' + one.name), make('p', '', say('command.' + one.name)), ...(isOwed ? [word('why', '', 'deskUnsent')] : []), ...one.options.flatMap(option => field(one, option)), deeds);
    for (const [name, value] of Object.entries(typed)) if (giving.elements[name]) giving.elements[name].value = value;
    giving.dataset.command = one.name;
    finding(false);
    giving.querySelector('input, select, textarea').focus();
  };
  giving.addEventListener('submit', event => {
    event.preventDefault();
    command(giving.dataset.command, typedNow());
  });
  const typedNow = () => Object.fromEntries([...new FormData(giving)].filter(([, value]) => value.trim()));
  // One slash asks for the commands; a second one was meant for an internal line.
  let slashed = false;
  // A command goes to the room in which it was begun, whatever comes or goes meanwhile.
  let begun = null;
  const palette = bySlash => {
    if (!session.token || dialog.open) return;
    slashed = bySlash === true;
    begun = roomNow();
    find.value = '';
    finding(true);
    drawFound();
    dialog.showModal();
    (isTouched() && !slashed ? byId('close') : find).focus();
  };
  const given = new Map();
  const command = async (name, options) => {
    const one = { key: key(), text: name, room: begun || undefined, options };
    if (options) given.set(one.key, one);
    dialog.close();
    const { talks } = session;
    const refused = await ask('/desk/ask', one);
    one.isTaken = !refused;
    if (!refused || session.gone || session.talks !== talks) return;
    if ((one.room || null) !== roomNow() || !options) inform(refused.sentence);
    if (options && (!one.room || rooms.has(one.room))) told({ is: 'answer', room: one.room, key: one.key, shown: { id: 'ask.' + one.key, item: { from: 'house', text: refused.sentence } } });
  };
  const giveAgain = ({ text: name, options }) => {
    const one = commands.find(known => known.name === name);
    if (!one) return;
    palette();
    drawGiving(one, options);
  };
  // What had to be signed in again for stands ready as she left it, one after the other, until she sends it or lets it be.
  const owed = [];
  const remind = () => {
    if (dialog.open || !session.token) return;
    const one = owed.shift();
    const known = one && commands.find(({ name }) => name === one.text);
    if (known) {
      palette();
      begun = one.room || null;
      drawGiving(known, one.options, true);
    } else if (one) {
      remind();
    }
  };
  byId('commands').addEventListener('click', () => palette());
  byId('close').addEventListener('click', () => dialog.close());
  find.addEventListener('input', () => {
    if (slashed && find.value === '/') {
      text.value = '//';
      dialog.close();
    } else {
      drawFound();
    }
  });
  dialog.addEventListener('close', () => {
    giving.replaceChildren();
    openFirst();
    write();
    remind();
  });
  dialog.addEventListener('keydown', event => {
    if (!giving.hidden) return;
    const all = [...found.querySelectorAll('button')];
    const at = all.indexOf(document.activeElement);
    if (event.key === 'ArrowDown' && all.length) all[(at + 1) % all.length].focus();
    else if (event.key === 'ArrowUp' && all.length) (at > 0 ? all[at - 1] : find).focus();
    else if (event.key === 'Enter' && at < 0 && document.activeElement === find && all.length) all[0].click();
    else return;
    event.preventDefault();
  });
  addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      palette();
    } else if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp') && rooms.size && !dialog.open) {
      event.preventDefault();
      const ids = [...list.children].map(node => node.dataset.room);
      const step = event.key === 'ArrowDown' ? 1 : ids.length - 1;
      pick(ids[(Math.max(0, ids.indexOf(current)) + step) % ids.length]);
    }
  });

  // ---------------------------------------------------------------- a sound, if she wants one
  const bell = byId('sound');
  let audio = null;
  bell.addEventListener('click', () => {
    const on = bell.getAttribute('aria-pressed') !== 'true';
    bell.setAttribute('aria-pressed', String(on));
    if (on) audio = audio || new AudioContext();
    if (on) ring();
  });
  const ring = () => {
    if (bell.getAttribute('aria-pressed') !== 'true') return;
    const tone = new OscillatorNode(audio, { frequency: 660 });
    const volume = new GainNode(audio, { gain: 0.08 });
    volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.4);
    tone.connect(volume).connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + 0.4);
  };

  // ---------------------------------------------------------------- what she is told
  const room = (id, code) => {
    if (!rooms.has(id)) rooms.set(id, { id, code, items: new Map(), sending: new Set(), closed: false, fresh: 0 });
    return rooms.get(id);
  };
  const put = (one, id, item) => {
    const known = one.items.get(id);
    one.items.set(id, item);
    if (one.id === current && !(known && !one.sending.has(id) && boxes.has(id) && JSON.stringify(known) === JSON.stringify(item))) show(id, item);
  };
  const close = one => {
    one.closed = true;
    if (one.id === current) form.hidden = true;
  };
  const drop = (one, id) => {
    one.items.delete(id);
    edits.delete(id);
    photos.drop(id);
    if (one.id !== current) return;
    replying.drop(id);
    boxes.get(id)?.remove();
    boxes.delete(id);
  };
  const fill = (one, items) => {
    const there = new Set(items.map(item => item.id));
    for (const id of [...one.items.keys()]) if (!there.has(id) && !one.sending.has(id)) drop(one, id);
    for (const item of items) put(one, item.id, item.item);
  };
  const come = shown => {
    const one = room(shown.id, shown.code);
    one.alias = shown.alias;
    one.guest = shown.guest || null;
    if (shown.closed) close(one);
    fill(one, shown.items);
  };
  // She is in it no more: nothing of it stays on her page, and nothing that she is writing goes on in another room.
  const leave = id => {
    const one = rooms.get(id);
    if (!one) return;
    for (const item of [...one.items.keys()]) drop(one, item);
    rooms.delete(id);
    drafts.delete(id);
    for (const [aside, { room: of }] of asides) if (of === id) asides.delete(aside);
    for (const [one, { room: of }] of given) if (of === id) given.delete(one);
    if (dialog.open && begun === id) dialog.close();
    if (current !== id) return;
    if (form.contains(document.activeElement)) log.focus({ preventScroll: true });
    text.value = '';
    chosen.clear();
    replying.clear();
    current = null;
    picked = true;
    boxes.clear();
    log.replaceChildren();
    byId('code').textContent = '';
    form.hidden = true;
    inform(one.code + ' · ' + say('deskGone'));
  };
  // What she has before her eyes is no news, and neither is a change of what is there.
  const announce = (id, item) => {
    const one = room(board, '');
    if (!one.items.has(id)) isNew(one, 1);
    put(one, id, item);
    byId('nothing').hidden = true;
  };
  const isNew = (one, many) => {
    one.fresh += many;
    ring();
    if (current !== board) inform(say('deskBoard') + ' · ' + say('deskBoardNew'));
  };
  // What came while the line was cut is news; of what was there before she came, what still asks for somebody.
  const meet = items => {
    const known = rooms.get(board)?.items;
    const many = items.filter(({ id, item }) => known ? !known.has(id) : item.buttons).length;
    const one = room(board, '');
    fill(one, items);
    if (many) isNew(one, many);
    one.fresh = Math.min(one.fresh, one.items.size);
    if (current === board) byId('nothing').hidden = one.items.size > 0;
  };
  const told = event => {
    switch (event.is) {
      case 'rooms': {
        session.token = event.token;
        who = event.whose;
        isHere = true;
        commands = event.commands;
        if (dialog.open && giving.hidden) drawFound();
        byId('another').hidden = !event.byCode;
        const still = new Set(event.shown.map(shown => shown.id));
        for (const one of [...rooms.values()]) if (one.guest && !still.has(one.id)) leave(one.id);
        event.shown.forEach(come);
        giveBack();
        for (const id of [...drafts.keys()]) if (!rooms.has(id)) drafts.delete(id);
        if (event.board) meet(event.board);
        break;
      }
      case 'came':
        come(event.shown);
        break;
      case 'went':
        leave(event.room);
        break;
      case 'board':
        if (event.told.is === 'put') announce(event.told.shown.id, event.told.shown.item);
        break;
      case 'room': {
        const one = room(event.room, event.code);
        if (event.told.is === 'put') {
          if (event.told.shown.item.from === 'person' && !one.items.has(event.told.shown.id)) ring();
          put(one, event.told.shown.id, event.told.shown.item);
        } else if (event.told.is === 'drop') drop(one, event.told.id);
        else if (event.told.is === 'closed') close(one);
        break;
      }
      case 'answer':
        for (const [id, aside] of asides) if (aside.asked) gone(id);
        asides.set(event.shown.id, { room: event.room || null, item: event.shown.item, given: given.get(event.key) });
        given.delete(event.key);
        if ((event.room || null) === roomNow()) showAside(event.shown.id, asides.get(event.shown.id));
        break;
      case 'token':
        session.token = event.token;
        break;
    }
    drawRooms();
    look();
    openFirst();
    remind();
  };
  // Until she has chosen herself, somebody who writes comes first; never under her hands.
  const openFirst = () => {
    const first = list.querySelector(`[data-room]:not([data-room="${board}"])`) || list.firstElementChild;
    if (first && !picked && !dialog.open && (!current || (current === board && first.dataset.room !== board))) open(first.dataset.room);
  };
  const quiet = () => {
    if (!session.gone) state.textContent = '';
  };
  addEventListener('online', () => session.live && session.live.abort());
  byId('language').addEventListener('change', drawRooms);

  // ---------------------------------------------------------------- coming in and going
  const admission = byId('admission');
  const wipe = () => {
    parts.end();
    byId('own').textContent = admission.value = '';
    byId('given').hidden = byId('another').hidden = true;
    for (const all of [rooms, asides, given, drafts, edits, boxes, seen]) all.clear();
    outbox.length = uploads.length = owed.length = 0;
    who = null;
    commands = [];
    isHere = false;
    photos.forget();
    current = null;
    picked = false;
    news = '';
    chosen.clear();
    replying.clear();
    text.value = '';
    log.replaceChildren();
    list.replaceChildren();
    document.title = title;
  };
  // What she wrote and could not send waits for her to come in again, and is seen by nobody else: not even by who has the same room.
  let who = null;
  const kept = new Map();
  const keep = () => {
    if (!who) return;
    const typing = dialog.open && !giving.hidden ? [{ text: giving.dataset.command, room: begun || undefined, options: typedNow() }] : [];
    const asked = [...given.values(), ...[...asides.values()].map(aside => aside.given)].filter(one => one && !one.isTaken);
    kept.set(who, {
      drafts: new Map([...drafts, ...(current ? [[current, text.value]] : [])]),
      said: [...[...outbox, ...uploads].map(({ one }) => one), ...taking],
      edits: new Map(edits),
      commands: [...typing, ...asked, ...owed],
    });
  };
  // An answer can have been lost on the way: what is there already is not given back.
  const giveBack = () => {
    const mine = kept.get(who);
    kept.delete(who);
    if (!mine) return;
    for (const [id, words] of mine.drafts) drafts.set(id, words);
    for (const { room, key, text: words } of mine.said.reverse()) if (!rooms.get(room)?.items.has('me.' + key)) drafts.set(room, [words, drafts.get(room)].filter(Boolean).join('\n\n'));
    for (const [id, { room, text: words }] of mine.edits) if ((rooms.get(room)?.items.get(id)?.text ?? words) !== words) edits.set(id, { room, text: words });
    owed.push(...mine.commands.filter(one => !one.room || rooms.has(one.room)));
  };
  parts.onOver = sentence => {
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
      byId('why').textContent = (refused && refused.sentence) || '';
      return;
    }
    begin();
  };
  const begin = () => {
    byId('why').textContent = '';
    byId('enter').hidden = byId('given').hidden = true;
    byId('desk').hidden = false;
    byId('commands').hidden = bell.hidden = false;
    drawRooms();
    byId('commands').focus();
    listen('/desk/live', told, state, quiet);
  };
  // Her code is before her eyes until she goes on, and nowhere afterwards.
  const giveCode = (code, isFirst) => {
    byId('enter').hidden = byId('desk').hidden = byId('commands').hidden = bell.hidden = byId('another').hidden = true;
    byId('given').hidden = false;
    byId('welcome').hidden = byId('begins').hidden = !isFirst;
    byId('own').textContent = code;
    byId('own').focus();
  };
  byId('on').addEventListener('click', () => {
    byId('own').textContent = '';
    byId('another').hidden = !session.live;
    begin();
  });
  byId('another').addEventListener('click', async () => {
    let code = null;
    const refused = await ask('/desk/code', {}, null, reply => {
      code = reply.code;
    });
    if (session.gone) return;
    if (code) giveCode(code, false);
    else if (refused && session.token) state.textContent = refused.sentence;
  });
  // Whoever has a code: for new mentors, or her own.
  const coming = byId('coming');
  coming.hidden = false;
  coming.addEventListener('submit', async event => {
    event.preventDefault();
    const submit = coming.querySelector('button');
    if (!admission.value.trim() || submit.disabled) return;
    submit.disabled = true;
    byId('why').textContent = '';
    let code = null;
    const refused = await ask('/desk/join', { key: key(), code: admission.value }, null, reply => {
      code = reply.code;
    });
    submit.disabled = false;
    if (session.gone) return;
    if (refused || !session.token) {
      byId('why').textContent = (refused && refused.sentence) || '';
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
})();
