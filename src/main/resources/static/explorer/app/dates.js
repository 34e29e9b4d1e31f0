import { day, t } from './texts.js';

const MONTH = { year: 'numeric', month: 'long' };

/** A date as precise as its source. */
export function dateText(date) {
  if (!date || !date.precision || date.precision === 'UNKNOWN') {
    return t('date.unknown');
  }
  switch (date.precision) {
    case 'DAY': return day(date.earliest);
    case 'MONTH': return day(date.earliest, MONTH);
    case 'YEAR': return date.earliest.slice(0, 4);
    case 'RANGE': return t('date.range', { from: day(date.earliest), until: day(date.latest) });
    case 'BEFORE': return t('date.before', { day: day(following(date.latest)) });
    case 'AFTER': return t('date.after', { day: day(preceding(date.earliest)) });
    default: return date.weekday ? t(`weekday.${date.weekday}`) : date.text ?? t('date.unknown');
  }
}

/** A period in words; an end that no source gives is not "still going on". */
export function periodText(period) {
  const from = known(period?.from);
  const until = known(period?.until);
  if (!from && !until) {
    return t('period.unknown');
  }
  return t(from && until ? 'period.both' : from ? 'period.from' : 'period.until', { from: from && dateText(from), until: until && dateText(until) });
}

function known(date) {
  return date && date.precision && date.precision !== 'UNKNOWN' ? date : null;
}

function following(text) {
  return moved(text, 1);
}

function preceding(text) {
  return moved(text, -1);
}

function moved(text, days) {
  const date = new Date(`${text}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
