/** A page opened later than it was built says what holds now. */

const DAY = 86_400_000;
const LIVE = '[data-window][data-state=upcoming], [data-window][data-state=open]';
let timer;

/**
 * The state of a window at `now`. Moments are Dates or epoch milliseconds; `opens` is the first inside, `closes` the
 * first outside, null for never. An unreadable one means closed: no number is offered on a guess.
 */
export function stateAt(opens, closes, now) {
  if (now < opens) return 'upcoming';
  return now < (closes ?? Infinity) ? 'open' : 'closed';
}

/** Days left after today in `zone` (an IANA name), 0 on the last. What closes at midnight ends the day before. */
export function daysBetween(now, closes, zone) {
  return dayNumber(closes - 1, zone) - dayNumber(now, zone);
}

/** Bring every window on the page up to date, and keep it so. */
export function keepWindowsCurrent() {
  refresh();
  // Cached pages and sleeping phones wake with stopped timers.
  addEventListener('pageshow', refresh);
  document.addEventListener('visibilitychange', refresh);
  addEventListener('beforeprint', refresh);
}

function refresh() {
  const frames = document.querySelectorAll('[data-window]');
  if (!frames.length) return;
  const now = Date.now();
  const zone = document.querySelector('[data-zone]')?.dataset.zone;
  for (const frame of frames) correct(frame, now, zone);
  document.querySelectorAll('[data-as-of]').forEach((note) => stamp(note, now, zone));
  document.querySelectorAll('[data-open-list]').forEach(dropClosed);

  clearTimeout(timer);
  const waits = [...document.querySelectorAll(LIVE)].flatMap(bounds).map((at) => at - now).filter((wait) => wait > 0);
  // Days left change at midnight; so no wait outgrows setTimeout's 24.8 days.
  if (waits.length) timer = setTimeout(refresh, Math.min(DAY - (wallClock(now, zone) % DAY), ...waits));
}

/** On the screen the state is that of now; paper will be read later, and shows the note all the same. */
function stamp(note, now, timeZone) {
  const { lang } = document.documentElement;
  const moment = new Date(now).toLocaleString(lang, { timeZone, dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' });
  note.textContent = note.dataset.asOf.replace('{moment}', moment);
  note.hidden = true;
}

function bounds({ dataset }) {
  return [Date.parse(dataset.opens), dataset.closes ? Date.parse(dataset.closes) : Infinity];
}

function correct(frame, now, zone) {
  const before = frame.dataset.state;
  const [opens, closes] = bounds(frame);
  const state = before === 'withdrawn' ? before : stateAt(opens, closes, now);
  frame.dataset.state = state;

  const own = (selector) =>
    [...frame.querySelectorAll(selector)].filter((part) => part.parentElement.closest('[data-window]') === frame);
  for (const part of own('[data-when]')) part.hidden = !part.dataset.when.split(' ').includes(state);

  let days;
  if (state === 'upcoming') days = dayNumber(opens, zone) - dayNumber(now, zone);
  if (state === 'open' && closes < Infinity) days = daysBetween(now, closes, zone);
  const key = (state === 'open' ? 'days' : 'until') + (days > 1 ? 'Many' : days ? 'One' : 'Last');
  for (const part of own('[data-days], [data-until]')) {
    const words = days >= 0 ? (part.dataset[key] ?? '').replace('{n}', days) : '';
    part.textContent = words;
    if (!words || !part.dataset.when) part.hidden = !words;
  }

  if (!frame.matches(LIVE)) own('[data-channel]:not(s)').forEach((part) => turn(part, 's'));
  // Only after "upcoming": a wrong clock must not make a closed number callable again.
  if (before === 'upcoming' && state === 'open') {
    for (const part of own('s[data-channel]')) turn(part, part.dataset.href ? 'a' : 'span');
  }
}

function turn(channel, tag) {
  const twin = document.createElement(tag);
  for (const { name, value } of channel.attributes) twin.setAttribute(name === 'href' ? 'data-href' : name, value);
  if (tag === 'a') twin.href = twin.dataset.href;
  twin.append(...channel.childNodes);
  channel.replaceWith(twin);
}

function dropClosed(list) {
  for (const frame of list.querySelectorAll('[data-window]')) {
    (frame.closest('li') ?? frame).hidden = !frame.matches(LIVE);
  }
  const none = list.parentElement.querySelector(':scope > [data-none-open]');
  if (none) none.hidden = !!list.querySelector(LIVE);
}

function dayNumber(moment, zone) {
  return Math.floor(wallClock(moment, zone) / DAY);
}

/** What calendar and clock show in `timeZone`, as if it were UTC, wherever the reader is. */
export function wallClock(moment, timeZone) {
  const shown = new Date(moment).toLocaleString('en-US', { timeZone, hourCycle: 'h23' });
  const [month, day, year, ...time] = shown.match(/\d+/g);
  return Date.UTC(year, month - 1, day, ...time);
}
