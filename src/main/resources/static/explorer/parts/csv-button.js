import { html } from 'lit/html.js';
import { csv, download } from '../app/download.js';
import { t } from '../app/texts.js';

/**
 * Saves a list as CSV.
 * @param of which list, for those who do not see where the button stands
 */
export function csvButton(name, of, columns, rows) {
  return rows.length === 0 ? '' : html`
    <button type="button" class="quiet" @click=${() => download(`${name}.csv`, 'text/csv', csv(columns, rows))}>${t('download.csv')} <span class="hidden">${of}</span></button>`;
}
