// What a fact of any kind says, in a cell or a line.
import { plainId } from '../app/address.js';
import { t, word } from '../app/texts.js';
import { agreementStatus, figure, money } from './facts.js';

const ENDS = ['official', 'speaker', 'participant', 'party', 'member', 'about', 'post', 'appointedBy', 'capacity', 'onBehalfOf', 'organization', 'program', 'topic', 'territory', 'meeting'];
const DETAILS = {
  Mandate: fact => fact.acting ? t('acting') : '',
  Participation: fact => [word('role', fact.role), fact.presence === 'PRESENT' ? '' : word('presence', fact.presence)],
  Attendance: fact => [fact.group ?? t('group.unnamed'), word('role', fact.attendingAs)],
  AgendaItem: fact => word('agenda', fact.agendaRelation),
  Involvement: fact => [word('involvement', fact.involvementRole), fact.amount ? money(fact.amount, fact.currency) : ''],
  Coverage: fact => fact.scope === 'NATIONAL' ? t('scope.NATIONAL') : '',
  Affiliation: fact => word('affiliation', fact.affiliationRelation),
  Statement: fact => fact.summary,
  Agreement: fact => fact.title ?? t('untitled'),
  AgreementState: fact => [agreementStatus(fact.agreementStatus), fact.agreement?.title ?? t('untitled')],
  Figure: fact => [word('measure', fact.measure), figure(fact)],
};

/** Its ends, without the entity of which it is told, and what it says of them. The meeting may stand beside the fact. */
export function told(fact, { of = '', meeting = null } = {}) {
  const ends = ENDS.map(end => (end === 'meeting' ? meeting : null) ?? fact[end]).filter(end => end && plainId(end.id) !== of);
  return [...ends, ...[DETAILS[fact.__typename]?.(fact)].flat()];
}
