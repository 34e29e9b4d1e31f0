import { html, svg } from 'lit/html.js';
import { t } from '../app/texts.js';
import { anchorAt, axisOf, bounds, dayAt, percent, share, ticks, yearAt } from './time-axis.js';

/**
 * What happened or held, over years. What certainly held is a filled bar, what possibly held has a dashed outline, and what happened on one day is a dot.
 * @param rows each with label, text (the date in words), from and until ({ earliest, latest }, days or null), and event, if it happened at once
 * @param options day: one that is marked; list: whether the rows are listed even where none of them has a date
 */
export function timeline(caption, rows, { day = null, list = false } = {}) {
  const axis = axisOf([...rows.flatMap(row => [row.from, row.until].flatMap(date => [date?.earliest, date?.latest])), day]);
  if (!axis && !list) {
    return '';
  }
  return html`
    <figure class="timeline">
      <figcaption>${caption} ${axis ? legend(rows.some(row => row.event)) : ''}</figcaption>
      <ul>
        ${rows.map(row => html`<li><span class="label">${row.label}</span>${axis ? bar(row, axis, day) : html`<span></span>`}<span class="text">${row.text}</span></li>`)}
        ${axis ? html`<li aria-hidden="true" class="years"><span class="label"></span>${years(axis)}<span class="text"></span></li>` : ''}
      </ul>
    </figure>`;
}

function legend(events) {
  return html`
    <span class="legend">
      <svg class="key certain" aria-hidden="true"><rect width="100%" height="100%"/></svg> ${t('certainty.CERTAIN')}
      <svg class="key possible" aria-hidden="true"><rect width="100%" height="100%"/></svg> ${t('certainty.POSSIBLE')}
      ${events ? html`<svg class="key day" aria-hidden="true"><circle cx="50%" cy="50%" r="5"/></svg> ${t('timeline.day')}` : ''}
    </span>`;
}

function bar(row, axis, day) {
  return html`
    <svg class="bar" aria-hidden="true" height="18">
      ${ticks(axis).map(year => svg`<line class="tick" x1=${yearAt(year, axis)} x2=${yearAt(year, axis)} y1="0" y2="18"/>`)}
      ${day ? svg`<line class="as-of" x1=${dayAt(day, axis)} x2=${dayAt(day, axis)} y1="0" y2="18"/>` : ''}
      ${row.event ? event(row, axis) : period(row, axis)}
    </svg>`;
}

function period(row, axis) {
  const from = bounds(row.from, axis);
  const until = bounds(row.until, axis);
  return svg`
    ${rect('possible', from.earliest, until.latest, axis)}
    ${from.latest < until.earliest ? rect('certain', from.latest, until.earliest, axis) : ''}`;
}

/** A day is a dot, an imprecise date the range of days that it can be, and what has no date is not drawn. */
function event({ from }, axis) {
  if (!from?.earliest && !from?.latest) {
    return '';
  }
  const { earliest, latest } = bounds(from, axis);
  return earliest === latest ? svg`<circle class="day" cx=${percent(share(earliest, axis))} cy="9" r="5"/>` : rect('possible', earliest, latest, axis);
}

function years(axis) {
  return html`
    <svg class="bar" height="18">
      ${ticks(axis).map(year => svg`<text x=${yearAt(year, axis)} y="14" text-anchor=${anchorAt(year, axis)}>${year}</text>`)}
    </svg>`;
}

function rect(name, start, end, axis) {
  const x = share(start, axis);
  return svg`<rect class=${name} x=${percent(x)} y="3" width=${percent(Math.max(share(end, axis) - x, 0.004))} height="12"/>`;
}
