/** Whether a number, an address or a link is declared, by what the page lists. Nothing leaves the page, nothing is kept. */
import { contactKey, hostOf, localPart } from './contact_keys.js';

const RANKS = ['standing', 'open', 'upcoming', 'closed', 'withdrawn'];
const SHORTEST = { number: 3, email: 3, link: 4, address: 4 };
const NAMED = 3;

const box = document.querySelector('[data-verify]');
const input = box.querySelector('input');
const verdict = box.querySelector('[data-verdict]');
const next = box.querySelector('[data-next]');
let listed;

input.value = ''; // Browsers restore what was written before a reload.
addEventListener('pageshow', clear);
input.addEventListener('input', clear);
input.addEventListener('keydown', ({ key }) => { if (key === 'Enter') check(); });
box.querySelector('[data-check]').addEventListener('click', check);

function clear() {
  verdict.replaceChildren();
  delete box.dataset.result;
  next.hidden = true;
}

function check() {
  clear();
  const { sort, key } = contactKey(input.value);
  listed ??= everything();
  const rows = listed.rows.get(key) ?? (sort === 'number' && listed.locals.get(key)) ?? [];
  const site = sort === 'link' && listed.sites.find((each) => key === each || key.startsWith(`${each}/`) || key.startsWith(`${each}?`));
  if (rows.length) declared(rows);
  else if (site) say('good', words('official', { what: site }));
  else if (key.length < SHORTEST[sort]) say('', words('short'));
  else undeclared(sort, key);
}

/** The page's rows by their keys: read once, when the first question is asked. */
function everything() {
  const [rows, locals, keys] = [new Map(), new Map(), new Map()];
  const add = (map, key, row) => { if (key) map.set(key, [...map.get(key) ?? [], row]); };
  for (const row of document.querySelectorAll('[data-key]')) {
    const { key } = row.dataset;
    const { sort } = contactKey(key);
    add(rows, key, row);
    if (!keys.has(sort)) keys.set(sort, new Set());
    keys.get(sort).add(key);
    if (sort === 'number') add(locals, localPart(key), row);
  }
  const sites = [...document.querySelectorAll('[data-site]')].map(({ dataset }) => dataset.site);
  return { rows, locals, keys, sites };
}

/** What is best known of it: where it holds now, else where it held last. */
function declared(rows) {
  const states = rows.map((row) => row.closest('[data-state]').dataset.state);
  const best = RANKS.find((rank) => states.includes(rank));
  const shown = rows.filter((row, n) => states[n] === best).slice(0, NAMED);
  const good = best === 'standing' || best === 'open';
  say(good ? 'good' : 'stale', ...shown.map((row) => {
    const { round, from, until } = row.closest('[data-state]').dataset;
    const of = [round, row.parentElement.querySelector('dt').textContent].filter(Boolean).join(' · ');
    return words(best, { what: row.textContent.trim().replace(/\s+/g, ' '), of, from, until });
  }));
  next.hidden = good;
}

function undeclared(sort, key) {
  const near = resembled(sort, key);
  say('bad', words('unknown'), ...near ? [words('resembles', { near })] : []);
  next.hidden = false;
}

/** The declared one that looks most like it, as it is written; undefined where none does. */
function resembled(sort, key) {
  const plain = bare(sort, key);
  const known = [...listed.keys.get(sort) ?? [], ...sort === 'link' ? listed.sites : []];
  const most = sort === 'number' && plain.length < 7 ? 1 : 2;
  let [nearest, least] = [undefined, most + 1];
  for (const each of known) {
    const other = bare(sort, each);
    const inside = sort !== 'number' && other.length > 3 && plain.includes(other);
    const far = inside ? most : distance(plain, other, least);
    if (far < least) [nearest, least] = [each, far];
  }
  return nearest && (listed.rows.get(nearest)?.[0].querySelector('[data-channel], s').textContent ?? nearest);
}

/** Hosts are told apart by their letters alone: dots and hyphens are what a look-alike moves. */
function bare(sort, key) {
  return sort === 'link' ? hostOf(key).replace(/[.-]/g, '') : key;
}

/** How many slips lead from one to the other: a character wrong, missing, added, or two swapped; `limit` if too many. */
function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let [older, old] = [[], Array.from({ length: b.length + 1 }, (_, n) => n)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + !same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], older[j - 2] + 1);
    }
    [older, old] = [old, row];
  }
  return old[b.length];
}

function words(kind, values = {}) {
  return box.dataset[kind].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

function say(result, ...sentences) {
  box.dataset.result = result;
  verdict.replaceChildren(...sentences.map((sentence) => Object.assign(document.createElement('p'), { textContent: sentence })));
}
