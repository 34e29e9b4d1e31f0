import { html } from 'lit/html.js';

/** A link to a source. Only for http and https: other addresses, such as javascript: and data:, are shown as text. */
export function webLink(address) {
  let parsed = null;
  try {
    parsed = new URL(address);
  }
  catch {
    // not an address at all
  }
  return ['http:', 'https:'].includes(parsed?.protocol)
    ? html`<a href=${parsed.href} target="_blank" rel="noopener noreferrer" dir="ltr">${address}</a>`
    : html`<bdi dir="ltr">${address}</bdi>`;
}
