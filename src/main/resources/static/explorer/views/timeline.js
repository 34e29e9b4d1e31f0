import { html } from 'lit/html.js';
import { here, plainId } from '../app/address.js';
import { t, word } from '../app/texts.js';
import { context } from '../app/time.js';
import { csvButton } from '../parts/csv-button.js';
import { entityChoice } from '../parts/entity-choice.js';
import { evidenceLink } from '../parts/evidence.js';
import { nothingRecorded } from '../parts/notes.js';
import { during, periodChoice } from '../parts/territory-choice.js';
import { timeline } from '../parts/timeline.js';
import { entityLink, shown } from '../parts/value.js';
import { endsAskedFor } from '../timeline/ends.js';
import { isEvent, kindText, subject, when } from '../timeline/entry.js';
import { succession } from '../timeline/succession.js';

const KINDS = ['OFFICIAL', 'POST', 'MINISTRY', 'INSTITUTION', 'PROGRAM', 'MEETING', 'TOPIC', 'COUNTRY', 'REGION', 'PROVINCE', 'COMMUNE'];

export function title(route, data) {
  return [t('nav.timeline'), data?.timeline?.entity.name].filter(Boolean).join(', ');
}

export function ask(route) {
  const { parameters } = route;
  const of = parameters.get('of');
  return of ? { name: 'timeline', variables: { of: plainId(of), during: during(parameters), below: parameters.get('below') !== 'no', ...endsAskedFor(of), after: parameters.get('after'), ...context(route) } } : null;
}

export function draw(page, route, data) {
  const { parameters } = route;
  const of = parameters.get('of') ? plainId(parameters.get('of')) : '';
  const answer = data?.timeline;
  const entity = answer && plainId(answer.entity.id) === of ? answer.entity : undefined;
  return html`
    <h1 tabindex="-1">${t('timeline.heading')} ${entity ? entityLink(entity) : ''}</h1>
    <p class="lead">${t('timeline.lead')}</p>
    ${choices(page, parameters, of, entity)}
    ${!of ? html`<p>${t('timeline.choose')}</p>` : data && !answer ? html`<p>${t('entity.unknown')}</p><p>${t('entity.unknown.time')}</p>` : answer ? found(answer, data.succession?.succession ?? [], of, route) : ''}`;
}

function choices(page, parameters, of, entity) {
  const set = changes => page.navigate(here({ ...changes, after: null, fact: null }), { stay: true });
  const territory = ['country', 'region', 'province', 'commune'].includes(of.split('/')[0]);
  return html`
    <form class="filters" @submit=${event => event.preventDefault()}>
      ${entityChoice(page, 'of', { label: t('timeline.of'), id: of, entity, kinds: KINDS, choose: id => set({ of: id }) })}
      ${periodChoice(parameters, set)}
      ${territory ? html`
        <label><input type="checkbox" .checked=${parameters.get('below') !== 'no'} @change=${event => set({ below: event.target.checked ? null : 'no' })}> ${t('timeline.below')}</label>` : ''}
    </form>`;
}

function found({ entries }, segments, of, route) {
  const { asOf } = context(route);
  const { nodes, totalCount, pageInfo } = entries;
  const day = asOf?.slice(0, 10) ?? null;
  return html`
    ${succession(segments, day)}
    <section aria-labelledby="heading-entries">
      <h2 id="heading-entries">${t('timeline.entries')} <span class="count">${t('count', { count: totalCount })}</span></h2>
      ${nodes.length === 0 ? nothingRecorded() : timeline(t('timeline.drawn'), nodes.map(entry => row(entry, of)), { day, list: true })}
      <p class="actions">
        ${pageInfo.hasPreviousPage ? html`<a href=${here({ after: null })}>${t('page.first')}</a>` : ''}
        ${pageInfo.hasNextPage ? html`<a href=${here({ after: pageInfo.endCursor })}>${t('page.next')}</a>` : ''}
        ${csvButton('timeline', t('timeline.entries'), columns(of), nodes.map(entry => ({ ...entry, id: entry.fact.id })))}
      </p>
    </section>`;
}

function row(entry, of) {
  return {
    label: html`<span class="kind">${kindText(entry)}</span> ${shown(subject(entry, of))}`,
    text: html`${when(entry)} ${entry.certainty === 'POSSIBLE' ? html`<span class="mark">${t('timeline.possible')}</span>` : ''} ${evidenceLink(entry.fact)}`,
    from: entry.from,
    until: entry.until,
    event: isEvent(entry),
  };
}

function columns(of) {
  return [
    ['column.kind', kindText],
    ['column.of', entry => subject(entry, of)],
    ['column.date', when],
    ['column.from', entry => [entry.from?.earliest, entry.from?.latest]],
    ['column.until', entry => [entry.until?.earliest, entry.until?.latest]],
    ['column.certainty', entry => word('certainty', entry.certainty)],
  ];
}
