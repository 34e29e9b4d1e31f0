import { html } from 'lit/html.js';
import { root } from '../app/address.js';
import { question } from '../app/ask.js';
import { t } from '../app/texts.js';

/** Opens the question of this view in GraphiQL, with its variables. They travel behind the #, which no server sees. */
export function graphiqlLink(page) {
  const asked = page.view?.ask?.(page.route);
  return asked ? html`<a href=${new URL('graphiql/', root).href} @click=${event => open(event, asked)}>${t('graphiql.open')}</a>` : '';
}

async function open(event, asked) {
  event.preventDefault();
  const fragment = new URLSearchParams({ query: await question(asked.name), variables: JSON.stringify(asked.variables, null, 2) });
  window.location.assign(new URL(`graphiql/#${fragment}`, root).href);
}
