import { html } from 'lit/html.js';
import { download } from '../app/download.js';
import { t } from '../app/texts.js';
import { svgOf } from './picture.js';

let graph = null;
let drawnOf = '';
let told = () => {};

/** Where the graph is drawn. What it shows stands in the list beside it, so that nobody has to see it. */
export function picture({ nodes }, label) {
  const names = new Map(nodes.map(node => [node.id, node.name]));
  return html`
    <div>
      <div id="graph" role="img" aria-label=${label}></div>
      <p class="actions">
        <button type="button" class="quiet" @click=${() => graph?.fit(undefined, 30)}>${t('graph.fit')}</button>
        <button type="button" class="quiet" @click=${() => zoom(1.3)} aria-label=${t('graph.closer')}>+</button>
        <button type="button" class="quiet" @click=${() => zoom(1 / 1.3)} aria-label=${t('graph.farther')}>−</button>
        <button type="button" class="quiet" @click=${() => graph && download('graph.png', 'image/png', graph.png({ output: 'blob', full: true, scale: 2 }))}>PNG</button>
        <button type="button" class="quiet" @click=${() => graph && download('graph.svg', 'image/svg+xml', svgOf(graph, names))}>SVG</button>
      </p>
    </div>`;
}

/** Draws it, where it is another than the one that stands there. */
export async function pictured(shown, chosen) {
  told = chosen;
  const container = document.getElementById('graph');
  const key = JSON.stringify([shown.nodes, shown.ties.map(tie => tie.id), document.documentElement.dataset.theme]);
  if (!container || (key === drawnOf && graph?.container() === container)) {
    return;
  }
  drawnOf = key;
  container.dataset.drawn = 'false';
  const { drawing } = await import('./drawing.js');
  if (key === drawnOf) {
    graph?.destroy();
    graph = await drawing(container, shown, (id, isNode) => told(id, isNode));
    container.dataset.drawn = 'true';
  }
}

function zoom(factor) {
  graph?.zoom({ level: graph.zoom() * factor, renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 } });
}
