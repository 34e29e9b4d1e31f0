import { html } from 'lit/html.js';
import { here, plainId } from '../app/address.js';
import { download } from '../app/download.js';
import { pins, recent } from '../app/memory.js';
import { t, word } from '../app/texts.js';
import { context } from '../app/time.js';
import { neighbourhood, without } from '../graph/ties.js';
import { SHAPES } from '../graph/appearance.js';
import { picture, pictured } from '../graph/canvas.js';
import { evidenceLink } from '../parts/evidence.js';
import { entityLink } from '../parts/value.js';

const SOUSS_MASSA = 'program/social-pole-strategy-2021-2026';

export function title() {
  return t('nav.graph');
}

export function ask(route) {
  const ids = route.parameters.getAll('of').map(plainId);
  return { name: 'graph', variables: { ids: ids.length ? ids : [SOUSS_MASSA], ...context(route) } };
}

export function draw(page, route, data) {
  const hidden = route.parameters.getAll('hide');
  const all = neighbourhood(data);
  const shown = without(all, hidden);
  return html`
    <h1 tabindex="-1">${t('graph.heading')} ${all.nodes.filter(node => node.of).map((node, index) => html`${index ? ' · ' : ''}${entityLink(node)}`)}</h1>
    ${filters(page, route, all, hidden)}
    <p role="status">${t('graph.shown', { nodes: shown.nodes.length, ties: shown.ties.length })} ${all.left ? t('graph.left', { count: all.left }) : ''}</p>
    <div class="graph-beside">
      ${picture(shown, t('graph.picture'))}
      <div class="graph-list">${listing(page, route, shown)}</div>
    </div>`;
}

export function drawn(page) {
  const shown = page.data && without(neighbourhood(page.data), page.route.parameters.getAll('hide'));
  if (shown) {
    pictured(shown, (id, isNode) => page.navigate(isNode ? expanded(page.route, id) : here({ fact: id }), { stay: true }));
  }
}

function expanded(route, id) {
  const ids = ask(route).variables.ids;
  return here({ of: ids.includes(id) && ids.length > 1 ? ids.filter(one => one !== id) : [...new Set([...ids, id])] });
}

function filters(page, route, { nodes }, hidden) {
  const kinds = [...new Set(nodes.map(node => node.kind))].sort();
  const others = [...pins(), ...recent()].filter((one, index, list) => list.findIndex(other => other.id === one.id) === index && !nodes.some(node => node.of && node.id === one.id));
  return html`
    <form class="filters" @submit=${event => event.preventDefault()}>
      <fieldset>
        <legend>${t('graph.kinds')}</legend>
        ${kinds.map(kind => html`
          <label><input type="checkbox" .checked=${!hidden.includes(kind)}
            @change=${event => page.navigate(here({ hide: event.target.checked ? hidden.filter(one => one !== kind) : [...hidden, kind] }), { stay: true })}>
            <span class="shape ${SHAPES[kind]} ${kind}" aria-hidden="true"></span> ${word('kind', kind)}</label>`)}
      </fieldset>
      ${others.length ? html`
        <label>${t('graph.merge')}
          <select @change=${event => event.target.value && page.navigate(expanded(route, event.target.value), { stay: true })}>
            <option value="">${t('graph.none')}</option>
            ${others.map(one => html`<option value=${one.id}>${one.name ?? one.id}</option>`)}
          </select></label>` : ''}
    </form>`;
}

/** The same nodes and ties in words. */
function listing(page, route, { nodes, ties }) {
  const names = new Map(nodes.map(node => [node.id, node]));
  return html`
    <table>
      <caption>${t('graph.list')}</caption>
      <thead><tr><th scope="col">${t('graph.from')}</th><th scope="col">${t('column.relation')}</th><th scope="col">${t('graph.to')}</th><th scope="col">${t('evidence')}</th></tr></thead>
      <tbody>
        ${ties.map(tie => html`
          <tr><th scope="row">${end(route, names.get(tie.source))}</th><td data-heading=${t('column.relation')}>${tie.label}</td>
            <td data-heading=${t('graph.to')}>${end(route, names.get(tie.target))}</td><td data-heading=${t('evidence')}>${evidenceLink(tie.fact)}</td></tr>`)}
      </tbody>
    </table>
    <p class="actions"><button type="button" class="quiet" @click=${() => download('graph.json', 'application/json', JSON.stringify({ nodes, ties: ties.map(({ fact, ...tie }) => tie) }, null, 2))}>${t('download.json')}</button></p>`;
}

function end(route, node) {
  return html`${entityLink(node)} <span class="kind">${word('kind', node.kind)}</span>
    ${node.of ? '' : html`<a class="expand" href=${expanded(route, node.id)} aria-label=${t('graph.expand', { name: node.name })}>+</a>`}`;
}
