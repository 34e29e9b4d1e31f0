import { html } from 'lit/html.js';
import { here } from '../app/address.js';
import { instant, number, t, word } from '../app/texts.js';
import { table } from '../parts/table.js';

const sum = (...counts) => number(counts.reduce((total, count) => total + (count ?? 0), 0));
const COLUMNS = [
  ['load.at', load => load.link],
  ['load.by', load => load.by],
  ['load.records', ({ records }) => sum(records.loaded, records.replaced, records.removed)],
  ['load.refusedRecords', ({ records }) => records.refused ? number(records.refused) : ''],
  ['load.created', ({ facts }) => sum(facts.created)],
  ['load.changed', ({ facts }) => sum(facts.changed)],
  ['load.removedFacts', ({ facts }) => sum(facts.removed)],
];
const CHANGE_COLUMNS = [
  ['load.action', change => word('action', change.action)],
  ['column.fact', change => change.fact ? word('fact', change.fact.__typename) : ''],
  ['fact.id', change => change.factId],
  ['load.former', change => change.former],
  ['citation.record', change => change.record],
];

/** The loads so far; what each changed is one step away. */
export function history({ loads, changes, waitingRecords }) {
  return html`
    <section aria-labelledby="heading-loads">
      <h2 id="heading-loads">${t('load.history')} <span class="count">${t('count', { count: loads.totalCount })}</span></h2>
      ${table(t('load.history'), COLUMNS, loads.nodes.map(load => ({ ...load, link: { href: here({ load: load.id, changesAfter: null }), name: instant(load.at) } })), { evidence: false })}
      <p class="actions">${loads.pageInfo.hasNextPage ? html`<a href=${here({ loadsAfter: loads.pageInfo.endCursor })}>${t('page.next')}</a>` : ''}</p>
    </section>
    ${changes ? html`
      <section aria-labelledby="heading-changes">
        <h2 id="heading-changes">${t('load.whatChanged')} <span class="count">${t('count', { count: changes.totalCount })}</span></h2>
        ${table(t('load.whatChanged'), CHANGE_COLUMNS, changes.nodes, { evidence: false })}
        <p class="actions">${changes.pageInfo.hasNextPage ? html`<a href=${here({ changesAfter: changes.pageInfo.endCursor })}>${t('page.next')}</a>` : ''}</p>
      </section>` : ''}
    ${waitingRecords.totalCount ? html`
      <section aria-labelledby="heading-waiting">
        <h2 id="heading-waiting">${t('load.waitingRecords')}</h2>
        <ul class="plain">${waitingRecords.nodes.map(record => html`<li><code dir="ltr">${record.id}</code>
          <ul lang="en" dir="ltr">${record.problems.map(problem => html`<li>${problem}</li>`)}</ul></li>`)}</ul>
      </section>` : ''}`;
}
