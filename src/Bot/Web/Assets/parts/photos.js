// Choosing a photo. It is made small, and drawn anew, so that it carries nothing but what is seen; it is shown first, and goes with the next message, or not at all.
import { button, byId, make, say, worded } from './elements.js';
import { drop, keep, kept, picture } from './files.js';
import { session } from './session.js';

const longest = 1600;
const largest = 8 * 1024 * 1024;

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

// What the photo's trouble is, or that there is none any more, is told beside it.
export const choose = tell => {
  const input = byId('photo');
  const strip = byId('chosen');
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
    image.src = kept('chosen');
    const words = worded('p', '', 'photoChosen');
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
