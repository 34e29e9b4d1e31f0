import { html } from 'lit/html.js';
import { here, link, plainId } from '../app/address.js';
import { t } from '../app/texts.js';
import { context } from '../app/time.js';
import { columnsOf, LISTS, rowsOf } from '../gaps/lists.js';
import { csvButton } from '../parts/csv-button.js';
import { entityChoice } from '../parts/entity-choice.js';
import { levelChoice, levelOf } from '../parts/level-choice.js';
import { programChoice } from '../parts/program-choice.js';
import { table } from '../parts/table.js';
import { during, periodChoice } from '../parts/territory-choice.js';
import { entityLink } from '../parts/value.js';

const KINDS = ['COUNTRY', 'REGION', 'PROVINCE', 'COMMUNE'];

export function title(route, data) {
  return [t('nav.gaps'), data?.gaps?.territory?.name].filter(Boolean).join(', ');
}

export function ask(route) {
  const { parameters } = route;
  const territory = parameters.get('territory');
  return {
    name: 'gaps',
    variables: {
      territory: territory ? plainId(territory) : null, program: parameters.getAll('program'), during: during(parameters), level: levelOf(parameters) ?? 'REGION',
      [listOf(parameters)]: true, after: parameters.get('after'), ...context(route),
    },
  };
}

export function draw(page, { parameters }, { gaps, opened, facts, programs }) {
  const territory = parameters.get('territory') ? plainId(parameters.get('territory')) : '';
  const list = listOf(parameters);
  return html`
    <h1 tabindex="-1">${t('gaps.heading')} ${gaps?.territory ? entityLink(gaps.territory) : ''}</h1>
    <p class="lead">${t('gaps.lead')}</p>
    ${choices(page, parameters, territory, gaps, programs)}
    ${gaps ? html`
      <p>${t('gaps.sources', { count: gaps.sourceCount })}</p>
      ${counts(gaps, list)}
      ${opened?.[list] ? drawList(list, opened[list], facts) : ''}
      ${territory ? html`<p class="actions"><a href=${link('indicators', { territory })}>${t('entity.indicators')}</a></p>` : ''}` : html`<p>${t('entity.unknown')}</p>`}`;
}

function listOf(parameters) {
  const [first] = LISTS;
  return LISTS.find(list => list === parameters.get('show')) ?? first;
}

function choices(page, parameters, territory, gaps, programs) {
  const set = changes => page.navigate(here({ ...changes, after: null, fact: null }), { stay: true });
  return html`
    <form class="filters" @submit=${event => event.preventDefault()}>
      ${entityChoice(page, 'gaps-territory', { label: t('find.territory'), id: territory, entity: gaps?.territory ?? undefined, kinds: KINDS, choose: id => set({ territory: id }) })}
      ${programChoice(page, parameters, programs, set)}
      ${levelChoice(parameters, set)}
      ${periodChoice(parameters, set)}
    </form>`;
}

/** Each list with its numbers; one of them is open. */
function counts(gaps, open) {
  return html`
    <nav class="gap-lists" aria-label=${t('gaps.lists')}>
      ${LISTS.map(list => html`
        <a href=${here({ show: list, after: null, fact: null })} aria-current=${String(list === open)}>${t(`gap.${list}`)}
          <span class="count">${t('indicators.certainly', { count: gaps[list].totalCount, certain: gaps[list].certainCount })}</span></a>`)}
    </nav>`;
}

function drawList(list, page, facts) {
  const rows = rowsOf(list, page, facts);
  return html`
    <section aria-labelledby="heading-gap">
      <h2 id="heading-gap">${t(`gap.${list}`)} <span class="count">${t('count', { count: page.totalCount })}</span></h2>
      <p class="how">${t(`gap.${list}.explained`)}</p>
      ${rows.length === 0 ? html`<p class="nothing">${t('gaps.none')}</p>` : table(t(`gap.${list}`), columnsOf(list), rows, { evidence: rows.some(row => row.id) })}
      <p class="actions">
        ${page.pageInfo.hasPreviousPage ? html`<a href=${here({ after: null })}>${t('page.first')}</a>` : ''}
        ${page.pageInfo.hasNextPage ? html`<a href=${here({ after: page.pageInfo.endCursor })}>${t('page.next')}</a>` : ''}
        ${csvButton(list, t(`gap.${list}`), columnsOf(list), rows)}
      </p>
    </section>`;
}
