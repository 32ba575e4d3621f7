// Elements of the page and the words they bear. The words of every language come with the page as data, so that switching needs no request and leaves no trace: an element that bears one
// has its name (data-word, -label, -hint, -alt) and is given the word of the new language in its place. All text is set as text, never read as markup.
export const byId = id => document.getElementById(id);
// There a field that has the focus brings a keyboard, over half of what is to be read.
export const isTouched = () => matchMedia('(pointer: coarse)').matches;

const words = JSON.parse(document.body.dataset.words);
document.body.removeAttribute('data-words');
export const say = name => words[document.documentElement.lang][name];
const title = document.title;
const languages = byId('language');
languages.addEventListener('change', () => {
  document.documentElement.lang = languages.value;
  document.title = title;
  for (const node of document.querySelectorAll('[data-word]')) node.textContent = say(node.dataset.word);
  for (const node of document.querySelectorAll('[data-label]')) node.setAttribute('aria-label', say(node.dataset.label));
  for (const node of document.querySelectorAll('[data-hint]')) node.placeholder = say(node.dataset.hint);
  for (const node of document.querySelectorAll('[data-alt]')) node.alt = say(node.dataset.alt);
});

export const make = (name, style, text) => {
  const node = document.createElement(name);
  if (style) node.className = style;
  if (text !== undefined) node.textContent = text;
  return node;
};
export const worded = (name, style, word) => {
  const node = make(name, style, say(word));
  node.dataset.word = word;
  return node;
};
export const line = (style, sign, word) => {
  const node = make('p', style, sign);
  node.append(worded('span', '', word));
  return node;
};
export const button = (word, style, work) => {
  const node = worded('button', style, word);
  node.type = 'button';
  node.addEventListener('click', () => work(node));
  return node;
};

// A thumb that trembles taps twice, and means one thing: the second tap does nothing, whatever has come to lie under it.
export const isFirst = event => event.detail < 2;
// Without the scripts the page's form does the same; so its buttons are taken over one by one.
export const instead = (node, work) => node.addEventListener('click', event => {
  event.preventDefault();
  if (isFirst(event)) work(node);
});
