import { html, svg } from 'lit/html.js';
import { t } from '../app/texts.js';

const YEAR = 365.25 * 24 * 3600 * 1000;

/**
 * Periods over years. What certainly held is a filled bar; what possibly held has a dashed outline.
 * @param rows each with label, text (the period in words), from and until ({ earliest, latest }, days or null)
 */
export function timeline(caption, rows) {
  const days = rows.flatMap(row => [row.from, row.until].flatMap(date => [date?.earliest, date?.latest])).filter(Boolean).map(time);
  if (days.length === 0) {
    return '';
  }
  const axis = axisOf(Math.min(...days), Math.max(...days));
  return html`
    <figure class="timeline">
      <figcaption>${caption} <span class="legend"><svg class="key certain" aria-hidden="true"><rect width="100%" height="100%"/></svg> ${t('certainty.CERTAIN')}
        <svg class="key possible" aria-hidden="true"><rect width="100%" height="100%"/></svg> ${t('certainty.POSSIBLE')}</span></figcaption>
      <ul>
        ${rows.map(row => html`<li><span class="label">${row.label}</span>${bar(row, axis)}<span class="text">${row.text}</span></li>`)}
        <li aria-hidden="true" class="years"><span class="label"></span>${years(axis)}<span class="text"></span></li>
      </ul>
    </figure>`;
}

function bar(row, axis) {
  const from = bounds(row.from, axis);
  const until = bounds(row.until, axis);
  return html`
    <svg class="bar" aria-hidden="true" height="18">
      ${ticks(axis).map(year => svg`<line class="tick" x1=${percent(at(year, axis))} x2=${percent(at(year, axis))} y1="0" y2="18"/>`)}
      ${rect('possible', from.earliest, until.latest, axis)}
      ${from.latest < until.earliest ? rect('certain', from.latest, until.earliest, axis) : ''}
    </svg>`;
}

function years(axis) {
  return html`
    <svg class="bar" height="18">
      ${ticks(axis).map(year => svg`<text x=${percent(at(year, axis))} y="14" text-anchor="middle">${year}</text>`)}
    </svg>`;
}

function rect(name, start, end, axis) {
  const x = share(start, axis);
  return svg`<rect class=${name} x=${percent(x)} y="3" width=${percent(Math.max(share(end, axis) - x, 0.004))} height="12"/>`;
}

/** A bound that nothing gives lies beyond the axis. */
function bounds(date, axis) {
  return { earliest: date?.earliest ? time(date.earliest) : axis.start, latest: date?.latest ? time(date.latest) : axis.end };
}

function axisOf(first, last) {
  const room = Math.max((last - first) * 0.06, YEAR / 2);
  return { start: first - room, end: last + room };
}

function ticks({ start, end }) {
  const [from, until] = [new Date(start).getUTCFullYear() + 1, new Date(end).getUTCFullYear()];
  const step = Math.max(1, Math.ceil((until - from + 1) / 8));
  return Array.from({ length: Math.floor((until - from) / step) + 1 }, (_, index) => from + index * step);
}

function at(year, axis) {
  return share(Date.UTC(year, 0, 1), axis);
}

function share(moment, { start, end }) {
  return Math.min(1, Math.max(0, (moment - start) / (end - start)));
}

function percent(part) {
  return `${(part * 100).toFixed(2)}%`;
}

function time(text) {
  return Date.parse(`${text}T00:00:00Z`);
}
