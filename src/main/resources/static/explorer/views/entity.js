import { html } from 'lit/html.js';
import { kindOf, link, plainId } from '../app/address.js';
import { context } from '../app/time.js';
import { download } from '../app/download.js';
import { remembered, pinned, togglePin } from '../app/memory.js';
import { currentLanguage, t, word } from '../app/texts.js';
import { facts, entities, isFacts } from '../facts/facts.js';
import { disagreements } from '../facts/disagreements.js';
import { profile } from '../facts/profile.js';
import { officeTimeline } from '../parts/office-timeline.js';
import { nothingRecorded } from '../parts/notes.js';
import { section } from '../parts/section.js';
import { isolated } from '../parts/value.js';
import { citedIn } from '../facts/cited-in.js';

const QUESTIONS = { ministry: 'organization', institution: 'organization', country: 'territory', region: 'territory', province: 'territory', commune: 'territory' };
/** The lists in the order in which they are shown. */
const LISTS = ['mandates', 'allMeetings', 'participations', 'capacities', 'attendances', 'agendaItems', 'statements', 'agreements', 'involvements',
  'contributions', 'coverages', 'appointments', 'representations', 'meetings', 'posts', 'organizations', 'affiliations', 'members', 'programs', 'topics', 'parts', 'figures',
  'claims', 'sources'];

export function title(route, data) {
  return data ? entityOf(data)?.name ?? route.id : '';
}

export function ask(route) {
  const pages = [...route.parameters].filter(([name]) => name.endsWith('After'));
  return { name: QUESTIONS[route.kind] ?? route.kind, variables: { id: route.id, ...context(route), ...Object.fromEntries(pages) } };
}

export function draw(page, route, data) {
  const entity = entityOf(data);
  if (!entity) {
    return html`<h1 tabindex="-1">${isolated(route.id)}</h1><p>${t('entity.unknown')}</p><p>${t('entity.unknown.time')}</p>`;
  }
  remembered(entity);
  const lists = LISTS.filter(key => entity[key]?.nodes.length);
  return html`
    <article>
      <p class="kind">${word('kind', kindOf(entity.id))}</p>
      <h1 tabindex="-1">${isolated(entity.name ?? plainId(entity.id))}</h1>
      ${otherNames(entity)}
      ${profile(entity)}
      ${actions(page, route, entity)}
      ${disagreements(entity.claims?.nodes ?? [])}
      ${entity.mandates?.nodes.length ? officeTimeline(entity.mandates.nodes) : ''}
      ${lists.length > 2 ? contents(lists) : ''}
      ${lists.map(key => section(isFacts(key) ? facts(key) : entities(key), entity[key], { evidence: isFacts(key) }))}
      ${entity.citations ? citedIn(entity.citations) : ''}
      ${lists.length || entity.citations ? '' : nothingRecorded()}
    </article>`;
}

/** One answer: a question takes several root fields where one would be too long a statement. */
function entityOf(data) {
  const parts = Object.values(data).map(nodes => nodes[0]).filter(Boolean);
  return parts.length ? Object.assign({}, ...parts) : null;
}

function otherNames(entity) {
  const names = ['ar', 'fr', 'en', 'zgh'].filter(language => language !== currentLanguage() && entity[language] && !entity[language].fellBack && entity[language].text !== entity.name);
  return names.length ? html`
    <ul class="names" aria-label=${t('names')}>
      ${names.map(language => html`<li><span class="language">${t(`language.${language}`)}</span> <bdi lang=${language}>${entity[language].text}</bdi></li>`)}
    </ul>` : '';
}

function actions(page, route, entity) {
  const id = plainId(entity.id);
  const territory = ['region', 'province', 'commune', 'country'].includes(kindOf(id));
  return html`
    <p class="actions">
      <button type="button" class="quiet" aria-pressed=${String(pinned(id))} @click=${() => { togglePin(entity); page.render(); }}>${t('pin')}</button>
      ${territory ? html`<a href=${link('convergence', { territory: id })}>${t('entity.convergence')}</a>` : ''}
      ${territory ? html`<a href=${link('indicators', { territory: id })}>${t('entity.indicators')}</a> <a href=${link('gaps', { territory: id })}>${t('entity.gaps')}</a>` : ''}
      ${kindOf(id) === 'source' ? '' : html`
        <a href=${link('timeline', { of: id })}>${t('entity.timeline')}</a>
        <a href=${link('graph', { of: id })}>${t('entity.graph')}</a>
        <a href=${link('paths', { one: id })}>${t('entity.paths')}</a>`}
      <button type="button" class="quiet" @click=${() => print()}>${t('print')}</button>
      <button type="button" class="quiet" @click=${() => download(`${id.replace('/', '-')}.json`, 'application/json', JSON.stringify(page.data, null, 2))}>${t('download.json')}</button>
    </p>`;
}

function contents(lists) {
  return html`
    <nav class="contents" aria-label=${t('contents')}>
      ${lists.map(key => html`<a href="#${key}" @click=${event => jump(event, key)}>${t(`section.${key}`)}</a>`)}
    </nav>`;
}

function jump(event, key) {
  event.preventDefault();
  const heading = document.getElementById(`heading-${key}`);
  heading.tabIndex = -1;
  heading.focus();
  heading.scrollIntoView();
}
