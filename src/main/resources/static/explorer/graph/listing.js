import { html } from 'lit/html.js';
import { here } from '../app/address.js';
import { csv, download } from '../app/download.js';
import { t, word } from '../app/texts.js';
import { evidenceLink } from '../parts/evidence.js';
import { entityLink } from '../parts/value.js';
import { gexf, graphMl } from './formats.js';

/** As many ties as a list shows at once. */
const MOST = 100;

/** The same nodes and ties in words, a page at a time. */
export function listing(route, { nodes, ties }, expanded) {
  const names = new Map(nodes.map(node => [node.id, node]));
  const pages = Math.max(1, Math.ceil(ties.length / MOST));
  const at = Math.min(Math.max(1, Number.parseInt(route.parameters.get('list') ?? '1', 10) || 1), pages);
  return html`
    <table>
      <caption>${t('graph.list')} ${pages > 1 ? html`<span class="count">${t('graph.page', { page: at, pages })}</span>` : ''}</caption>
      <thead><tr><th scope="col">${t('graph.from')}</th><th scope="col">${t('column.relation')}</th><th scope="col">${t('graph.to')}</th><th scope="col">${t('evidence')}</th></tr></thead>
      <tbody>
        ${ties.slice((at - 1) * MOST, at * MOST).map(tie => html`
          <tr><th scope="row">${end(names.get(tie.source), expanded)}</th><td data-heading=${t('column.relation')}>${tie.label}</td>
            <td data-heading=${t('graph.to')}>${end(names.get(tie.target), expanded)}</td>
            <td data-heading=${t('evidence')}>${tie.facts.map(fact => evidenceLink(fact))} ${tie.factCount > tie.facts.length ? t('load.more', { count: tie.factCount - tie.facts.length }) : ''}</td></tr>`)}
      </tbody>
    </table>
    <p class="actions">
      ${at > 1 ? html`<a href=${here({ list: at - 1 })}>${t('page.previous')}</a>` : ''}
      ${at < pages ? html`<a href=${here({ list: at + 1 })}>${t('page.next')}</a>` : ''}
    </p>`;
}

function end(node, expanded) {
  return html`${entityLink(node)} <span class="kind">${word('kind', node.kind)}</span>
    ${node.of ? '' : html`<a class="expand" href=${expanded(node.id)} aria-label=${t('graph.expand', { name: node.name })}>+</a>`}`;
}

/** The graph as files. */
export function files(graph) {
  const names = new Map(graph.nodes.map(node => [node.id, node.name]));
  const columns = [['graph.from', tie => names.get(tie.source)], ['column.relation', tie => tie.label], ['graph.to', tie => names.get(tie.target)], ['column.facts', tie => tie.facts.map(fact => fact.id.split('?')[0])]];
  const save = (name, type, content) => html`<button type="button" class="quiet" @click=${() => download(`graph.${name}`, type, content())}>${name === 'csv' || name === 'json' ? name.toUpperCase() : name === 'gexf' ? 'GEXF' : 'GraphML'}</button>`;
  return html`
    <p class="actions">${t('download')}
      ${save('csv', 'text/csv', () => csv(columns, graph.ties))}
      ${save('json', 'application/json', () => JSON.stringify({ nodes: graph.nodes, ties: graph.ties }, null, 2))}
      ${save('graphml', 'application/xml', () => graphMl(graph))}
      ${save('gexf', 'application/xml', () => gexf(graph))}
    </p>`;
}
