import { html } from 'lit/html.js';
import { here, plainId } from '../app/address.js';
import { keptViews } from '../app/memory.js';
import { t, word } from '../app/texts.js';
import { context } from '../app/time.js';
import { SHAPES } from '../graph/appearance.js';
import { picture, pictured } from '../graph/canvas.js';
import { files, listing } from '../graph/listing.js';
import { neighbourhood, without } from '../graph/ties.js';
import { entityChoice } from '../parts/entity-choice.js';
import { noteFact } from '../parts/evidence.js';
import { during, periodChoice } from '../parts/territory-choice.js';
import { tieKindChoice, tieKinds } from '../parts/tie-kinds.js';
import { entityLink, isolated } from '../parts/value.js';

const SOUSS_MASSA = 'program/social-pole-strategy-2021-2026';
const LIMITS = [10, 25, 60, 120, 250, 500];
const MOST_CENTRES = 20;

export function title(route, data) {
  return [t('nav.graph'), ...(data?.neighbourhood.nodes ?? []).filter(node => node.depth === 0).slice(0, 3).map(node => node.entity.name)].filter(Boolean).join(', ');
}

export function ask(route) {
  const { parameters } = route;
  const budget = limitOf(parameters);
  return {
    name: 'graph',
    variables: { of: centres(parameters), kinds: tieKinds(parameters), during: during(parameters), budget, perNode: Math.max(15, Math.round(budget / 3)), ...context(route) },
  };
}

export function draw(page, { parameters, ...route }, data) {
  const hidden = parameters.getAll('hide');
  const all = neighbourhood(data.neighbourhood);
  const shown = without(all, hidden);
  shown.ties.forEach(tie => tie.facts.forEach(noteFact));
  const expanded = id => here({ of: [...new Set([...centres(parameters), id])].slice(-MOST_CENTRES), list: null, fact: null });
  return html`
    <h1 tabindex="-1">${t('graph.heading')} ${all.nodes.filter(node => node.of).map((node, index) => html`${index ? ' · ' : ''}${entityLink(node)}`)}</h1>
    ${choices(page, parameters, all, hidden)}
    <p role="status">${t('graph.shown', { nodes: shown.nodes.length, ties: shown.ties.length })}
      ${all.left ? html`${t('graph.cut', { count: all.left })} (${all.cut.map(({ kind, count }, index) => html`${index ? ' · ' : ''}${word('kind', kind.toLowerCase())} ${count}`)})` : ''}</p>
    ${all.nodes.length === 0 ? html`<p>${t('entity.unknown')}</p>` : html`
      <div class="graph-beside">
        <div>${picture(shown, t('graph.picture'))}${files(shown)}</div>
        <div class="graph-list" tabindex="0" role="region" aria-label=${t('graph.list')}>${listing({ parameters, ...route }, shown, expanded)}</div>
      </div>`}`;
}

export function drawn(page) {
  const { parameters } = page.route;
  const shown = page.data && without(neighbourhood(page.data.neighbourhood), parameters.getAll('hide'));
  if (shown?.nodes.length) {
    pictured(shown, (id, isNode) => page.navigate(isNode ? toggled(parameters, id) : here({ fact: plainId(shown.ties.find(tie => tie.id === id).facts[0].id) }), { stay: true }));
  }
}

/** The entities around which the graph is drawn. */
function centres(parameters) {
  const ids = parameters.getAll('of').map(plainId).slice(0, MOST_CENTRES);
  return ids.length ? ids : [SOUSS_MASSA];
}

function limitOf(parameters) {
  return LIMITS.find(limit => String(limit) === parameters.get('limit')) ?? 60;
}

/** A click on a node expands it, and one on an expanded node folds it. */
function toggled(parameters, id) {
  const ids = centres(parameters);
  return here({ of: ids.includes(id) && ids.length > 1 ? ids.filter(one => one !== id) : [...new Set([...ids, id])].slice(-MOST_CENTRES), list: null, fact: null });
}

function choices(page, parameters, { nodes }, hidden) {
  const kinds = [...new Set(nodes.map(node => node.kind))].sort();
  const set = changes => page.navigate(here({ ...changes, list: null, fact: null }), { stay: true });
  const ids = centres(parameters);
  return html`
    <form class="filters" @submit=${event => event.preventDefault()}>
      <fieldset>
        <legend>${t('graph.kinds')}</legend>
        ${kinds.map(kind => html`
          <label><input type="checkbox" .checked=${!hidden.includes(kind)}
            @change=${event => set({ hide: event.target.checked ? hidden.filter(one => one !== kind) : [...hidden, kind] })}>
            <span class="shape ${SHAPES[kind]} ${kind}" aria-hidden="true"></span> ${word('kind', kind)}</label>`)}
      </fieldset>
      ${entityChoice(page, 'graph', { label: t('graph.merge'), id: '', choose: id => id && set({ of: [...new Set([...ids, id])].slice(-MOST_CENTRES) }) })}
      ${mergeChoice(ids, of => set({ of }))}
      ${ids.length > 1 ? html`
        <ul class="chips" aria-label=${t('graph.around')}>
          ${nodes.filter(node => node.of).map(node => html`<li>${isolated(node.name)} <button type="button" class="quiet" aria-label=${t('programs.remove', { name: node.name })} @click=${() => set({ of: ids.filter(id => id !== node.id) })}>×</button></li>`)}
        </ul>` : ''}
      <label>${t('graph.limit')}
        <select @change=${event => set({ limit: event.target.value })}>
          ${LIMITS.map(limit => html`<option value=${limit} ?selected=${limit === limitOf(parameters)}>${t('count.entities', { count: limit })}</option>`)}
        </select></label>
      ${periodChoice(parameters, set)}
      ${tieKindChoice(parameters, set)}
    </form>`;
}

/** A graph that is kept on the start page can be merged with this one. */
function mergeChoice(ids, choose) {
  const graphs = keptViews().filter(view => view.id.startsWith('graph?'));
  const merged = view => [...new Set([...ids, ...new URLSearchParams(view.id.slice('graph?'.length)).getAll('of').map(plainId)])].slice(-MOST_CENTRES);
  return graphs.length === 0 ? '' : html`
    <label>${t('graph.mergeView')}
      <select @change=${event => event.target.value && choose(merged(graphs[event.target.value]))}>
        <option value=""></option>
        ${graphs.map((view, index) => html`<option value=${index}>${view.name}</option>`)}
      </select></label>`;
}
