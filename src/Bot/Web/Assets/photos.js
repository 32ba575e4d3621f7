// Photos, for both pages: choosing one, making it small, showing what lies beside a message. Bytes live in memory alone and are let go with their
// message; no address names anybody.
window.photos = (() => {
  'use strict';
  const { session, say, make, button, fetchFile } = parts;
  const longest = 1600;
  const largest = 8 * 1024 * 1024;
  const pictures = new Set(['image/jpeg', 'image/png', 'image/webp']);
  const urls = new Map();

  // ---------------------------------------------------------------- making it small
  // Some browsers give noise instead of what was drawn, so that nobody is recognised by it. Noise is not to be sent to anybody.
  const isTrue = () => {
    const canvas = make('canvas');
    canvas.width = canvas.height = 8;
    const brush = canvas.getContext('2d');
    brush.fillStyle = 'rgb(64,128,192)';
    brush.fillRect(0, 0, 8, 8);
    return brush.getImageData(0, 0, 8, 8).data.every((value, i) => Math.abs(value - [64, 128, 192, 255][i % 4]) < 8);
  };
  // What is drawn anew carries nothing but what is seen. Where that can't be done the house takes out the rest.
  const shrink = async file => {
    try {
      if (isTrue()) {
        const image = await createImageBitmap(file);
        const scale = Math.min(1, longest / Math.max(image.width, image.height));
        const canvas = make('canvas');
        canvas.width = Math.max(1, Math.round(image.width * scale));
        canvas.height = Math.max(1, Math.round(image.height * scale));
        const brush = canvas.getContext('2d');
        brush.fillStyle = '#fff';
        brush.fillRect(0, 0, canvas.width, canvas.height);
        brush.drawImage(image, 0, 0, canvas.width, canvas.height);
        image.close();
        const small = await new Promise(done => canvas.toBlob(done, 'image/jpeg', .85));
        canvas.width = canvas.height = 0;
        if (small && small.size) return small;
      }
    } catch {
      // Not for this browser: it goes as it is.
    }
    return file.size <= largest ? file : null;
  };

  // ---------------------------------------------------------------- choosing
  // What is chosen is shown first; it goes with the next message, or not at all.
  const choose = (input, strip, tell) => {
    let chosen = Promise.resolve(null);
    const clear = () => {
      chosen = Promise.resolve(null);
      drop('chosen');
      strip.hidden = true;
      strip.replaceChildren();
      input.value = '';
    };
    input.addEventListener('change', async () => {
      const file = input.files[0];
      clear();
      if (!file) return;
      tell('');
      const mine = chosen = shrink(file);
      const photo = await mine;
      if (session.gone) return;
      if (!photo) tell(say('tooLarge'));
      if (mine !== chosen) return;
      if (!photo) {
        clear();
        return;
      }
      const image = picture();
      keep('chosen', photo);
      image.src = urls.get('chosen');
      const words = make('p', '', say('photoChosen'));
      words.dataset.word = 'photoChosen';
      words.setAttribute('role', 'status');
      strip.append(image, words, button('cancel', 'quiet', () => {
        clear();
        input.focus();
      }));
      strip.hidden = false;
    });
    const take = async () => {
      const taken = chosen;
      clear();
      return taken;
    };
    return { take, clear };
  };

  // ---------------------------------------------------------------- showing
  const picture = () => {
    const image = make('img', 'photo');
    image.alt = say('photo');
    image.dataset.alt = 'photo';
    return image;
  };
  const put = (image, url) => {
    const log = image.closest('.log');
    const low = log && log.scrollHeight - log.scrollTop - log.clientHeight < 120;
    image.addEventListener('load', () => low && (log.scrollTop = log.scrollHeight), { once: true });
    image.src = url;
  };
  // One after the other, and only what somebody comes to see.
  let line = Promise.resolve();
  const waiting = new WeakMap();
  const seen = new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      line = line.then(() => load(target, waiting.get(target)));
    }
  }, { rootMargin: '300px' });
  const load = async (image, { id, path, ask }) => {
    if (session.gone || !image.isConnected) return;
    if (!urls.has(id)) {
      const { file, sentence } = await fetchFile(path, ask);
      if (session.gone) return;
      if (!file) {
        if (sentence) image.replaceWith(make('p', 'note', sentence));
        return;
      }
      if (!image.isConnected) return;
      keep(id, new Blob([file], { type: image.dataset.type }));
    }
    put(image, urls.get(id));
  };
  const save = (file, path, ask) => {
    const node = make('button', 'quiet');
    node.type = 'button';
    const words = make('span', '', say('saveFile'));
    words.dataset.word = 'saveFile';
    node.append(words, ' ' + file.name);
    node.addEventListener('click', async () => {
      node.disabled = true;
      const got = await fetchFile(path, ask);
      if (session.gone) return;
      node.disabled = false;
      if (!got.file) {
        if (got.sentence) node.replaceWith(make('p', 'note', got.sentence));
        return;
      }
      const link = make('a');
      link.href = URL.createObjectURL(new Blob([got.file], { type: 'application/octet-stream' }));
      link.download = file.name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    });
    return node;
  };
  const draw = (id, file, path, ask) => {
    if (!pictures.has(file.type)) return save(file, path, ask);
    const image = picture();
    image.dataset.type = file.type;
    waiting.set(image, { id, path, ask });
    if (urls.has(id)) put(image, urls.get(id));
    else seen.observe(image);
    return image;
  };
  const keep = (id, blob) => {
    drop(id);
    urls.set(id, URL.createObjectURL(blob));
  };
  const drop = id => {
    if (urls.has(id)) URL.revokeObjectURL(urls.get(id));
    urls.delete(id);
  };
  const forget = () => {
    for (const id of [...urls.keys()]) drop(id);
  };
  // What went as it is looks as the house made it.
  const sent = (id, photo) => photo instanceof File && drop(id);

  return { choose, draw, keep, drop, forget, sent };
})();
