/** How the page is shown (type size, contrast, elder view), and print, close and copy. */

const KEY = 'noticeboard.reading';
const AS_BUILT = { textSize: '2', contrast: 'normal', view: 'normal' };
const root = document.documentElement;
let field;

/** Make the tools answer. What was chosen earlier is already shown: see preferences.js. */
export function offerReadingTools() {
  const deeds = { choose, more, print: () => print(), 'close-page': leave, 'copy-link': copyLink, 'copy-text': copyText };
  for (const [name, deed] of Object.entries(deeds)) {
    for (const button of document.querySelectorAll(`[data-${name}]`)) button.addEventListener('click', () => deed(button));
  }
  showChoices();
}

/** A button chooses one value of one aspect; pressed a second time, a switch gives back the page as it was built. */
function choose(button) {
  const [aspect, value] = button.dataset.choose.split(':');
  const off = button.getAttribute('aria-pressed') === 'true' && value !== AS_BUILT[aspect] && aspect !== 'textSize';
  if (off || value === AS_BUILT[aspect]) delete root.dataset[aspect];
  else root.dataset[aspect] = value;
  showChoices();
  keep();
  say(off ? 'off' : 'on', button.textContent.trim());
}

/** On a phone the less used tools wait behind a button. */
function more(button) {
  const shown = document.getElementById(button.dataset.more).toggleAttribute('data-shown');
  button.setAttribute('aria-expanded', shown);
}

function showChoices() {
  for (const button of document.querySelectorAll('[data-choose]')) {
    const [aspect, value] = button.dataset.choose.split(':');
    button.setAttribute('aria-pressed', (root.dataset[aspect] ?? AS_BUILT[aspect]) === value);
  }
}

/** Remember what differs from the page as built. Complaint pages leave no trace: there a choice lasts for the page. */
function keep() {
  if (document.querySelector('[data-no-storage]')) return;
  const chosen = Object.fromEntries(Object.keys(AS_BUILT).filter((a) => root.dataset[a]).map((a) => [a, root.dataset[a]]));
  try {
    if (Object.keys(chosen).length) localStorage.setItem(KEY, JSON.stringify(chosen));
    else localStorage.removeItem(KEY);
  } catch {
    // Where the browser forbids storage, too, a choice lasts for the page.
  }
}

function say(key, what) {
  for (const status of document.querySelectorAll('[data-tools-status]')) {
    status.textContent = (status.dataset[key] ?? '').replace('{what}', what);
  }
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
  if (await copied(address)) {
    say('copied');
  } else {
    field ??= document.createElement('input');
    field.readOnly = true;
    field.value = address;
    field.setAttribute('aria-label', button.textContent);
    button.after(field);
    field.select();
    say('copyFailed');
  }
}

/** The address beside the button; what cannot be copied is selected. */
async function copyText(button) {
  const box = button.closest('[data-copy-box]');
  const address = box.querySelector('address');
  const done = await copied(address.innerText);
  if (!done) getSelection().selectAllChildren(address);
  const status = box.querySelector('[data-copy-status]');
  status.textContent = done ? status.dataset.copied : status.dataset.copyFailed;
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // Plain http and in-app browsers have no clipboard.
  }
}
