import { html } from 'lit/html.js';
import { here, plainId } from '../app/address.js';
import { number, t, word } from '../app/texts.js';
import { context } from '../app/time.js';
import { csvButton } from '../parts/csv-button.js';
import { entityChoice } from '../parts/entity-choice.js';
import { evidenceLink } from '../parts/evidence.js';
import { during, periodChoice } from '../parts/territory-choice.js';
import { tieKindChoice, tieKinds } from '../parts/tie-kinds.js';
import { entityLink, isolated } from '../parts/value.js';
import { chain } from '../paths/chain.js';

const MOST_PATHS = 5;
const MOST_HOPS = 6;

export function title(route, data) {
  return [t('nav.paths'), ...(data?.ends ?? []).filter(Boolean).map(end => end.name)].join(', ');
}

export function ask(route) {
  const { parameters } = route;
  const [from, to] = ends(parameters);
  return from || to ? {
    name: 'paths',
    variables: {
      ends: [from, to].filter(Boolean), asked: two(from, to), from: from || to, to: to || from, kinds: tieKinds(parameters), during: during(parameters),
      first: between(parameters.get('paths'), 3, MOST_PATHS), maxHops: between(parameters.get('hops'), MOST_HOPS, MOST_HOPS), ...context(route),
    },
  } : null;
}

export function draw(page, route, data) {
  const { parameters } = route;
  const answer = data?.paths;
  const unknown = data && data.ends.some(end => !end);
  return html`
    <h1 tabindex="-1">${t('paths.heading')}</h1>
    <p class="lead">${t('paths.lead')}</p>
    ${choices(page, parameters, data)}
    ${!two(...ends(parameters)) ? html`<p>${t('paths.choose')}</p>` : unknown ? html`<p>${t('entity.unknown')}</p><p>${t('entity.unknown.time')}</p>` : answer ? found(answer) : ''}`;
}

function ends(parameters) {
  return ['one', 'other'].map(name => parameters.get(name)).map(id => id ? plainId(id) : '');
}

/** An entity has no path to itself. */
function two(from, to) {
  return Boolean(from && to) && from !== to;
}

/** A number of the address within its bounds. */
function between(text, otherwise, most) {
  const value = Number(text);
  return Number.isInteger(value) && value >= 1 && value <= most ? value : otherwise;
}

function choices(page, parameters, data) {
  const [from, to] = ends(parameters);
  const set = changes => page.navigate(here({ ...changes, fact: null }), { stay: true });
  const entity = id => data?.ends.find(end => end && plainId(end.id) === id);
  return html`
    <form class="filters" @submit=${event => event.preventDefault()}>
      ${entityChoice(page, 'one', { label: t('paths.from'), id: from, entity: entity(from), choose: id => set({ one: id }) })}
      ${entityChoice(page, 'other', { label: t('paths.to'), id: to, entity: entity(to), choose: id => set({ other: id }) })}
      <button type="button" class="quiet" ?disabled=${!from && !to} @click=${() => set({ one: to, other: from })}>${t('paths.swap')}</button>
      ${numberChoice(t('paths.number'), between(parameters.get('paths'), 3, MOST_PATHS), MOST_PATHS, paths => set({ paths }))}
      ${numberChoice(t('paths.hops'), between(parameters.get('hops'), MOST_HOPS, MOST_HOPS), MOST_HOPS, hops => set({ hops }))}
      ${periodChoice(parameters, set)}
      ${tieKindChoice(parameters, set)}
    </form>`;
}

function numberChoice(label, chosen, most, choose) {
  return html`
    <label>${label}
      <select @change=${event => choose(event.target.value)}>
        ${Array.from({ length: most }, (_, index) => index + 1).map(value => html`<option value=${value} ?selected=${value === chosen}>${number(value)}</option>`)}
      </select></label>`;
}

function found({ paths, searchedHops, complete, passedOver }) {
  const rows = paths.flatMap((path, index) => path.hops.map((hop, at) => ({ ...hop, path: index + 1, at: at + 1, id: hop.fact.id })));
  return html`
    <p role="status">${t('paths.found', { count: paths.length })} ${t('paths.searched', { count: searchedHops })} ${t(complete ? 'paths.complete' : 'paths.incomplete')}</p>
    ${passedOver.length ? html`<p>${t('paths.passedOver')} ${passedOver.map((entity, index) => html`${index ? ' · ' : ''}${entityLink(entity)}`)}</p>` : ''}
    ${paths.length === 0 ? html`<p class="nothing">${t('paths.none')}</p>` : ''}
    ${paths.map((path, index) => drawPath(path, index))}
    <p class="actions">${csvButton('paths', t('nav.paths'), COLUMNS, rows)}</p>`;
}

function drawPath({ length, cost, hops }, index) {
  const names = [hops[0].from, ...hops.map(hop => hop.to)].map(entity => entity.name ?? plainId(entity.id));
  return html`
    <section class="path" aria-labelledby="heading-path-${index}">
      <h2 id="heading-path-${index}">${t('paths.path', { number: index + 1 })} <span class="count">${t('paths.length', { count: length })} · ${t('paths.cost', { cost: number(cost) })}</span></h2>
      ${chain(hops, t('paths.drawn', { names: names.join(' – ') }))}
      <ol class="sentences">
        ${hops.map(hop => html`
          <li>${isolated(hop.sentence)}
            <span class="how">${entityLink(hop.from)} · ${word('tie', hop.kind)} · ${entityLink(hop.to)}</span>
            <span>${hop.facts.map(fact => html`<span class="kind">${word('fact', fact.__typename)}</span> ${evidenceLink(fact)} `)}</span>
          </li>`)}
      </ol>
    </section>`;
}

const COLUMNS = [
  ['column.path', hop => hop.path],
  ['column.hop', hop => hop.at],
  ['graph.from', hop => hop.from],
  ['column.relation', hop => word('tie', hop.kind)],
  ['graph.to', hop => hop.to],
  ['column.sentence', hop => hop.sentence],
];
