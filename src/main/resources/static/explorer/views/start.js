import { html } from 'lit/html.js';
import { link, root } from '../app/address.js';
import { dateText } from '../app/dates.js';
import { keptViews, pins, recent } from '../app/memory.js';
import { instant, t } from '../app/texts.js';
import { context } from '../app/time.js';
import { entityLink, isolated } from '../parts/value.js';

const COUNTED = ['meetings', 'officials', 'ministries', 'institutions', 'posts', 'programs', 'topics', 'regions', 'provinces', 'communes', 'sources'];

export function ask(route) {
  return { name: 'start', variables: context(route) };
}

export function draw(page, route, data) {
  // a meeting without a date counts as the earliest
  const [earliest, latest] = [data.earliest, data.meetings].map(list => list.nodes.find(meeting => meeting.date?.earliest));
  return html`
    <h1 tabindex="-1">${t('start.heading')}</h1>
    <p class="lead">${t('start.lead')}</p>
    <p class="actions">
      <a class="button" href=${link('convergence', { territory: 'region/MA-09' })}>${t('start.souss')}</a>
      <a href=${link('region/MA-09')}>${t('start.soussPage')}</a>
    </p>
    <section aria-labelledby="holds">
      <h2 id="holds">${t('start.holds')}</h2>
      <ul class="counts">
        ${COUNTED.map(kind => html`<li>${t(`count.${kind}`, { count: data[kind].totalCount })}</li>`)}
      </ul>
      ${earliest && latest ? html`<p>${t('start.period', { from: dateText(earliest.date), until: dateText(latest.date) })}</p>` : ''}
    </section>
    ${named('start.pinned', pins())}
    ${named('start.recent', recent())}
    ${named('start.kept', keptViews().map(({ id, name }) => ({ name, href: new URL(id, root).href })))}
    <section aria-labelledby="latest">
      <h2 id="latest">${t('start.latest')}</h2>
      <ul class="plain">${data.meetings.nodes.map(meeting => html`<li>${entityLink(meeting)} <span class="quiet">${dateText(meeting.date)}</span></li>`)}</ul>
    </section>
    <section aria-labelledby="new">
      <h2 id="new">${t('start.new')}</h2>
      <ul class="plain">${data.loads.nodes.map(load => html`<li>${loaded(load)}</li>`)}</ul>
    </section>
    <section aria-labelledby="sources">
      <h2 id="sources">${t('start.sources')}</h2>
      <ul class="plain columns">${data.sources.nodes.map(source => html`<li>${entityLink(source)}${source.publisher ? html` <span class="quiet">${isolated(source.publisher)}</span>` : ''}</li>`)}</ul>
    </section>`;
}

function named(heading, entities) {
  return entities.length ? html`
    <section aria-labelledby=${heading}>
      <h2 id=${heading}>${t(heading)}</h2>
      <ul class="chips">${entities.map(entity => html`<li>${entityLink(entity)}</li>`)}</ul>
    </section>` : '';
}

function loaded(load) {
  const { records, facts } = load;
  return t('start.load', {
    at: instant(load.at), by: load.by, records: (records.loaded ?? 0) + (records.replaced ?? 0) + (records.removed ?? 0),
    created: facts.created ?? 0, changed: facts.changed ?? 0, removed: facts.removed ?? 0,
  });
}
