import { colourOf, pageColour } from './appearance.js';

/** The graph as it is drawn, as SVG: made from the positions, every text escaped by the DOM. */
export function svgOf(graph, names) {
  const box = graph.elements().boundingBox();
  const root = element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: [box.x1 - 20, box.y1 - 20, box.w + 40, box.h + 40].join(' ') });
  graph.edges().forEach(edge => {
    const [from, to] = [edge.source().position(), edge.target().position()];
    root.append(element('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: pageColour('--quiet') }));
  });
  graph.nodes().forEach(node => {
    const { x, y } = node.position();
    const label = element('text', { 'x': x, 'y': y + 28, 'text-anchor': 'middle', 'font-family': 'IBM Plex Sans Arabic, sans-serif', 'font-size': 12, 'fill': pageColour('--text') });
    label.textContent = names.get(node.id()) ?? node.id();
    root.append(element('circle', { cx: x, cy: y, r: node.data('of') ? 17 : 11, fill: colourOf(node.data('kind')) }), label);
  });
  return new XMLSerializer().serializeToString(root);
}

function element(name, attributes) {
  const created = document.createElementNS('http://www.w3.org/2000/svg', name);
  Object.entries(attributes).forEach(([key, value]) => key !== 'xmlns' && created.setAttribute(key, value));
  return created;
}
