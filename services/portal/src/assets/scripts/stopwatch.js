/* global performance */
// Lets the stopwatches of rows run on without loading the page again; the office's clock, not the visitor's, began them.
const shown = performance.now();

const show = (watch) => {
  const used = Number(watch.dataset.usedMs) + performance.now() - shown;
  const seconds = String(Math.floor(used / 1_000) % 60).padStart(2, '0');
  watch.textContent = watch.textContent.replace(/\d+:\d\d/, `${Math.floor(used / 60_000)}:${seconds}`);
  const isLate = used > Number(watch.dataset.minutes) * 60_000;
  watch.classList.toggle('late', isLate);
  watch.classList.toggle('ok', !isLate);
};

setInterval(() => document.querySelectorAll('[data-used-ms]').forEach(show), 1_000);
