// j and k move, Enter opens, c claims, / searches.
const rows = Array.from(document.querySelectorAll('[data-row]'));
let here = -1;

const move = (by) => {
  rows[here]?.classList.remove('here');
  here = Math.min(Math.max(here + by, 0), rows.length - 1);
  rows[here]?.classList.add('here');
  rows[here]?.querySelector('a')?.focus();
};

const claim = () => {
  const box = rows[here]?.querySelector('input[type=checkbox]');
  if (!box) return;
  for (const other of document.querySelectorAll('[data-row] input[type=checkbox]')) other.checked = other === box;
  box.form.requestSubmit();
};

const acts = {
  j: () => move(1),
  k: () => move(-1),
  c: claim,
  '/': () => document.querySelector('input[type=search]')?.focus(),
};

document.addEventListener('keydown', (event) => {
  const typing = event.target.matches('input:not([type=checkbox]), select, textarea');
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !(event.key in acts)) return;
  event.preventDefault();
  acts[event.key]();
});
