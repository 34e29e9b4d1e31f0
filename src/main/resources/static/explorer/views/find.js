import { html } from 'lit/html.js';
import { here, kindOf } from '../app/address.js';
import { dateText } from '../app/dates.js';
import { t, word } from '../app/texts.js';
import { context } from '../app/time.js';
import { csvButton } from '../parts/csv-button.js';
import { entityLink, isolated } from '../parts/value.js';

const KINDS = ['OFFICIAL', 'MINISTRY', 'INSTITUTION', 'POST', 'PROGRAM', 'MEETING', 'TOPIC', 'REGION', 'PROVINCE', 'COMMUNE', 'SOURCE'];

export function title(route) {
  return t('find.title', { text: route.parameters.get('text') ?? '' });
}

export function ask(route) {
  const { parameters } = route;
  const [from, until] = ['from', 'until'].map(name => parameters.get(name));
  return {
    name: 'find',
    variables: {
      text: parameters.get('text') ?? '',
      kinds: parameters.getAll('kind').filter(kind => KINDS.includes(kind)),
      territory: parameters.getAll('territory'),
      during: from || until ? { from: from || null, until: until || null } : null,
      ...context(route),
    },
  };
}

export function draw(page, route, data) {
  const text = route.parameters.get('text') ?? '';
  return html`
    <h1 tabindex="-1">${text ? html`${t('find.heading')} ${isolated(text)}` : t('find.empty')}</h1>
    ${filters(page, route, data.regions.nodes)}
    <p role="status">${text ? t('find.count', { count: data.search.length }) : t('find.how')}</p>
    <ul class="hits" @keydown=${move}>${data.search.map(hit => html`<li>${drawHit(hit)}</li>`)}</ul>
    <p class="actions">${csvButton('find', t('find.heading'), COLUMNS, data.search.map(hit => ({ ...hit, id: hit.entity.id })))}</p>
    ${data.texts.length ? html`
      <h2>${t('find.texts')}</h2>
      <ul class="plain">${data.texts.map(hit => html`<li>${drawText(hit.node)}</li>`)}</ul>` : ''}`;
}

function filters(page, route, regions) {
  const kinds = route.parameters.getAll('kind');
  const set = changes => page.navigate(here(changes), { replace: true, stay: true });
  return html`
    <form class="filters" @submit=${event => event.preventDefault()}>
      <fieldset>
        <legend>${t('find.kinds')}</legend>
        ${KINDS.map(kind => html`
          <label><input type="checkbox" .checked=${kinds.includes(kind)}
            @change=${event => set({ kind: event.target.checked ? [...kinds, kind] : kinds.filter(one => one !== kind) })}> ${word('kind', kind.toLowerCase())}</label>`)}
      </fieldset>
      <label>${t('find.territory')}
        <select @change=${event => set({ territory: event.target.value })}>
          <option value="">${t('find.anywhere')}</option>
          ${regions.map(region => html`<option value=${region.id} ?selected=${route.parameters.get('territory') === region.id}>${region.name}</option>`)}
        </select>
      </label>
      ${['from', 'until'].map(name => html`
        <label>${t(`find.${name}`)}
          <input type="date" .value=${route.parameters.get(name) ?? ''} @change=${event => event.target.validity.valid && set({ [name]: event.target.value })}></label>`)}
    </form>`;
}

const COLUMNS = [
  ['column.name', hit => hit.entity],
  ['column.kind', hit => word('kind', kindOf(hit.entity.id))],
  ['find.matched', hit => hit.matched],
  ['find.how.column', hit => t(`how.${hit.how}`)],
];

/** Why it fits is said in words of the page; the server's reasons are English. */
function drawHit({ entity, matched, how, reasons }) {
  return html`
    ${entityLink(entity)} <span class="kind">${word('kind', kindOf(entity.id))}</span>
    ${entity.date ? html`<span class="quiet">${dateText(entity.date)}</span>` : ''}
    <span class="why">${matched === entity.name ? '' : isolated(matched)} ${t(`how.${how}`)}${reasons.length ? html` <span lang="en" dir="ltr" class="reasons">${reasons.join('; ')}</span>` : ''}</span>`;
}

function drawText(node) {
  const of = node.meeting ?? node.program;
  return node.summary || node.title
    ? html`${isolated(node.summary ?? node.title)} ${of ? html`<span class="quiet">${entityLink(of)}</span>` : ''}`
    : html`${entityLink(node)} <span class="kind">${word('kind', kindOf(node.id))}</span>`;
}

/** Arrow keys go through the results, and from the first back to the box. */
function move(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    const hits = [...event.currentTarget.querySelectorAll('li > a')];
    const next = hits[hits.indexOf(document.activeElement) + step];
    (next ?? (step < 0 ? document.getElementById('search') : null))?.focus();
  }
}
