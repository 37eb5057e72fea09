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

/** A name: its characters, signs and blanks left out, the syllable of each, and both as texts to be looked through. */
function nameOf({ textContent, dataset }) {
  const [characters, syllables] = [lettersOf(textContent), dataset.pinyin.split(' ')];
  return { characters, syllables, text: characters.join(''), initials: syllables.map(([first]) => first).join('') };
}

/** Full-width letters are plain ones, capitals small ones; ü is typed as v. Each character stays one. */
function lettersOf(text) {
  const plain = [...text.normalize('NFC')].map((sign) => sign.normalize('NFKC').toLowerCase().replace('ü', 'v'));
  return plain.filter((sign) => !SIGN.test(sign));
}

/**
 * How letters are found in a name: 0 as its beginning, 2 within it, 3 as initials, 4 as pinyin or a mixture of all these;
 * Infinity if they are not.
 */
function rankIn({ characters, syllables, text, initials }, letters) {
  const query = letters.join('');
  if (text.includes(query)) return text.startsWith(query) ? 0 : 2;
  if (initials.includes(query)) return 3;
  return characters.some((_, at) => reads(characters, syllables, at, letters, 0)) ? 4 : Infinity;
}

/** Whether the letters, those before `from` left out, are the characters from `at` on, or beginnings of their syllables. */
function reads(characters, syllables, at, letters, from) {
  if (from === letters.length) return true;
  if (at === characters.length) return false;
  let most = 0;
  while (from + most < letters.length && letters[from + most] === syllables[at][most]) most += 1;
  most ||= Number(letters[from] === characters[at]);
  // What is left may go on in more than one way: xian is one syllable, or two.
  for (let length = most; length; length -= 1) {
    if (reads(characters, syllables, at + 1, letters, from + length)) return true;
  }
  return false;
}

/** The lines of the units in whose names the letters are found, best first. An alias counts a little less than a name. */
function found(letters) {
  const ranked = units.map(({ line, names }) => (
    { line, rank: Math.min(...names.map((name, n) => rankIn(name, letters) + (n ? 0.5 : 0))) }
  ));
  return ranked.filter(({ rank }) => rank < Infinity).sort((a, b) => a.rank - b.rank).map(({ line }) => line);
}

function look({ isComposing = false }) {
  const letters = lettersOf(box.value);
  const lines = letters.length ? found(letters) : [];
  // Half a word of an input method that fits nothing: wait for its end.
  if (isComposing && !lines.length) return;
  results.replaceChildren(...lines.slice(0, SHOWN).map((line) => line.cloneNode(true)));
  results.hidden = !lines.length;
  everything.hidden = !!lines.length;
  none.hidden = !letters.length || !!lines.length;
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
