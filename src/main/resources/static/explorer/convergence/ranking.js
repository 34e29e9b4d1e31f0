import { html } from 'lit/html.js';
import { here } from '../app/address.js';
import { t } from '../app/texts.js';
import { csvButton } from '../parts/csv-button.js';
import { entityLink } from '../parts/value.js';

/** What converges, in the order of the API, each with its counts, its reasons and their evidence. */
export function ranking(key, list, entity, reasons) {
  return list.totalCount === 0 ? '' : html`
    <section aria-labelledby="heading-${key}">
      <h2 id="heading-${key}">${t(`convergence.${key}`)} <span class="count">${t('count', { count: list.totalCount })}</span></h2>
      <ol class="ranking">
        ${list.nodes.map(row => html`
          <li>
            <h3>${entityLink(entity(row))}</h3>
            <p class="measures">${counts(row)}</p>
            <ul class="reasons-list">${reasons(row).map(reason => html`<li>${reason}</li>`)}</ul>
          </li>`)}
      </ol>
      <p class="actions">
        ${list.pageInfo.hasPreviousPage ? html`<a href=${here({ [`${key}After`]: null })}>${t('page.first')}</a>` : ''}
        ${list.pageInfo.hasNextPage ? html`<a href=${here({ [`${key}After`]: list.pageInfo.endCursor })}>${t('page.next')}</a>` : ''}
        ${csvButton(key, t(`convergence.${key}`), columns(entity), list.nodes.map(row => ({ ...row, id: entity(row).id })))}
      </p>
    </section>`;
}

function columns(entity) {
  return [
    ['column.name', entity],
    ['section.meetings', row => row.meetingCount],
    ['convergence.certainMeetings', row => row.certainMeetingCount],
    ['section.sources', row => row.sourceCount],
  ];
}

function counts(row) {
  const possible = row.meetingCount - row.certainMeetingCount;
  return [
    t('count.meetings', { count: row.meetingCount }) + (possible > 0 ? ` (${t('convergence.possible', { count: possible })})` : ''),
    t('count.sources', { count: row.sourceCount }),
    row.funderCount ? t('count.funders', { count: row.funderCount }) : '',
  ].filter(Boolean).join(' · ');
}
