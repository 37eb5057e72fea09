/** Find a unit by a part of its name, a short name, its pinyin or its initials. Nothing is asked, nothing is kept. */

const SHOWN = 30;
const SIGN = /[^\p{L}\p{N}]/u;

const field = document.querySelector('[data-unit-finder]');
const box = field.querySelector('input');
const status = field.querySelector('[role=status]');
const none = field.querySelector('[data-none]');
const results = field.querySelector('[data-results]');
const everything = document.querySelector('[data-all-units]');
const units = [...everything.querySelectorAll('[data-unit]')].map((line) => (
  { line, names: [...line.querySelectorAll('[data-pinyin]')].map(nameOf) }
));

/** The characters of a name, signs and blanks left out, and the syllable of each. */
function nameOf({ textContent, dataset }) {
  return { characters: lettersOf(textContent), syllables: dataset.pinyin.split(' ') };
}

/** Full-width letters are plain ones, capitals small ones; ü is typed as v. Each character stays one. */
function lettersOf(text) {
  const plain = [...text.normalize('NFC')].map((sign) => sign.normalize('NFKC').toLowerCase().replace('ü', 'v'));
  return plain.filter((sign) => !SIGN.test(sign));
}

/**
 * How a query is found in a name: 0 as its beginning, 2 within it, 3 as initials, 4 as pinyin or a mixture of all these;
 * undefined if it is not.
 */
function rankIn({ characters, syllables }, query) {
  let best;
  for (let at = 0; at < characters.length; at += 1) {
    if (query.every((letter, n) => letter === characters[at + n])) return at ? 2 : 0;
    const lengths = best ? undefined : read(characters, syllables, query, at, 0);
    if (lengths) best = lengths.every((length) => length === 1) ? 3 : 4;
  }
  return best;
}

/** How many letters each character takes, from `at` on: itself, or the beginning of its syllable; undefined if none fit. */
function read(characters, syllables, query, at, from) {
  if (from === query.length) return [];
  if (at === characters.length) return undefined;
  let most = 0;
  while (from + most < query.length && query[from + most] === syllables[at][most]) most += 1;
  most ||= Number(query[from] === characters[at]);
  // The whole syllable first: what is left may go on in more than one way (xian, xi an).
  for (let length = most; length; length -= 1) {
    const rest = read(characters, syllables, query, at + 1, from + length);
    if (rest) return [length, ...rest];
  }
  return undefined;
}

/** The units whose names hold the query, best first. An alias counts a little less than the name itself. */
function found(query) {
  const ranked = [];
  for (const { line, names } of units) {
    const ranks = names.map((name, n) => (rankIn(name, query) ?? Infinity) + (n ? 0.5 : 0));
    const rank = Math.min(...ranks);
    if (rank < Infinity) ranked.push({ line, rank });
  }
  return ranked.sort((a, b) => a.rank - b.rank).map(({ line }) => line);
}

function look({ isComposing = false }) {
  const query = lettersOf(box.value);
  const lines = query.length ? found(query) : [];
  // Half a word of an input method that fits nothing: wait for its end.
  if (isComposing && !lines.length) return;
  results.replaceChildren(...lines.slice(0, SHOWN).map((line) => line.cloneNode(true)));
  results.hidden = !lines.length;
  everything.hidden = !!lines.length;
  none.hidden = !query.length || !!lines.length;
  const words = lines.length > SHOWN ? status.dataset.more : status.dataset.found;
  status.textContent = lines.length ? words.replace('{n}', lines.length).replace('{shown}', SHOWN) : '';
}

box.addEventListener('input', look);
box.addEventListener('compositionend', look);
box.addEventListener('keydown', ({ key, isComposing, keyCode }) => {
  // 229: Safari says of the Enter that ends a composition that there is none.
  if (key === 'Enter' && !isComposing && keyCode !== 229) results.querySelector('a')?.click();
});
// Whoever comes back, or comes after, does not find what was looked for.
addEventListener('pagehide', () => {
  box.value = '';
  look({});
});
field.hidden = false;
