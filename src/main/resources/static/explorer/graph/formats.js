// The graph as files that other programs read: every text is escaped by the DOM.

const GRAPHML = 'http://graphml.graphdrawing.org/xmlns';
const GEXF = 'http://gexf.net/1.3';
const VIZ = 'http://gexf.net/1.3/viz';

/** GraphML: nodes with name, kind and place, ties with their kinds and facts. */
export function graphMl({ nodes, ties }) {
  const { root, add } = xml(GRAPHML, 'graphml');
  const keys = { node: ['name', 'kind', 'x', 'y'], edge: ['kinds', 'facts'] };
  for (const [of, names] of Object.entries(keys)) {
    names.forEach(name => add(root, 'key', { 'id': `${of}-${name}`, 'for': of, 'attr.name': name, 'attr.type': ['x', 'y'].includes(name) ? 'double' : 'string' }));
  }
  const graph = add(root, 'graph', { edgedefault: 'undirected' });
  const data = (element, of, values) => Object.entries(values).forEach(([name, value]) => add(element, 'data', { key: `${of}-${name}` }, value));
  nodes.forEach(({ id, name, kind, x, y }) => data(add(graph, 'node', { id }), 'node', { name, kind, x, y }));
  ties.forEach(({ source, target, kinds, facts }) => data(add(graph, 'edge', { source, target }), 'edge', { kinds: kinds.join(' '), facts: idsOf(facts) }));
  return text(root);
}

/** GEXF 1.3, with places: its second axis points upwards. */
export function gexf({ nodes, ties }) {
  const { root, add } = xml(GEXF, 'gexf');
  root.setAttribute('version', '1.3');
  const graph = add(root, 'graph', { defaultedgetype: 'undirected' });
  declare('node', ['kind']);
  declare('edge', ['kinds', 'facts']);
  const within = { node: add(graph, 'nodes', {}), edge: add(graph, 'edges', {}) };
  nodes.forEach(({ id, name, kind, x, y }) => {
    const node = add(within.node, 'node', { id, label: name });
    values(node, { kind });
    const place = root.ownerDocument.createElementNS(VIZ, 'viz:position');
    place.setAttribute('x', x);
    place.setAttribute('y', -y);
    node.append(place);
  });
  ties.forEach(({ id, source, target, kinds, factCount, facts }) => values(add(within.edge, 'edge', { id, source, target, weight: factCount }), { kinds: kinds.join(' '), facts: idsOf(facts) }));
  return text(root);

  function declare(of, names) {
    const attributes = add(graph, 'attributes', { class: of });
    names.forEach(name => add(attributes, 'attribute', { id: name, title: name, type: 'string' }));
  }

  function values(element, entries) {
    const list = add(element, 'attvalues', {});
    Object.entries(entries).forEach(([name, value]) => add(list, 'attvalue', { for: name, value }));
  }
}

function idsOf(facts) {
  return facts.map(fact => fact.id.split('?')[0]).join(' ');
}

function xml(namespace, name) {
  const { documentElement: root } = document.implementation.createDocument(namespace, name);
  return {
    root,
    add(parent, tag, attributes, content) {
      const element = root.ownerDocument.createElementNS(namespace, tag);
      Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
      if (content !== undefined && content !== null) {
        element.textContent = content;
      }
      parent.append(element);
      return element;
    },
  };
}

function text(root) {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}
