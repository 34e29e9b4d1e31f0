import { html } from 'lit/html.js';
import { download } from '../app/download.js';
import { t } from '../app/texts.js';

/** Saves the whole answer to the question of the view, as the API gave it. */
export function answerButton(page) {
  return page.data ? html`
    <button type="button" class="quiet" @click=${() => download(`${page.route.view}.json`, 'application/json', JSON.stringify(page.data, null, 2))}>${t('download.answer')}</button>` : '';
}
