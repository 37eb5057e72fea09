/** Type size, print, close and copy link. */

const KEY = 'noticeboard.text-size';
const DEFAULT = 2;
const root = document.documentElement;
let field;

/** Show the tools, and the page in the size this reader once chose. */
export function offerReadingTools() {
  const chosen = storage()?.getItem(KEY);
  showSize(/^[1-4]$/.test(chosen) ? Number(chosen) : DEFAULT);
  const deeds = { size: resize, print: () => print(), 'close-page': leave, 'copy-link': copyLink };
  for (const [name, deed] of Object.entries(deeds)) {
    for (const button of document.querySelectorAll(`[data-${name}]`)) {
      button.addEventListener('click', () => deed(button));
      button.hidden = false;
    }
  }
  for (const tools of document.querySelectorAll('[data-tools]')) tools.hidden = false;
}

/** Null on complaint pages, which leave no trace, and where the browser forbids it. */
function storage() {
  try {
    return document.querySelector('[data-no-storage]') ? null : localStorage;
  } catch {
    return null;
  }
}

function showSize(step) {
  if (step === DEFAULT) delete root.dataset.textSize;
  else root.dataset.textSize = step;
  // Not `disabled`, which would drop the keyboard's focus.
  for (const button of document.querySelectorAll('[data-size]')) {
    button.setAttribute('aria-disabled', step === { down: 1, up: 4 }[button.dataset.size]);
  }
}

function resize({ dataset }) {
  const now = Number(root.dataset.textSize ?? DEFAULT);
  const step = { up: now + 1, down: now - 1, reset: DEFAULT }[dataset.size];
  if (step < 1 || step > 4) return;
  showSize(step);
  for (const status of document.querySelectorAll('[data-size-status]')) {
    status.textContent = status.closest('[data-size-text]')?.dataset.sizeText.replace('{n}', step);
  }
  if (step === DEFAULT) storage()?.removeItem(KEY);
  else storage()?.setItem(KEY, step);
}

function leave({ dataset }) {
  window.close();
  // Browsers close only what a script opened.
  setTimeout(() => {
    if (window.closed) return;
    if (history.length > 1) history.back();
    else if (dataset.home) location.assign(dataset.home);
  }, 100);
}

async function copyLink(button) {
  const address = new URL(button.dataset.copyLink, location).href; // Empty: this page.
  let outcome = 'copied';
  try {
    await navigator.clipboard.writeText(address);
  } catch {
    // Plain http and in-app browsers have no clipboard.
    outcome = 'copyFailed';
    field ??= document.createElement('input');
    field.readOnly = true;
    field.value = address;
    field.setAttribute('aria-label', button.textContent);
    button.after(field);
    field.select();
  }
  const status = document.querySelector('[data-copy-status]');
  if (status) status.textContent = status.dataset[outcome];
}
