/** Whether somebody is on duty now, or when next, by the hours and the working days that the page was built with. */
import { wallClock } from './window_state.js';
import { calendarOf, nextDay } from './working_days.js';

const DAY = 86_400_000;
const EVERY_DAY = '1234567';

/**
 * Who is on duty at `now`, as { open, until } or { open, day, time }, ISO days and HH:MM; without `day` and `time` nobody
 * knows when next, and `over` says that it will not be before `closes`. Undefined where nobody knows even about today.
 * `now` and `closes` are ISO moments of the site's own clock; `spans` are those of `spansOf`.
 */
function dutyAt(spans, calendar, now, closes = '~') {
  const [today, time] = now.split('T');
  const works = spans.map(({ days }) => worksOn(today, days, calendar));
  if (works.includes(undefined)) return undefined;
  const current = spans.find(({ start, end }, n) => works[n] && start <= time && time < end);
  if (current) return { open: true, until: `${today}T${current.end}` < closes ? current.end : closes.split('T')[1] };

  for (let day = today; ; day = nextDay(day)) {
    for (const { days, start } of spans) {
      const open = worksOn(day, days, calendar);
      if (`${day}T${start}` >= closes) return { open: false, over: true };
      if (open === undefined) return { open: false };
      if (open && (day > today || start > time)) return { open: false, day, time: start };
    }
  }
}

/** The spans written as "workdays 08:30-12:00;67 09:00-11:30", in the order of their hours. */
function spansOf(written) {
  const spans = written.split(';').map((span) => {
    const [days, start, end] = span.split(/[ -]/);
    return { days, start, end };
  });
  return spans.sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** Named weekdays are no promise on a public holiday: of that nobody knows. */
function worksOn(day, days, calendar) {
  const weekday = new Date(`${day}T00:00Z`).getUTCDay() || 7;
  if (days === EVERY_DAY) return true;
  if (days === 'workdays') return calendar.isWorkday(day);
  if (!days.includes(weekday)) return false;
  return weekday > 5 || calendar.isWorkday(day) || undefined;
}

const words = document.querySelector('[data-duty-words]')?.dataset;
const calendar = words && calendarOf({ dataset: words });
let timer;

function refresh() {
  const zone = document.querySelector('[data-zone]').dataset.zone;
  const clock = wallClock(Date.now(), zone);
  const now = isoOf(clock);
  let next = DAY - (clock % DAY);
  for (const line of document.querySelectorAll('[data-duty]')) {
    const spans = spansOf(line.dataset.duty);
    const closes = line.closest('[data-window]')?.dataset.closes;
    const duty = dutyAt(spans, calendar, now, closes && isoOf(wallClock(Date.parse(closes), zone)));
    line.textContent = said(duty, line.dataset.kind, now);
    line.toggleAttribute('data-open-now', !!duty?.open);
    line.hidden = false;
    for (const { start, end } of spans) for (const at of [start, end]) next = waitUntil(at, clock, next);
  }
  clearTimeout(timer);
  timer = setTimeout(refresh, next);
}

function said(duty, kind, now) {
  if (!duty) return words.unknown;
  if (duty.open) return words[kind].replace('{until}', clockOf(duty.until));
  if (duty.over) return words.ended;
  return duty.day ? words.closed.replace('{when}', whenOf(duty, now.slice(0, 10))) : words.closedUnknown;
}

/** The opening in a reader's words: today, tomorrow, a weekday within a week, else a day with its weekday. */
function whenOf({ day, time }, today) {
  const { lang } = document.documentElement;
  const days = (Date.parse(day) - Date.parse(today)) / DAY;
  const named = (options) => new Date(`${day}T00:00Z`).toLocaleDateString(lang, { ...options, timeZone: 'UTC' });
  const far = days > 6 ? { month: 'long', day: 'numeric', weekday: 'short' } : { weekday: 'short' };
  const form = ['today', 'tomorrow'][days] ?? 'later';
  return words[form].replace('{day}', named(far)).replace('{time}', clockOf(time));
}

/** People say 8:30. */
function clockOf(time) {
  return time.replace(/^0/, '');
}

/** The shorter of `wait` and the milliseconds from `clock` to a time of the same day that is still to come. */
function waitUntil(time, clock, wait) {
  const [hours, minutes] = time.split(':');
  const until = (hours * 60 + Number(minutes)) * 60_000 - (clock % DAY);
  return until > 0 ? Math.min(until, wait) : wait;
}

function isoOf(clock) {
  return new Date(clock).toISOString().slice(0, 16);
}

if (words) {
  refresh();
  // Cached pages and sleeping phones wake with stopped timers.
  addEventListener('pageshow', refresh);
  document.addEventListener('visibilitychange', refresh);
}
