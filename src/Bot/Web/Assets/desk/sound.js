// A sound when somebody writes, if she wants one.
import { byId } from '../parts/elements.js';

export const bell = byId('sound');
let audio = null;
const isOn = () => bell.getAttribute('aria-pressed') === 'true';

export const ring = () => {
  if (!isOn()) return;
  const tone = new OscillatorNode(audio, { frequency: 660 });
  const volume = new GainNode(audio, { gain: 0.08 });
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.4);
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.4);
};
bell.addEventListener('click', () => {
  bell.setAttribute('aria-pressed', String(!isOn()));
  if (isOn()) audio = audio || new AudioContext();
  ring();
});
