// Leaving at once, from every page of a seeker's: the button, Esc, Shift three times. It comes first and depends on nothing that follows.
window.leaving = (() => {
  'use strict';
  const leave = document.getElementById('leave');
  const exit = leave.href;
  // What a page has to forget besides what is seen.
  const page = { forget: () => {} };
  const wipe = () => {
    document.documentElement.replaceChildren();
    page.forget();
  };
  const flee = () => {
    try {
      wipe();
    } finally {
      location.replace(exit);
    }
  };
  let shifts = [];
  addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      event.preventDefault();
      flee();
      return;
    }
    if (event.key !== 'Shift') {
      shifts = [];
      return;
    }
    if (event.repeat) return;
    shifts = shifts.filter(at => event.timeStamp - at < 1500);
    shifts.push(event.timeStamp);
    if (shifts.length >= 3) flee();
  }, true);
  leave.addEventListener('click', event => {
    event.preventDefault();
    flee();
  });
  // Whatever takes the page away wipes it; what a browser kept of it shows nothing and begins anew.
  addEventListener('pagehide', wipe);
  addEventListener('pageshow', event => {
    if (!event.persisted) return;
    wipe();
    location.replace(location.pathname + location.search);
  });
  return page;
})();
