/* global DOMParser */
// Shows how far an upload has come, and refuses a file that is too large before it is sent.
const refuse = (form, text) => {
  const place = form.querySelector('[data-problem]');
  place.textContent = text;
  place.hidden = text === '';
};

const send = (form) => {
  const bar = form.querySelector('progress');
  const button = form.querySelector('button');
  const request = new XMLHttpRequest();
  const done = (address) => {
    if (new URL(address).pathname !== location.pathname) return location.assign(address);
    location.hash = form.parentElement.id;
    location.reload();
  };
  request.upload.addEventListener('progress', (event) => {
    if (event.lengthComputable) bar.value = event.loaded / event.total;
  });
  request.addEventListener('load', () => {
    if (request.status < 300) return done(request.responseURL);
    const answer = new DOMParser().parseFromString(request.responseText, 'text/html');
    const sentence = answer.querySelector(`#${form.id} [data-problem]`)?.textContent;
    refuse(form, sentence || form.dataset.failed);
    bar.hidden = true;
    button.disabled = false;
  });
  request.addEventListener('error', () => {
    refuse(form, form.dataset.failed);
    bar.hidden = true;
    button.disabled = false;
  });
  bar.hidden = false;
  button.disabled = true;
  request.open('POST', form.action);
  request.send(new FormData(form));
};

for (const form of document.querySelectorAll('form[data-upload]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const file = form.querySelector('input[type=file]').files[0];
    if (file === undefined) return refuse(form, form.dataset.missing);
    if (file.size > Number(form.dataset.limit)) return refuse(form, form.dataset.tooLarge);
    refuse(form, '');
    send(form);
  });
}
