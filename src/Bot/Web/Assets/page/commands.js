// A command in words of the house is a button that gives it: who reads on a page need not know what to type. Each is called as on the page, or as in the menu of commands.
// SaidCommands.cs finds the same for who reads without the scripts.
import { make, say } from '../parts/elements.js';

const named = { sos: 'sos', services: 'servicesAsk', help: 'help', back: 'back', other: 'other', report: 'report', end: 'end' };
const all = 'start|help|sos|services|back|other|report|language|end';
const line = new RegExp(`^/(${all}|unsend) – ([^;(]+)`);
// What stands before it is matched as well: older phones can't look behind.
const word = new RegExp(`(^|[^\\w/])(/(${all}))(?![\\w/-])`, 'g');

// A line of a list is the button that its description names; elsewhere the command itself is.
const found = text => {
  const spans = [];
  let at = 0;
  for (const one of text.split('\n')) {
    const listed = line.exec(one);
    if (listed) spans.push({ start: at, length: listed[0].trimEnd().length, command: listed[1], label: listed[2].trim() });
    else for (const match of one.matchAll(word)) spans.push({ start: at + match.index + match[1].length, length: match[2].length, command: match[3] });
    at += one.length + 1;
  }
  return spans;
};
const capital = label => label[0].toLocaleUpperCase(document.documentElement.lang) + label.slice(1);
const draw = ({ command, label }) => {
  if (command === 'unsend') return document.createTextNode(capital(label));
  const name = !label && named[command];
  const node = make('button', label ? 'said line' : 'said', label ? capital(label) : name ? say(name) : '/' + command);
  if (name) node.dataset.word = name;
  node.type = 'button';
  node.value = '/' + command;
  return node;
};
export const spans = text => found(text).map(one => ({ start: one.start, length: one.length, draw: () => draw(one) }));
