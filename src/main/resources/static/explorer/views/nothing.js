import { html } from 'lit/html.js';
import { link } from '../app/address.js';
import { t } from '../app/texts.js';

export function title() {
  return t('view.nothing');
}

export function draw() {
  return html`<h1 tabindex="-1">${t('view.nothing')}</h1><p><a href=${link('')}>${t('view.start')}</a></p>`;
}
