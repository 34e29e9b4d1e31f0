import { table } from '../parts/table.js';
import { html } from 'lit/html.js';
import { t, word } from '../app/texts.js';
import { here } from '../app/address.js';

const ENDS = ['official', 'speaker', 'participant', 'party', 'member', 'subject', 'about', 'post', 'organization', 'meeting', 'program', 'topic', 'territory'];
const COLUMNS = [
  ['column.fact', citation => word('fact', citation.fact.__typename)],
  ['column.of', citation => ENDS.map(end => citation.fact[end]).filter(Boolean)],
  ['citation.locator', citation => citation.locator],
  ['citation.wording', citation => citation.wording],
  ['citation.record', citation => citation.record],
];

/** What a source says: every citation of it, with the fact that it supports. */
export function citedIn(list) {
  return html`
    <section id="citations" aria-labelledby="heading-citations">
      <h2 id="heading-citations">${t('section.citations')} <span class="count">${t('count', { count: list.totalCount })}</span></h2>
      ${table(t('section.citations'), COLUMNS, list.nodes, { evidence: false })}
      <p class="actions">
        ${list.pageInfo.hasPreviousPage ? html`<a href=${here({ citationsAfter: null })}>${t('page.first')}</a>` : ''}
        ${list.pageInfo.hasNextPage ? html`<a href=${here({ citationsAfter: list.pageInfo.endCursor })}>${t('page.next')}</a>` : ''}
      </p>
    </section>`;
}
