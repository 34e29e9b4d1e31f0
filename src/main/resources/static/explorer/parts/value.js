import { html, nothing } from 'lit/html.js';
import { link, plainId } from '../app/address.js';

const RANGE = /(\d+(?:\s?[-–/.]\s?\d+)+)/;

// What a cell holds: a text, an entity { id, name }, a link { href, name }, a list of these, or nothing.

/** Draws it. A name stands apart from the direction of the text around it. */
export function shown(value) {
  if (Array.isArray(value)) {
    return value.filter(present).map((one, index) => html`${index ? ' · ' : ''}${shown(one)}`);
  }
  if (!present(value)) {
    return nothing;
  }
  return typeof value === 'object' ? entityLink(value) : isolated(value);
}

/** The same as plain text. */
export function plain(value) {
  if (Array.isArray(value)) {
    return value.filter(present).map(plain).join(' · ');
  }
  return !present(value) ? '' : typeof value === 'object' ? value.name ?? plainId(value.id) : String(value);
}

export function present(value) {
  return Array.isArray(value) ? value.some(present) : value !== null && value !== undefined && value !== '';
}

export function entityLink(entity) {
  return html`<a href=${entity.href ?? link(entity.id)}>${isolated(entity.name ?? plainId(entity.id))}</a>`;
}

/** A text in the direction of its own letters, marked as Arabic where it is. There a range such as 2019–2023 keeps its order. */
export function isolated(text) {
  return isArabic(text) ? html`<bdi lang="ar">${text.split(RANGE).map((part, index) => index % 2 ? html`<bdi dir="ltr">${part}</bdi>` : part)}</bdi>` : html`<bdi>${text}</bdi>`;
}

export function isArabic(text) {
  return /^[^\p{Letter}]*\p{Script=Arabic}/u.test(text);
}
