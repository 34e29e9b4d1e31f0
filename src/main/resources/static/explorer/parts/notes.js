import { html } from 'lit/html.js';
import { t } from '../app/texts.js';
import { setToken } from '../app/token.js';

/** What went wrong, in words, and what to do. */
export function failureNote(failure, retry) {
  return html`
    <div class="note failure" role="alert">
      <p>${t(`failure.${failure.kind}`)}</p>
      ${failure.message ? html`<p lang="en" dir="ltr">${failure.message}</p>` : ''}
      ${retry && failure.kind === 'token' ? html`<p><label>${t('load.token')} <input type="password" autocomplete="off" @change=${event => setToken(event.target.value)}></label></p>` : ''}
      ${retry ? html`<button type="button" @click=${retry}>${t('retry')}</button>` : ''}
    </div>`;
}

export function waitingNote(text) {
  return html`<p class="note waiting" role="status"><bdi>${text}</bdi></p>`;
}

/** Not the same as "nothing": the records that are loaded say nothing of it. */
export function nothingRecorded() {
  return html`<p class="nothing">${t('nothing.recorded')}</p>`;
}
