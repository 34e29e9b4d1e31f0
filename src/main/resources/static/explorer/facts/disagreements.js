import { html } from 'lit/html.js';
import { t, word } from '../app/texts.js';
import { facts } from './facts.js';
import { evidenceLink } from '../parts/evidence.js';
import { shown } from '../parts/value.js';

/** Names may be many without contradiction. */
const MANY = ['name', 'alias', 'identifier', 'note', 'concerns', 'held_in', 'territory', 'venue'];
const [, value] = facts('claims').columns[1];

/** Where records say different things of one property, each value side by side with who says it. */
export function disagreements(claims) {
  const groups = [...new Set(claims.map(claim => claim.property))]
    .filter(property => !MANY.includes(property))
    .map(property => claims.filter(claim => claim.property === property))
    .filter(group => group.some(claim => !claim.chosen) && group.length > 1);
  return groups.length === 0 ? '' : html`
    <section class="disagreements" aria-labelledby="heading-disagreements">
      <h2 id="heading-disagreements">${t('section.disagreements')}</h2>
      ${groups.map(group => html`
        <h3>${word('property', group[0].property)}</h3>
        <ul class="side-by-side">
          ${group.map(claim => html`
            <li class=${claim.chosen ? 'chosen' : ''}>
              <p>${shown(value(claim))} ${claim.chosen ? html`<span class="mark">${t('chosen')}</span>` : ''}</p>
              <p>${evidenceLink(claim)}</p>
            </li>`)}
        </ul>`)}
    </section>`;
}
