// The lists of what the records leave open, each with its columns.
import { dateText, periodText } from '../app/dates.js';
import { t, word } from '../app/texts.js';
import { agreementStatus } from '../facts/facts.js';
import { told } from '../facts/told.js';

const COLUMNS = {
  territoriesWithoutMeeting: [['column.program', row => row.program], ['column.territory', row => row.territory]],
  programsApart: [['column.programs', row => [row.first, row.second]], ['column.topics', row => row.topics.nodes], ['column.territories', row => row.territories.nodes]],
  postsWithoutHolder: [['column.post', row => row.post], ['gaps.lastHolder', row => row.lastMandate?.official], ['column.period', row => row.lastMandate && periodText(row.lastMandate.period)]],
  participationsWithoutName: [['column.post', row => row.participation.participant], ['column.meeting', row => row.participation.meeting],
    ['column.date', row => dateText(row.participation.meeting?.date)], ['column.role', row => word('role', row.participation.role)],
    ['gaps.holders', row => row.participation.holders.map(holder => holder.official)]],
  programsWithoutLeader: [['column.program', row => row.program], ['gaps.lacks', row => [row.withoutLeader ? t('gaps.leader') : '', row.withoutImplementer ? t('gaps.implementer') : '']]],
  agreementsWithoutTrace: [['column.title', row => row.agreement.title ?? t('untitled')], ['column.parties', row => row.agreement.parties.nodes],
    ['column.program', row => row.agreement.program], ['column.meeting', row => row.agreement.meeting], ['column.status', row => row.statuses.map(agreementStatus)]],
  silentBodies: [['column.organization', row => row.organization], ['gaps.lastMeeting', row => row.lastMeeting], ['column.date', row => dateText(row.lastMeeting.date)],
    ['gaps.silence', row => t('count.days', { count: row.silence })], ['gaps.longestPause', row => t('count.days', { count: row.longestPause })], ['section.meetings', row => t('count.meetings', { count: row.meetingCount })]],
  factsOnOneSource: [['column.fact', row => word('fact', row.fact.__typename)], ['column.of', row => told(row.fact)], ['column.source', row => row.source ?? (row.disputed ? t('disputed') : '')]],
  namesMissing: [['column.name', row => row.entity], ['gaps.languages', row => row.missing.map(language => t(`language.${language.toLowerCase()}`))]],
};
const certainty = ['column.certainty', row => word('certainty', row.certainty)];
/** The fact that a row tells of, where it tells of one. */
const FACTS = { postsWithoutHolder: row => row.lastMandate, participationsWithoutName: row => row.participation, agreementsWithoutTrace: row => row.agreement,
  factsOnOneSource: row => row.fact };

export const LISTS = Object.keys(COLUMNS);

export function columnsOf(list) {
  return [...COLUMNS[list], certainty];
}

/**
 * The rows of a page of a list, each with the id of its fact, if it has one.
 * @param others the same page of facts with what it tells of other kinds: asked for all at once, they would be too long a statement
 */
export function rowsOf(list, { edges }, others) {
  return edges.map(({ node, certainty: how }, index) => {
    const other = others?.factsOnOneSource?.edges[index]?.node.fact;
    const row = other ? { ...node, fact: { ...node.fact, ...other } } : node;
    const fact = FACTS[list]?.(row);
    return { ...row, certainty: how, ...(fact ? { id: fact.id, disputed: fact.disputed } : {}) };
  });
}
