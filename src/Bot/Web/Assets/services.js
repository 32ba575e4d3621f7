// The search without leaving the page: what a form sends belongs to the tab's history, and a browser writes that down on the device. The page is the house's own answer,
// so it is the same as without this script.
(() => {
  'use strict';
  const take = answer => {
    document.documentElement.lang = answer.documentElement.lang;
    for (const part of ['#leave', 'header .unseen']) document.querySelector(part).textContent = answer.querySelector(part).textContent;
    document.querySelector('main').replaceWith(answer.querySelector('main'));
  };
  // What came of it is read aloud where it comes into a line that is there already.
  const say = words => {
    const line = document.querySelector('#found .why');
    line.textContent = '';
    setTimeout(() => {
      line.textContent = words;
    }, 100);
  };
  let last = null;
  const ask = more => {
    const form = document.getElementById('find');
    const request = last = new XMLHttpRequest();
    request.open('POST', '/services');
    request.responseType = 'document';
    request.onloadend = () => {
      if (request !== last) return;
      const answer = request.response;
      if (!answer?.getElementById('found')) {
        say(form.dataset.retry);
        return;
      }
      const said = answer.querySelector('#found .why').textContent;
      take(answer);
      if (!more) {
        // Not every browser brings what it focuses before her eyes.
        const found = document.getElementById('found');
        found.focus({ preventScroll: true });
        found.scrollIntoView();
      }
      say(said);
    };
    request.send(new URLSearchParams([...new FormData(form), ...(more || [])]));
  };
  addEventListener('submit', event => {
    event.preventDefault();
    ask(null);
  });
  document.querySelector('header select').addEventListener('change', () => ask([['do', 'language']]));
  // Whoever leaves is shown no answer.
  leaving.forget = () => {
    const gone = last;
    last = null;
    gone?.abort();
  };
})();
