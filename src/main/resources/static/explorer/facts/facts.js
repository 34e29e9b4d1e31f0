// The columns of each list of facts. What the list's own entity is, its question does not ask for, and so its column is left out.
import { dateText, periodText } from '../app/dates.js';
import { number, t, word } from '../app/texts.js';

const period = ['column.period', fact => fact.period && periodText(fact.period)];
const certainty = ['column.certainty', fact => fact.certainty && word('certainty', fact.certainty)];
const meeting = ['column.meeting', fact => fact.meeting];
const date = ['column.date', fact => fact.meeting && dateText(fact.meeting.date)];
const program = ['column.program', fact => fact.program];
const role = ['column.role', fact => word('role', fact.role)];
const amount = ['column.amount', fact => fact.amount && money(fact.amount, fact.currency)];
const presence = ['column.presence', fact => fact.presence === 'PRESENT' ? '' : word('presence', fact.presence)];
const nodes = name => fact => fact[name]?.nodes;

const participation = [['column.participant', fact => fact.participant], meeting, date, role, presence, ['column.capacity', fact => fact.capacity],
  ['column.onBehalfOf', fact => fact.onBehalfOf]];
const involvement = [['column.party', fact => fact.party], program, ['column.role', fact => word('involvement', fact.role)], amount, period, certainty];
const affiliation = [['column.member', fact => fact.member], ['column.organization', fact => fact.organization],
  ['column.relation', fact => word('affiliation', fact.relation)], period, certainty];

const COLUMNS = {
  mandates: [['column.official', fact => fact.official], ['column.post', fact => fact.post], period, certainty,
    ['column.acting', fact => fact.acting ? t('acting') : '']],
  appointments: [['column.official', fact => fact.official], ['column.post', fact => fact.post], ['column.appointedBy', fact => fact.appointedBy],
    ['column.date', fact => fact.appointed && dateText(fact.appointed)]],
  participations: participation,
  representations: participation,
  capacities: participation,
  involvements: involvement,
  contributions: involvement,
  coverages: [program, ['column.territory', fact => fact.territory ?? t('scope.NATIONAL')], period, certainty],
  affiliations: affiliation,
  members: affiliation,
  agreements: [['column.title', fact => fact.title ?? t('untitled')], ['column.parties', nodes('parties')], program, meeting,
    ['column.signed', fact => fact.signed?.precision && dateText(fact.signed)], ['column.status', fact => fact.statuses?.map(agreementStatus)],
    ['column.states', fact => fact.states?.nodes.map(({ status, on }) => [agreementStatus(status), on?.precision && dateText(on)].filter(Boolean).join(' '))], amount],
  statements: [['column.summary', fact => fact.summary ?? fact.quote?.text], ['column.speaker', fact => fact.speaker], meeting,
    ['column.programs', nodes('programs')], ['column.topics', nodes('topics')], ['column.quote', fact => fact.summary && fact.quote?.text]],
  figures: [['column.measure', fact => word('measure', fact.measure)], ['column.value', figure], ['column.recipient', fact => fact.recipient],
    ['column.territory', fact => fact.territory], period],
  agendaItems: [['column.relation', fact => word('agenda', fact.relation)], meeting, date, program, ['column.topic', fact => fact.topic],
    ['column.document', fact => fact.document]],
  attendances: [['column.group', fact => fact.group ?? t('group.unnamed')], ['column.number', fact => fact.number && approximately(fact.number, fact.approximate)], role, presence],
  claims: [['column.property', fact => word('property', fact.property)], ['column.claimed', claimed],
    ['column.language', fact => word('language', fact.language)], ['column.chosen', fact => fact.chosen ? t('chosen') : '']],
};

const ENTITY_COLUMNS = {
  meetings: [['column.meeting', row => row], ['column.date', row => dateText(row.date)], ['column.status', row => word('status', row.status)],
    ['column.territory', nodes('territories')]],
  posts: [['column.post', row => row], ['column.holders', nodes('holders')]],
  sources: [['column.source', row => row], ['column.publisher', row => row.publisher], ['column.published', row => row.published?.precision && dateText(row.published)]],
};

export function agreementStatus(status) {
  return word('agreementStatus', status);
}

/** A list of facts: its key and its columns. */
export function facts(key) {
  return { key, columns: COLUMNS[key] };
}

/** A list of entities. */
export function entities(key) {
  const columns = key === 'allMeetings' ? ENTITY_COLUMNS.meetings : ENTITY_COLUMNS[key];
  return { key, columns: columns ?? [['column.name', row => row]] };
}

export function isFacts(key) {
  return key in COLUMNS;
}

/** Properties whose values are words of the API, each with its group of texts. */
const WORDED = { gender: 'gender', kind: 'sort', status: 'status', mode: 'mode', language: 'language' };

function claimed(fact) {
  const group = WORDED[fact.property];
  return group && fact.text ? word(group, group === 'language' ? fact.text : fact.text.toUpperCase()) : claimedValue(fact);
}

function claimedValue(fact) {
  return fact.target ?? (fact.number === null || fact.number === undefined ? fact.text : number(fact.number));
}

/** A figure as its source gives it. */
export function figure(fact) {
  const value = fact.currency ? money(fact.value, fact.currency) : number(fact.value);
  const whole = fact.whole ? t('figure.of', { value, whole: number(fact.whole) }) : value;
  return approximately([whole, fact.unit].filter(Boolean).join(' '), fact.approximate);
}

function approximately(value, approximate) {
  const text = typeof value === 'number' ? number(value) : value;
  return approximate ? t('approximately', { value: text }) : text;
}

export function money(value, currency) {
  return [number(value), currency].filter(Boolean).join(' ');
}
