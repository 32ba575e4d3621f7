// What lies beside a message: a picture is shown, anything else can be saved. Bytes live in memory alone, each under the id of its message, and are let go with it; no address names anybody.
// They are fetched one after the other, and only what somebody comes to see.
import { make, say, worded } from './elements.js';
import { fetchFile, session } from './session.js';

const pictures = new Set(['image/jpeg', 'image/png', 'image/webp']);
const urls = new Map();

export const keep = (id, blob) => {
  drop(id);
  urls.set(id, URL.createObjectURL(blob));
};
export const kept = id => urls.get(id);
export const drop = id => {
  if (urls.has(id)) URL.revokeObjectURL(urls.get(id));
  urls.delete(id);
};
export const forget = () => {
  for (const id of [...urls.keys()]) drop(id);
};
// What went as it is looks as the house made it.
export const sent = (id, photo) => photo instanceof File && drop(id);

export const picture = () => {
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
  node.append(worded('span', '', 'saveFile'), ' ' + file.name);
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
export const draw = (id, file, path, ask) => {
  if (!pictures.has(file.type)) return save(file, path, ask);
  const image = picture();
  image.dataset.type = file.type;
  waiting.set(image, { id, path, ask });
  if (urls.has(id)) put(image, urls.get(id));
  else seen.observe(image);
  return image;
};
