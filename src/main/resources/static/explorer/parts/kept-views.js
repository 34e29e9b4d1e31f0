import { html } from 'lit/html.js';
import { root } from '../app/address.js';
import { isKept, toggleView } from '../app/memory.js';
import { t } from '../app/texts.js';

/** Keeps the view as it stands among those on the start page: its address is enough, because ids are stable. */
export function keepButton(page) {
  if (!page.view || ['start', 'nothing'].includes(page.route.view)) {
    return '';
  }
  const address = new URL(window.location.href);
  address.searchParams.delete('fact');
  const id = address.href.slice(root.href.length);
  const toggle = () => {
    toggleView({ id, name: page.view.title?.(page.route, page.data) || id });
    page.render();
  };
  return html`<button type="button" class="quiet" aria-pressed=${String(isKept(id))} @click=${toggle}>${t('view.keep')}</button>`;
}
