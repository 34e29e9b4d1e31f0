import { html } from 'lit/html.js';
import { dateText } from '../app/dates.js';
import { t, word } from '../app/texts.js';
import { evidenceLink } from '../parts/evidence.js';
import { entityLink, isolated } from '../parts/value.js';

/** Why a programme converges: the facts, each with its evidence. */
export function programReasons(row) {
  return [
    ...row.agendaItems.nodes.map(item => reason(item, word('agenda', item.relation), atMeeting(item.meeting))),
    ...row.statements.nodes.map(statement => reason(statement, t('fact.Statement'), isolated(statement.summary ?? statement.speaker?.name ?? ''))),
    ...row.agreements.nodes.map(agreement => reason(agreement, t('fact.Agreement'), isolated(agreement.title ?? t('untitled')))),
    ...row.coverages.nodes.map(coverage => reason(coverage, t('fact.Coverage'), coverage.territory ? entityLink(coverage.territory) : t('scope.NATIONAL'))),
    ...row.involvements.nodes.map(involvement => reason(involvement, word('involvement', involvement.role), involvement.party ? entityLink(involvement.party) : '')),
  ];
}

/** Why an actor converges. */
export function actorReasons(row) {
  return [
    ...row.participations.nodes.map(fact => reason(fact, word('role', fact.role), atMeeting(fact.meeting))),
    ...row.capacities.nodes.map(fact => reason(fact, t('convergence.through'), html`${fact.participant ? entityLink(fact.participant) : ''} ${atMeeting(fact.meeting)}`)),
    ...row.mandates.nodes.map(fact => reason(fact, t('fact.Mandate'), fact.post ? entityLink(fact.post) : '')),
    ...row.involvements.nodes.map(fact => reason(fact, word('involvement', fact.role), fact.program ? entityLink(fact.program) : '')),
    ...row.agreements.nodes.map(fact => reason(fact, t('fact.Agreement'), isolated(fact.title ?? t('untitled')))),
  ];
}

function reason(fact, how, what) {
  return html`<span class="how">${how}</span> ${what} ${evidenceLink(fact)}`;
}

function atMeeting(meeting) {
  return meeting ? html`${entityLink(meeting)} <span class="quiet">${dateText(meeting.date)}</span>` : '';
}
