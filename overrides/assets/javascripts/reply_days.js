/** By which day a report is answered: so many working days after another. Nothing leaves the page, nothing is kept. */
import { calendarOf } from './working_days.js';

const field = document.querySelector('[data-reply-days]');
const { lang } = document.documentElement;
const calendar = calendarOf(field);

for (const input of field.querySelectorAll('[data-date]')) {
  const output = input.parentElement.querySelector('output');
  input.value = ''; // Browsers restore what was written before a reload.
  input.addEventListener('input', () => { output.value = answer(input.value, output.dataset.answer); });
}

function answer(day, words) {
  if (!day) return '';
  const last = calendar.workdayAfter(day, Number(field.dataset.replyDays));
  if (last) return words.replace('{day}', inWords(last));
  return field.dataset.unknown.replace('{year}', unknownYear(day));
}

/** The first year in question that the calendar does not know. */
function unknownYear(day) {
  const { firstDay, lastDay } = field.dataset;
  return day < firstDay ? day.slice(0, 4) : Math.max(Number(lastDay.slice(0, 4)) + 1, Number(day.slice(0, 4)));
}

function inWords(day) {
  return new Date(`${day}T00:00Z`).toLocaleDateString(lang, { dateStyle: 'full', timeZone: 'UTC' });
}
