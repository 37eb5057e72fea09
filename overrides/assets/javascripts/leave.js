/** Leave quickly: the page gives way to a harmless one, in the tab's history, too. */

const PRESSES = 3;
const WITHIN = 2000;

/** Let the control, and three times Escape, leave at once. Without scripts the control is a plain link. */
export function offerLeaving() {
  const control = document.querySelector('[data-leave]');
  if (!control) return;
  const status = document.querySelector('[data-leave-status]');
  let presses = [];

  control.addEventListener('click', (event) => {
    event.preventDefault();
    leave(control.href);
  });
  addEventListener('keydown', ({ key, timeStamp, repeat }) => {
    if (repeat) return;
    presses = key === 'Escape' ? [...presses.filter((at) => timeStamp - at < WITHIN), timeStamp] : [];
    if (presses.length >= PRESSES) leave(control.href);
    else if (status) status.textContent = presses.length ? status.dataset.pressesLeft.replace('{n}', PRESSES - presses.length) : '';
  });
}

function leave(address) {
  // The other page may take a while to come: this one must be gone now.
  document.title = ' ';
  document.documentElement.hidden = true;
  location.replace(address);
}
