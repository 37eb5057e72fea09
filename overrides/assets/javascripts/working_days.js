/** Working days in China, as the build knew them: public holidays, and the weekends that make up for them. */

const DAY = 86_400_000;

/**
 * The calendar in an element's data: `first` and `last` day known, `holidays` and `madeUp`, lists of ISO days.
 * Days are ISO strings (2026-10-01), so that no time zone can shift them.
 */
export function calendarOf({ dataset }) {
  const { firstDay, lastDay } = dataset;
  const [holidays, madeUp] = [dataset.holidays, dataset.madeUp].map((days) => new Set((days ?? '').split(' ')));

  /** Whether people work on the day; undefined where nobody knows. */
  function isWorkday(day) {
    if (!(firstDay <= day && day <= lastDay)) return undefined;
    const weekend = [0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay());
    return weekend ? madeUp.has(day) : !holidays.has(day);
  }

  /** The `count`-th working day after the day, which is not counted; undefined where it lies in an unknown year. */
  function workdayAfter(day, count) {
    for (let left = count; left > 0;) {
      day = nextDay(day);
      const works = isWorkday(day);
      if (works === undefined) return undefined;
      left -= works;
    }
    return day;
  }

  return { isWorkday, workdayAfter };
}

/** The ISO day after an ISO day. */
export function nextDay(day) {
  return new Date(Date.parse(`${day}T00:00Z`) + DAY).toISOString().slice(0, 10);
}
