import { html } from 'lit/html.js';
import { t } from '../app/texts.js';
import { plainId } from '../app/address.js';

const FORMATS = { Chicago: chicago, BibTeX: bibtex, 'CSL JSON': cslJson };

export function copyButtons(citation) {
  return html`
    <p class="actions">${t('citation.copy')}
      ${Object.entries(FORMATS).map(([name, format]) => html`
        <button type="button" class="quiet" @click=${event => copy(event.target, format(citation))}>${name}</button>`)}
      <span role="status" class="copied"></span>
    </p>`;
}

async function copy(button, text) {
  await navigator.clipboard.writeText(text);
  button.parentElement.querySelector('.copied').textContent = t('citation.copied');
}

/** The Chicago Manual of Style's form for a web page, as far as the record gives its parts. */
export function chicago({ source, locator }) {
  return [source.publisher, `“${source.name}”`, source.published?.text, locator, source.url].filter(Boolean).join('. ') + '.';
}

export function bibtex({ source, locator }) {
  const fields = { title: source.name, publisher: source.publisher, date: source.published?.text, url: source.url, langid: source.language, note: locator };
  const lines = Object.entries(fields).filter(([, value]) => value).map(([name, value]) => `  ${name} = {${escaped(value)}}`);
  return `@online{${key(source)},\n${lines.join(',\n')}\n}`;
}

export function cslJson({ source, locator }) {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(source.published?.text ?? '');
  return JSON.stringify([{
    id: key(source),
    type: 'webpage',
    title: source.name,
    publisher: source.publisher ?? undefined,
    issued: parts ? { 'date-parts': [parts.slice(1).filter(Boolean).map(Number)] } : undefined,
    URL: source.url ?? undefined,
    language: source.language ?? undefined,
    note: locator,
  }], null, 2);
}

function key(source) {
  return plainId(source.id).replace('source/', '').replace(/[^A-Za-z0-9-]/g, '-');
}

function escaped(text) {
  return text.replace(/[\\{}]/g, sign => ({ '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}' })[sign]).replace(/[&%$#_]/g, '\\$&');
}
