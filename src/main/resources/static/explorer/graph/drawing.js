import cytoscape from 'cytoscape';
import { canvasLabel, colourOf, pageColour, SHAPES } from './appearance.js';

/**
 * Draws nodes and ties with Cytoscape. Loaded only where a graph is drawn.
 * @param chosen told the id of a node or tie that is clicked
 */
export async function drawing(container, { nodes, ties }, chosen) {
  // a canvas is not drawn again for fonts that come late
  await Promise.all([document.fonts.load("14px 'IBM Plex Sans Arabic'", 'ا'), document.fonts.load("14px 'IBM Plex Sans Arabic'", 'a')]);
  const graph = cytoscape({
    container,
    elements: [
      ...nodes.map(node => ({ data: { id: node.id, label: canvasLabel(node.name), kind: node.kind, shape: SHAPES[node.kind] ?? 'ellipse', colour: colourOf(node.kind), of: node.of } })),
      ...ties.map(tie => ({ data: { id: tie.id, source: tie.source, target: tie.target, label: canvasLabel(tie.label) } })),
    ],
    style: style(),
    layout: { name: 'concentric', animate: false, concentric: node => (node.data('of') ? 100 : node.degree()), levelWidth: () => 12, minNodeSpacing: 110 },
    minZoom: 0.1,
    maxZoom: 4,
  });
  graph.on('tap', 'node, edge', event => chosen(event.target.id(), event.target.isNode()));
  return graph;
}

function style() {
  const [text, line, ground] = ['--text', '--quiet', '--ground'].map(pageColour);
  return [
    { selector: 'node', style: { 'label': 'data(label)', 'shape': 'data(shape)', 'background-color': 'data(colour)', 'width': 22, 'height': 22, 'font-family': 'IBM Plex Sans Arabic', 'font-size': 12,
      'color': text, 'text-outline-color': ground, 'text-outline-width': 2, 'text-wrap': 'wrap', 'text-max-width': 130, 'text-valign': 'bottom', 'text-margin-y': 3, 'min-zoomed-font-size': 7 } },
    { selector: 'node[?of]', style: { 'width': 34, 'height': 34, 'border-width': 3, 'border-color': text, 'font-weight': 600, 'font-size': 14 } },
    { selector: 'edge', style: { 'width': 1.5, 'line-color': line, 'target-arrow-color': line, 'target-arrow-shape': 'triangle', 'arrow-scale': 0.8, 'curve-style': 'bezier', 'opacity': 0.7 } },
    { selector: ':selected', style: { 'line-color': pageColour('--focus'), 'background-color': pageColour('--focus'), 'target-arrow-color': pageColour('--focus'), 'opacity': 1 } },
  ];
}
