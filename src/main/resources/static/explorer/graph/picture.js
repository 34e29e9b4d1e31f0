import { canvasLabel, colourOf, pageColour, SHAPES } from './appearance.js';

/** Corners of the shapes that are neither round nor rectangles, as shares of the size. */
const CORNERS = {
  diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]],
  hexagon: [[-0.5, -1], [0.5, -1], [1, 0], [0.5, 1], [-0.5, 1], [-1, 0]],
  pentagon: [[0, -1], [1, -0.2], [0.6, 1], [-0.6, 1], [-1, -0.2]],
  tag: [[-1, -1], [0.4, -1], [1, 0], [0.4, 1], [-1, 1]],
};

/** The graph as it is drawn, as SVG: made from the positions, every text escaped by the DOM. */
export function svgOf(graph, names) {
  const box = graph.elements().boundingBox();
  const root = element('svg', { viewBox: [box.x1 - 20, box.y1 - 20, box.w + 40, box.h + 40].join(' ') });
  root.append(element('rect', { x: box.x1 - 20, y: box.y1 - 20, width: box.w + 40, height: box.h + 40, fill: pageColour('--ground') }));
  graph.edges().forEach(edge => {
    const [from, to] = [edge.source().position(), edge.target().position()];
    root.append(element('line', { 'x1': from.x, 'y1': from.y, 'x2': to.x, 'y2': to.y, 'stroke': pageColour('--quiet'), 'stroke-width': edge.data('width') }));
  });
  graph.nodes().forEach(node => {
    const { x, y } = node.position();
    const label = element('text', { 'x': x, 'y': y + 30, 'text-anchor': 'middle', 'font-family': 'IBM Plex Sans Arabic, sans-serif', 'font-size': 12, 'fill': pageColour('--text') });
    label.textContent = canvasLabel(names.get(node.id()) ?? node.id());
    root.append(shape(node, x, y), label);
  });
  return new XMLSerializer().serializeToString(root);
}

function shape(node, x, y) {
  const [kind, size] = [node.data('kind'), node.data('of') ? 17 : 11];
  const look = { fill: colourOf(kind), stroke: pageColour('--text'), ...(node.data('of') ? { 'stroke-width': 3 } : { 'stroke-width': 0 }) };
  const corners = CORNERS[SHAPES[kind]];
  if (corners) {
    return element('polygon', { points: corners.map(([right, down]) => `${x + right * size},${y + down * size}`).join(' '), ...look });
  }
  return SHAPES[kind] === 'ellipse' ? element('circle', { cx: x, cy: y, r: size, ...look })
    : element('rect', { x: x - size, y: y - size, width: size * 2, height: size * 2, rx: SHAPES[kind] === 'rectangle' ? 0 : size / 2, ...look });
}

function element(name, attributes) {
  const created = document.createElementNS('http://www.w3.org/2000/svg', name);
  Object.entries(attributes).forEach(([key, value]) => created.setAttribute(key, value));
  return created;
}
