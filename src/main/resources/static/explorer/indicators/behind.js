import { html } from 'lit/html.js';
import { here } from '../app/address.js';
import { day, month, t, word } from '../app/texts.js';
import { certaintyMark } from '../parts/certainty-mark.js';
import { csvButton } from '../parts/csv-button.js';
import { evidenceLink } from '../parts/evidence.js';
import { nothingRecorded } from '../parts/notes.js';
import { present, shown } from '../parts/value.js';

const COLUMNS = [
  ['column.programs', row => [row.first, row.second]],
  ['column.program', row => row.program],
  ['column.territory', row => row.territory],
  ['column.month', row => row.month && month(row.month)],
  ['column.topics', row => row.topics?.nodes],
  ['column.meetings', row => row.meetings?.nodes],
  ['column.actors', row => row.actors?.nodes],
  ['column.overlap', row => row.overlapFrom && t('period.both', { from: day(row.overlapFrom), until: row.overlapUntil && day(row.overlapUntil) })],
];

/** What is behind an indicator: what counts, and what belongs to the whole and does not count, each with its facts. */
export function behind(key, name, { counted, others }) {
  return html`
    <section id="behind" aria-labelledby="heading-behind">
      <h2 id="heading-behind" tabindex="-1">${t('indicators.behind', { indicator: t(`indicator.${key}`), territory: name })}</h2>
      ${side('counted', counted)}
      ${side('others', others)}
    </section>`;
}

function side(name, list) {
  const rows = list.edges.map(({ certainty, node }) => ({ ...node, certainty }));
  const columns = COLUMNS.filter(([, value]) => rows.some(row => present(value(row))));
  return html`
    <h3>${t(`indicators.${name}`)} <span class="count">${t('indicators.certainly', { count: list.totalCount, certain: list.certainCount })}</span></h3>
    ${rows.length === 0 ? nothingRecorded() : html`
      <table class=${name}>
        <caption class="hidden">${t(`indicators.${name}`)}</caption>
        <thead><tr>${columns.map(([heading]) => html`<th scope="col">${t(heading)}</th>`)}<th scope="col">${t('column.certainty')}</th><th scope="col">${t('evidence')}</th></tr></thead>
        <tbody>${rows.map(row => drawRow(row, columns))}</tbody>
      </table>
      <p class="actions">
        ${list.pageInfo.hasPreviousPage ? html`<a href=${here({ [`${name}After`]: null })}>${t('page.first')}</a>` : ''}
        ${list.pageInfo.hasNextPage ? html`<a href=${here({ [`${name}After`]: list.pageInfo.endCursor })}>${t('page.next')}</a>` : ''}
        ${csvButton(name, t(`indicators.${name}`), [...columns, ['column.certainty', row => word('certainty', row.certainty)]], rows)}
      </p>`}`;
}

function drawRow({ certainty, facts, ...row }, columns) {
  const more = facts.totalCount - facts.nodes.length;
  return html`
    <tr>
      ${columns.map(([heading, value], index) => index === 0
        ? html`<th scope="row" data-heading=${t(heading)}>${shown(value(row))}</th>`
        : html`<td data-heading=${t(heading)}>${shown(value(row))}</td>`)}
      <td data-heading=${t('column.certainty')}>${certainty === 'CERTAIN' ? word('certainty', certainty) : certaintyMark(certainty)}</td>
      <td data-heading=${t('evidence')}>
        ${facts.nodes.length ? html`
          <details><summary>${t('facts.count', { count: facts.totalCount })}</summary>
            <ul class="plain">${facts.nodes.map(fact => html`<li>${word('fact', fact.__typename)} ${evidenceLink(fact)}</li>`)}${more > 0 ? html`<li>${t('load.more', { count: more })}</li>` : ''}</ul>
          </details>` : html`<span class="nothing">${t('facts.none')}</span>`}
      </td>
    </tr>`;
}
