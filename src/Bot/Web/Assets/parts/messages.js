// How a message is drawn on either page: its styles, its buttons, what is said of it, and how it changes under the eyes of who reads. Without the scripts PlainLog.cs draws the same.
import { isFirst, make, say } from './elements.js';

const tags = { Inside: 'small', Bold: 'b', Italic: 'i', Underline: 'u', Strikethrough: 's', Code: 'code', CodeBlock: 'code', Quote: 'blockquote' };
export const styled = (text, spans) => {
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

// Of a message to which another replies.
export const beginning = item => item.text.slice(0, 120) || say('photo');

// Rows of buttons, as the question has them. One that stands alone above rows of several is the answer that is meant; they put things right.
export const choices = (rows, press) => {
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

// Why something can't be done stands under the message, and is read aloud at once.
export const trouble = (box, sentence, spans) => {
  box.querySelector(':scope > .note.trouble')?.remove();
  const line = styled(sentence, spans);
  line.className = 'note trouble';
  line.setAttribute('role', 'alert');
  box.append(line);
};

// What is drawn anew goes in the place of the old part by part: what is the same stays, with the focus that is in it, and is not read aloud again. How far it came is marked by others.
export const redraw = (old, fresh) => {
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
