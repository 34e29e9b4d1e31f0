import { html } from 'lit/html.js';
import { number, t } from '../app/texts.js';
import { isolated } from './value.js';

/** Column and row of each region, so that neighbours stand about where they lie; west is left in every language. */
const PLACES = {
  'MA-01': 'c4 r1', 'MA-04': 'c3 r2', 'MA-03': 'c4 r2', 'MA-02': 'c5 r2', 'MA-06': 'c2 r3', 'MA-05': 'c3 r3', 'MA-08': 'c4 r3',
  'MA-07': 'c2 r4', 'MA-09': 'c2 r5', 'MA-10': 'c1 r6', 'MA-11': 'c1 r7', 'MA-12': 'c1 r8',
};

/** The regions as tiles, each with its number, which its shade repeats. */
export function tileMap(regions, value, address, measure) {
  const most = Math.max(...regions.map(value), 1);
  return html`
    <figure>
      <ul class="tile-map" aria-label=${measure}>
        ${regions.filter(region => PLACES[region.iso]).map(region => html`
          <li class="${PLACES[region.iso]} ${shade(value(region), most)}"><a href=${address(region)}>${isolated(region.name)} <b>${number(value(region))}</b></a></li>`)}
      </ul>
      <figcaption>${t('map.legend', { measure, most })}</figcaption>
    </figure>`;
}

/** One of five shades, from none to the most. */
export function shade(value, most) {
  return `shade-${value === 0 ? 0 : Math.min(4, Math.ceil(value / most * 4))}`;
}
