// Where days lie on a drawing of years, as shares of its width.

const YEAR = 365.25 * 24 * 3600 * 1000;
const TICKS = 8;

/** The years that these days span, with room on both sides; null where there is none. */
export function axisOf(days) {
  const times = days.filter(Boolean).map(time);
  if (times.length === 0) {
    return null;
  }
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const room = Math.max((last - first) * 0.06, YEAR / 2);
  return { start: first - room, end: last + room };
}

/** A bound that nothing gives lies beyond the axis. */
export function bounds(date, axis) {
  return { earliest: date?.earliest ? time(date.earliest) : axis.start, latest: date?.latest ? time(date.latest) : axis.end };
}

/** Years to be marked, a few at most. */
export function ticks({ start, end }) {
  const [from, until] = [new Date(start).getUTCFullYear() + 1, new Date(end).getUTCFullYear()];
  const step = Math.max(1, Math.ceil((until - from + 1) / TICKS));
  return Array.from({ length: Math.max(0, Math.floor((until - from) / step) + 1) }, (_, index) => from + index * step);
}

export function yearAt(year, axis) {
  return percent(share(Date.UTC(year, 0, 1), axis));
}

/** Where the text of a year is held, so that the first and the last do not stand out. */
export function anchorAt(year, axis) {
  const part = share(Date.UTC(year, 0, 1), axis);
  return part < 0.03 ? 'start' : part > 0.97 ? 'end' : 'middle';
}

export function dayAt(day, axis) {
  return percent(share(time(day), axis));
}

export function share(moment, { start, end }) {
  return Math.min(1, Math.max(0, (moment - start) / (end - start)));
}

export function percent(part) {
  return `${(part * 100).toFixed(2)}%`;
}

function time(text) {
  return Date.parse(`${text}T00:00:00Z`);
}
