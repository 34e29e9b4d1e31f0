import { kindOf, plainId } from '../app/address.js';
import { word } from '../app/texts.js';

/** The nodes and ties of an answer: nodes with their place in the picture, ties with their facts and what they are called. */
export function neighbourhood({ nodes, ties, cut, cutCount }) {
  return {
    nodes: nodes.map(({ entity, depth, tieCount, factCount, x, y }) => {
      const id = plainId(entity.id);
      return { id, name: entity.name ?? id, kind: kindOf(id), of: depth === 0, tieCount, factCount, x, y };
    }),
    ties: ties.map(({ from, to, kinds, factCount, facts }) => {
      const [source, target] = [plainId(from.id), plainId(to.id)];
      return { id: `${source} ${target}`, source, target, kinds, label: kinds.map(kind => word('tie', kind)).join(' · '), factCount, facts };
    }),
    cut,
    left: cutCount,
  };
}

/** What is left when kinds of entities are hidden. */
export function without({ nodes, ties, ...rest }, hidden) {
  const shown = nodes.filter(node => node.of || !hidden.includes(node.kind));
  const ids = new Set(shown.map(node => node.id));
  return { nodes: shown, ties: ties.filter(tie => ids.has(tie.source) && ids.has(tie.target)), ...rest };
}
