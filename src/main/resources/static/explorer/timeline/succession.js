import { html, svg } from 'lit/html.js';
import { day, t } from '../app/texts.js';
import { anchorAt, axisOf, dayAt, percent, share, ticks, yearAt } from '../parts/time-axis.js';
import { evidenceLink } from '../parts/evidence.js';
import { entityLink } from '../parts/value.js';

/** Each state has a height, an outline and a text of its own, so that it is not told by its colour alone. */
const STATES = ['HELD', 'OVERLAP', 'UNCERTAIN', 'NO_RECORDED_HOLDER'];

/** Who held a post from day to day, gaps and overlaps among it: drawn on one line, and in words. */
export function succession(segments, marked) {
  const axis = axisOf([...segments.flatMap(segment => [segment.from, segment.until]), marked]);
  const some = STATES.filter(state => segments.some(segment => segment.state === state));
  return segments.length === 0 ? '' : html`
    <section class="succession" aria-labelledby="heading-succession">
      <h2 id="heading-succession">${t('succession.heading')}</h2>
      <p>${summary(segments)}</p>
      ${axis ? html`
        <figure>
          <figcaption><span class="legend">${some.map(state => html`<svg class="key" aria-hidden="true">${shape(state, '0%', '100%', 6)}</svg> ${t(`succession.${state}`)} `)}</span></figcaption>
          ${line(segments, axis, marked)}
        </figure>` : ''}
      <ol class="plain segments">${segments.map(segment => html`<li class=${segment.state}>${inWords(segment)}</li>`)}</ol>
    </section>`;
}

function summary(segments) {
  const count = state => segments.filter(segment => segment.state === state).length;
  return ['NO_RECORDED_HOLDER', 'OVERLAP', 'UNCERTAIN'].map(state => t(`succession.count.${state}`, { count: count(state) })).join(' · ');
}

function line(segments, axis, marked) {
  return html`
    <svg class="bar" aria-hidden="true" height="42">
      ${ticks(axis).map(year => svg`<line class="tick" x1=${yearAt(year, axis)} x2=${yearAt(year, axis)} y1="0" y2="24"/><text x=${yearAt(year, axis)} y="38" text-anchor=${anchorAt(year, axis)}>${year}</text>`)}
      ${segments.map(({ from, until, state }) => {
        const [start, end] = [from ? Date.parse(from) : axis.start, until ? Date.parse(until) : axis.end];
        return shape(state, percent(share(start, axis)), percent(Math.max(share(end, axis) - share(start, axis), 0.004)), 12);
      })}
      ${marked ? svg`<line class="as-of" x1=${dayAt(marked, axis)} x2=${dayAt(marked, axis)} y1="0" y2="24"/>` : ''}
    </svg>`;
}

function shape(state, x, width, middle) {
  const height = { HELD: 10, OVERLAP: 20, UNCERTAIN: 10, NO_RECORDED_HOLDER: 2 }[state];
  return svg`<rect class="state ${state}" x=${x} width=${width} y=${middle - height / 2} height=${height}/>`;
}

function inWords({ from, until, state, certain, possible }) {
  return html`
    <b>${t(from && until ? 'succession.both' : from ? 'succession.from' : until ? 'succession.until' : 'succession.always', { from: from && day(from), until: until && day(until) })}</b>
    <span class="mark">${t(`succession.${state}`)}</span>
    ${certain.length ? html`<span>${holders(certain)}</span>` : ''}
    ${possible.length ? html`<span>${t('succession.possibly')} ${holders(possible)}</span>` : ''}`;
}

function holders(mandates) {
  return mandates.map((mandate, index) => html`${index ? ' · ' : ''}${mandate.official ? entityLink(mandate.official) : ''} ${evidenceLink(mandate)}`);
}
