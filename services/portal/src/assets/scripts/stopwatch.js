// Lets the minutes of a row run on without loading the page again.
const watches = Array.from(document.querySelectorAll('[data-since]'));

const show = (watch) => {
  const used = Math.max(0, Math.floor((Date.now() - Date.parse(watch.dataset.since)) / 60_000));
  watch.textContent = watch.textContent.replace(/\d+/, String(used));
  const isLate = watch.dataset.minutes !== undefined && used >= Number(watch.dataset.minutes);
  watch.classList.toggle('late', isLate);
  watch.classList.toggle('ok', !isLate);
};

if (watches.length > 0) setInterval(() => watches.forEach(show), 5_000);
