import { html } from 'lit/html.js';
import { t } from '../app/texts.js';
import { present, shown } from './value.js';
import { evidenceLink } from './evidence.js';

/**
 * A table of rows. A column in which no row has anything is left out.
 * @param columns pairs of the key of a heading and what a row has there; the first one names the row
 */
export function table(caption, columns, rows, { evidence = true } = {}) {
  const used = columns.filter(([, value]) => rows.some(row => present(value(row))));
  return html`
    <table>
      <caption class="hidden">${caption}</caption>
      <thead>
        <tr>${used.map(([key]) => html`<th scope="col">${t(key)}</th>`)}${evidence ? html`<th scope="col">${t('evidence')}</th>` : ''}</tr>
      </thead>
      <tbody>
        ${rows.map(row => html`
          <tr class=${row.disputed ? 'disputed' : ''}>
            ${used.map(([key, value], index) => index === 0
              ? html`<th scope="row" data-heading=${t(key)}>${shown(value(row))}</th>`
              : html`<td data-heading=${t(key)}>${shown(value(row))}</td>`)}
            ${evidence ? html`<td data-heading=${t('evidence')}>${row.id ? evidenceLink(row) : ''}</td>` : ''}
          </tr>`)}
      </tbody>
    </table>`;
}
