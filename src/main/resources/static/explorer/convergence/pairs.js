import { html } from 'lit/html.js';
import { t } from '../app/texts.js';
import { csvButton } from '../parts/csv-button.js';
import { table } from '../parts/table.js';

const COLUMNS = [
  ['pair.programs', pair => [pair.first, pair.second]],
  ['pair.meetings', pair => pair.meetings],
  ['pair.actors', pair => pair.actors],
  ['pair.topics', pair => pair.topics],
  ['pair.funders', pair => pair.funderCount ? t('count.funders', { count: pair.funderCount }) : ''],
];

/** Programmes that come together, two by two, with what they share. */
export function pairs(list) {
  return list.length === 0 ? '' : html`
    <section aria-labelledby="heading-pairs">
      <h2 id="heading-pairs">${t('convergence.pairs')}</h2>
      ${table(t('convergence.pairs'), COLUMNS, list, { evidence: false })}
      <p class="actions">${csvButton('pairs', t('convergence.pairs'), COLUMNS, list)}</p>
    </section>`;
}
