/** The search: Material's, fetched when a reader asks for it. Without it its link leads to the list of all pages. */

// Keys that its script may hear. By others it would close on Tab, or act on the page while it is closed.
const HEARD = ['ArrowDown', 'ArrowUp', 'Enter'];

/** Make the link open the search. */
export function offerSearch() {
  const link = document.querySelector('[data-search]');
  const parts = document.querySelector('template[data-search-parts]');
  // Old browsers have no dialogs: the link stays one.
  if (!link || !parts || !window.HTMLDialogElement) return;
  const failed = () => location.assign(link.href);
  let dialog;

  link.setAttribute('role', 'button');
  link.setAttribute('aria-haspopup', 'dialog');
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    dialog ??= place(parts.content, failed);
    dialog.then((placed) => placed.open || placed.showModal(), failed);
  });
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    link.click();
  });
}

/** The dialog, once it is in the page and its style sheet is there. */
async function place(content, failed) {
  const dialog = content.querySelector('dialog');
  const sheet = content.querySelector('link');
  const dressed = new Promise((resolve, reject) => Object.assign(sheet, { onload: resolve, onerror: reject }));
  document.body.append(sheet, dialog);
  dialog.querySelector('[data-search-close]').addEventListener('click', () => dialog.close());
  dialog.querySelector('form').addEventListener('submit', (event) => event.preventDefault());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  // It looks when a key is let go; handwriting, speech and the mouse let go none.
  dialog.querySelector('input').addEventListener('input', ({ target }) => target.dispatchEvent(new Event('keyup')));
  document.addEventListener('keydown', (event) => {
    // Whoever leaves a complaint page by Escape must be heard, too.
    if (event.key === 'Escape' || (dialog.contains(event.target) && HEARD.includes(event.key))) return;
    event.stopPropagation();
  });
  // One that stood in a template would run only in some browsers.
  const script = document.createElement('script');
  script.onerror = failed;
  script.src = content.querySelector('script').getAttribute('src');
  document.body.append(script);
  await dressed;
  return dialog;
}
