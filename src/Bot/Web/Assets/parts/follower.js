// Staying with the newest. What comes together is read from its beginning: that stays in sight where all of it does not fit, and at least the first lines of the newest, unless the
// beginning is what she asked for. Who has scrolled away is left in peace.
export const follower = (log, wantsBeginning = () => false) => {
  let first = null;
  let newest = null;
  let came = -Infinity;
  let left = 0;
  const most = () => log.scrollHeight - log.clientHeight;
  const stays = () => most() - log.scrollTop < 120 || Math.abs(log.scrollTop - left) < 2;
  const settle = () => {
    const there = first && first.isConnected && newest.isConnected;
    const least = there && !wantsBeginning() ? newest.offsetTop + Math.min(newest.offsetHeight, 80) - log.clientHeight : 0;
    log.scrollTop = there ? Math.min(most(), Math.max(first.offsetTop - 8, least)) : most();
    left = log.scrollTop;
  };
  const come = (box, before) => {
    const now = performance.now();
    if (before) {
      if (first === before) first = box;
      if (newest === before) newest = box;
    } else {
      if (now - came > 1500) first = box;
      newest = box;
      came = now;
    }
    settle();
  };
  // What she did herself is no news; what comes after it is, wherever she had scrolled to do it.
  const done = () => {
    came = -Infinity;
    first = null;
    left = log.scrollTop;
  };
  const open = box => {
    done();
    first = newest = box;
    settle();
  };
  // A keyboard on the screen, a line that comes under the log: it has less room then.
  new ResizeObserver(() => stays() && settle()).observe(log);
  return { stays, settle, come, done, open };
};
