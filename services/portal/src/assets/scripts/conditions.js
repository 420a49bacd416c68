// Shows a field only while the answer that it hangs on is given.
for (const field of document.querySelectorAll('[data-shown-when]')) {
  const wanted = field.dataset.shownIs.split('|');
  const inputs = document.getElementsByName(field.dataset.shownWhen);
  const given = () =>
    Array.from(inputs).some((input) => wanted.includes(input.value) && (input.type !== 'radio' || input.checked));
  const follow = () => {
    field.hidden = !given();
  };
  for (const input of inputs) input.addEventListener('change', follow);
  follow();
}
