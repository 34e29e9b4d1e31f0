import cytoscape from 'cytoscape';
import { canvasLabel, colourOf, pageColour, SHAPES } from './appearance.js';

/** How far apart nodes stand, so that the labels of many have room as those of few do. */
const ROOM = 0.24;
/** More ties than these are drawn in the way that costs least. */
const MANY = 1_000;

/**
 * Draws nodes and ties with Cytoscape, each node where the server places it. Loaded only where a graph is drawn.
 * @param chosen told the id of a node or tie that is clicked
 */
export async function drawing(container, { nodes, ties }, chosen) {
  // a canvas is not drawn again for fonts that come late
  await Promise.all([document.fonts.load("14px 'IBM Plex Sans Arabic'", 'ا'), document.fonts.load("14px 'IBM Plex Sans Arabic'", 'a')]);
  const factor = Math.max(0.6, Math.sqrt(nodes.length) * ROOM);
  const graph = cytoscape({
    container,
    elements: [
      ...nodes.map(({ id, name, kind, of, x, y }) => ({
        data: { id, label: canvasLabel(name), kind, shape: SHAPES[kind] ?? 'ellipse', colour: colourOf(kind), of },
        position: { x: (x ?? 500) * factor, y: (y ?? 500) * factor },
      })),
      ...ties.map(({ id, source, target, factCount }) => ({ data: { id, source, target, width: 1 + Math.min(4, Math.log2(factCount)) } })),
    ],
    style: style(ties.length > MANY ? 'haystack' : 'bezier'),
    layout: { name: 'preset', fit: true, padding: 40 },
    minZoom: 0.05,
    maxZoom: 4,
  });
  await new Promise(resolve => { graph.one('render', resolve); });
  graph.on('tap', 'node, edge', event => chosen(event.target.id(), event.target.isNode()));
  return graph;
}

function style(curve) {
  const [text, line, ground] = ['--text', '--quiet', '--ground'].map(pageColour);
  return [
    { selector: 'node', style: { 'label': 'data(label)', 'shape': 'data(shape)', 'background-color': 'data(colour)', 'width': 22, 'height': 22, 'font-family': 'IBM Plex Sans Arabic', 'font-size': 12,
      'color': text, 'text-outline-color': ground, 'text-outline-width': 2, 'text-wrap': 'wrap', 'text-max-width': 130, 'text-valign': 'bottom', 'text-margin-y': 3, 'min-zoomed-font-size': 7 } },
    { selector: 'node[?of]', style: { 'width': 34, 'height': 34, 'border-width': 3, 'border-color': text, 'font-weight': 600, 'font-size': 14 } },
    { selector: 'edge', style: { 'width': 'data(width)', 'line-color': line, 'curve-style': curve, 'opacity': 0.6 } },
    { selector: ':selected', style: { 'line-color': pageColour('--focus'), 'background-color': pageColour('--focus'), 'opacity': 1 } },
  ];
}
