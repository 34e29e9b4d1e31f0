import { kindOf } from '../app/address.js';

const BODY = ['ministry', 'institution'];
const TERRITORY = ['country', 'region', 'province', 'commune'];
/** Of which kinds of entities a timeline is asked for which ends of facts. */
const ASKED = {
  holders: ['post', ...BODY, ...TERRITORY],
  posts: ['official', ...BODY, ...TERRITORY],
  appointees: ['post', ...BODY],
  actor: ['official', 'post', ...BODY],
  participants: ['post', ...BODY, 'meeting'],
  capacities: ['official', ...BODY, 'meeting'],
  behalf: ['official', 'post', 'meeting'],
  programs: ['meeting', 'topic'],
  topics: ['program', 'meeting'],
  parties: [...BODY, 'program'],
  involved: ['official', 'post', ...BODY, 'program'],
  covered: ['program'],
  coverages: TERRITORY,
  members: BODY,
  organizations: ['official', ...BODY],
  speakers: [...BODY, 'program', 'meeting', 'topic'],
  agreed: ['official', 'post', ...BODY, 'meeting'],
  figures: ['official', 'post', ...BODY, ...TERRITORY],
  post: ['post'],
};

/**
 * Which ends of facts the timeline of an entity is asked for: those of facts that can stand in it, without the entity itself. Of an organization these are
 * its posts' facts too, of a territory the mandates in posts that are responsible for it. All ends at once would be too long a statement.
 */
export function endsAskedFor(of) {
  return Object.fromEntries(Object.entries(ASKED).map(([end, kinds]) => [end, kinds.includes(kindOf(of))]));
}
