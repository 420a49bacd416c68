/* global navigator */
// Fills in where the device is, where it can tell.
for (const button of document.querySelectorAll('[data-locate]')) {
  const input = document.getElementById(button.dataset.locate);
  const told = document.querySelector(`[data-located="${button.dataset.locate}"]`);
  const found = ({ coords }) => {
    input.value = `${coords.latitude.toFixed(6)}, ${coords.longitude.toFixed(6)}`;
    told.textContent = `± ${Math.round(coords.accuracy)} m`;
    button.disabled = false;
  };
  const lost = () => {
    told.textContent = button.dataset.failed;
    button.disabled = false;
  };
  button.addEventListener('click', () => {
    button.disabled = true;
    navigator.geolocation.getCurrentPosition(found, lost, { enableHighAccuracy: true, timeout: 20_000 });
  });
  button.hidden = navigator.geolocation === undefined;
}
