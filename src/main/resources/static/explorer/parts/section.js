import { html } from 'lit/html.js';
import { here } from '../app/address.js';
import { t } from '../app/texts.js';
import { csvButton } from './csv-button.js';
import { table } from './table.js';

/**
 * A list of an entity with its heading and number. The next page is an address of its own, so that back leads to this one.
 * @param list a connection of the API
 * @param fact its key and columns
 */
export function section(fact, list, { evidence = true } = {}) {
  if (!list || (list.totalCount ?? list.nodes.length) === 0) {
    return '';
  }
  const { pageInfo, totalCount, nodes } = list;
  const after = `${fact.key}After`;
  return html`
    <section id=${fact.key} aria-labelledby="heading-${fact.key}">
      <h2 id="heading-${fact.key}">${t(`section.${fact.key}`)} <span class="count">${t('count', { count: totalCount })}</span></h2>
      ${table(t(`section.${fact.key}`), fact.columns, nodes, { evidence })}
      <p class="actions">
        ${pageInfo?.hasPreviousPage ? html`<a href=${here({ [after]: null })}>${t('page.first')}</a>` : ''}
        ${pageInfo?.hasNextPage ? html`<a href=${here({ [after]: pageInfo.endCursor })}>${t('page.next')}</a>` : ''}
        ${csvButton(fact.key, t(`section.${fact.key}`), fact.columns, nodes)}
      </p>
    </section>`;
}
