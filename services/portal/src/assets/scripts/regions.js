/* global Event, Option */
// Narrows each list of regions as soon as the region around it is chosen.
const fill = async (list, code) => {
  const areas = code === '' ? [] : await (await fetch(`/wilayah?within=${encodeURIComponent(code)}`)).json();
  list.replaceChildren(new Option(list.dataset.empty, ''), ...areas.map(({ code, name }) => new Option(name, code)));
};

for (const list of document.querySelectorAll('select[data-within]')) {
  const around = document.getElementById(list.dataset.within);
  if (around === null) continue;
  list.parentElement.querySelector('[data-without-script]').hidden = true;
  around.addEventListener('change', async () => {
    await fill(list, around.value);
    list.dispatchEvent(new Event('change'));
  });
}
