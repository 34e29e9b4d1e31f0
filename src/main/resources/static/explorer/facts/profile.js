import { html } from 'lit/html.js';
import { plainId } from '../app/address.js';
import { dateText, periodText } from '../app/dates.js';
import { number, t, word } from '../app/texts.js';
import { present, shown } from '../parts/value.js';
import { webLink } from '../parts/web-link.js';

const known = date => date?.precision ? dateText(date) : '';
const LINES = [
  ['property.kind', entity => word('sort', entity.kind)],
  ['property.date', entity => entity.date && dateText(entity.date)],
  ['property.time', entity => entity.time],
  ['property.status', entity => entity.status && word('status', entity.status)],
  ['property.mode', entity => word('mode', entity.mode)],
  ['property.venue', entity => entity.venue],
  ['property.held_in', entity => entity.__typename === 'Meeting' && entity.territories?.nodes],
  ['property.territory', entity => entity.__typename !== 'Meeting' && entity.territories?.nodes],
  ['property.concerns', entity => entity.concerns?.nodes],
  ['property.part_of', entity => entity.partOf],
  ['property.organization', entity => entity.organization],
  ['property.seats', entity => entity.seats && number(entity.seats)],
  ['column.period', entity => (entity.period?.from?.precision || entity.period?.until?.precision) && periodText(entity.period)],
  ['property.gender', entity => word('gender', entity.gender)],
  ['property.born', entity => known(entity.born)],
  ['property.died', entity => known(entity.died)],
  ['property.population', entity => entity.population && number(entity.population)],
  ['property.iso', entity => entity.iso],
  ['property.publisher', entity => entity.publisher],
  ['property.published', entity => known(entity.published)],
  ['property.language', entity => word('language', entity.language)],
  ['property.licence', entity => entity.licence],
  ['property.note', entity => entity.note],
];

/** What is known of an entity itself, besides its names. */
export function profile(entity) {
  const lines = LINES.map(([key, value]) => [key, value(entity)]).filter(([, value]) => value && present(value));
  const ids = [plainId(entity.id), ...entity.mergedIds ?? [], ...entity.identifiers ?? []];
  return html`
    <dl class="profile">
      ${lines.map(([key, value]) => html`<div><dt>${t(key)}</dt><dd>${shown(value)}</dd></div>`)}
      ${entity.url ? html`<div><dt>${t('property.url')}</dt><dd>${webLink(entity.url)}</dd></div>` : ''}
      ${entity.archived ? html`<div><dt>${t('property.archived')}</dt><dd>${webLink(entity.archived)}</dd></div>` : ''}
      <div><dt>${t('property.identifier')}</dt><dd>${ids.map(id => html`<code dir="ltr">${plainId(id)}</code> `)}</dd></div>
    </dl>`;
}
