import { html } from 'lit/html.js';
import { t } from '../app/texts.js';

/** Says where something is only possible; what is certain goes without a mark. */
export function certaintyMark(certainty) {
  return certainty === 'POSSIBLE' ? html`<span class="mark">${t('certainty.POSSIBLE')}</span>` : '';
}
