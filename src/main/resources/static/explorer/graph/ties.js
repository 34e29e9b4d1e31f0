import { kindOf, plainId } from '../app/address.js';
import { t, word } from '../app/texts.js';

/** Of each list in the question: its two ends, from which to which, and what its tie is called. */
const LISTS = {
  holds: ['official', 'post', () => t('tie.holds')],
  heldBy: ['official', 'post', () => t('tie.holds')],
  belongs: ['member', 'organization', fact => word('affiliation', fact.relation)],
  partOf: ['member', 'organization', fact => word('affiliation', fact.relation)],
  members: ['member', 'organization', fact => word('affiliation', fact.relation)],
  says: ['speaker', 'meeting', () => t('fact.Statement')],
  takesPart: ['participant', 'meeting', fact => word('role', fact.role)],
  participants: ['participant', 'meeting', fact => word('role', fact.role)],
  isInvolved: ['party', 'program', fact => word('involvement', fact.role)],
  actors: ['party', 'program', fact => word('involvement', fact.role)],
  covers: ['program', 'territory', () => t('fact.Coverage')],
  covered: ['program', 'territory', () => t('fact.Coverage')],
  agenda: ['meeting', 'program', fact => word('agenda', fact.relation)],
  discussed: ['meeting', 'program', fact => word('agenda', fact.relation)],
  treated: ['meeting', 'topic', fact => word('agenda', fact.relation)],
};

/** The neighbourhood of the entities asked for: nodes by id, ties by the id of their fact, and how many ties the limit left out. */
export function neighbourhood(data) {
  const nodes = new Map();
  const ties = new Map();
  let left = 0;
  const note = entity => {
    const id = plainId(entity.id);
    nodes.set(id, { id, name: entity.name ?? nodes.get(id)?.name ?? id, kind: kindOf(id), of: nodes.get(id)?.of ?? false });
    return id;
  };
  for (const entity of [...data.nodes, ...data.things].filter(Boolean)) {
    nodes.get(note({ ...entity, name: entity.name ?? nodes.get(plainId(entity.id))?.name })).of = true;
    for (const [list, ends] of Object.entries(LISTS)) {
      left += entity[list] ? entity[list].totalCount - entity[list].nodes.length : 0;
      entity[list]?.nodes.forEach(fact => tie(fact, ends, note, ties));
    }
  }
  return { nodes: [...nodes.values()], ties: [...ties.values()], left };
}

function tie(fact, [from, to, label], note, ties) {
  const target = fact[to] ?? fact.topic;
  if (fact[from] && target) {
    ties.set(plainId(fact.id), { id: plainId(fact.id), source: note(fact[from]), target: note(target), label: label(fact), fact });
  }
}

/** What is left when kinds are hidden. */
export function without({ nodes, ties, left }, hidden) {
  const shown = nodes.filter(node => node.of || !hidden.includes(node.kind));
  const ids = new Set(shown.map(node => node.id));
  return { nodes: shown, ties: ties.filter(tie => ids.has(tie.source) && ids.has(tie.target)), left };
}
