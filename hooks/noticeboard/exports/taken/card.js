for (const part of document.querySelectorAll('[data-closes]')) {
  const now = Date.now();
  const { opens, closes } = part.dataset;
  const state = now < Date.parse(opens) ? 'upcoming' : now < Date.parse(closes) ? 'open' : 'closed';
  for (const note of part.querySelectorAll('[data-when]')) note.hidden = note.dataset.when !== state;
  if (state === 'open') continue;
  for (const where of part.querySelectorAll('.where')) {
    const struck = document.createElement('s');
    struck.className = 'where';
    struck.textContent = where.textContent;
    where.replaceWith(struck);
  }
}
