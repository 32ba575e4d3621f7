// Lines that begin with // stay at the desk; a message of nothing else does not leave at all, unless a photo goes with it.
const stays = line => line.trimStart().startsWith('//');

export const inside = ({ text, file }) => (text.trim() || !file) && text.split('\n').every(line => !line.trim() || stays(line));
export const partly = text => text.split('\n').some(stays);
// Those of a message that leaves, as spans of their own style.
export const staying = text => [...text.matchAll(/^[^\S\n]*\/\/.*$/gm)].map(({ index, 0: line }) => ({ style: 'Inside', start: index, length: line.length }));
