// Shows a field only while the answer that it hangs on is given; one asked for on another page has been given there.
for (const field of document.querySelectorAll('[data-shown-when]')) {
  const wanted = field.dataset.shownIs.split('|');
  const name = field.dataset.shownWhen;
  const inputs = document.querySelectorAll(`[name="${name}"], [name="${name}[]"]`);
  if (inputs.length === 0) continue;
  const isPicked = ({ type }) => type === 'radio' || type === 'checkbox';
  const given = () =>
    Array.from(inputs).some((input) => wanted.includes(input.value) && (!isPicked(input) || input.checked));
  const follow = () => {
    field.hidden = !given();
  };
  for (const input of inputs) input.addEventListener('change', follow);
  follow();
}
