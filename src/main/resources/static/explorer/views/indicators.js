import { html } from 'lit/html.js';
import { here, link, plainId } from '../app/address.js';
import { t } from '../app/texts.js';
import { context } from '../app/time.js';
import { behind } from '../indicators/behind.js';
import { INDICATORS, measures } from '../indicators/measures.js';
import { csvButton } from '../parts/csv-button.js';
import { entityChoice } from '../parts/entity-choice.js';
import { levelChoice, levelOf } from '../parts/level-choice.js';
import { programChoice } from '../parts/program-choice.js';
import { during, periodChoice } from '../parts/territory-choice.js';

const SOUSS_MASSA = 'region/MA-09';
const KINDS = ['COUNTRY', 'REGION', 'PROVINCE', 'COMMUNE'];

export function title(route, data) {
  return [t('nav.indicators'), ...(data?.indicators ?? []).filter(Boolean).map(each => each.territory.name)].join(', ');
}

export function ask(route) {
  const { parameters } = route;
  const territories = chosen(parameters);
  const open = opened(parameters);
  return {
    name: 'indicators',
    variables: {
      territories, program: parameters.getAll('program'), during: during(parameters), level: levelOf(parameters),
      ...(open.key ? { at: [open.at], opened: true, [open.key]: true, countedAfter: parameters.get('countedAfter'), othersAfter: parameters.get('othersAfter') } : {}),
      ...context(route),
    },
  };
}

export function draw(page, { parameters }, data) {
  const territories = data.indicators.filter(Boolean);
  const open = opened(parameters);
  const found = data.opened?.find(each => each?.[open.key]);
  return html`
    <h1 tabindex="-1">${t('indicators.heading')}</h1>
    <p class="lead">${t('indicators.lead')}</p>
    ${choices(page, parameters, data)}
    ${data.indicators.some(each => !each) ? html`<p>${t('entity.unknown')}</p>` : ''}
    ${territories.length ? measures(territories, open) : ''}
    <p class="quiet">${t('indicators.caution')}</p>
    ${territories.length ? html`
      <p class="actions">
        <a href=${link('gaps', { territory: plainId(territories[0].territory.id) })}>${t('indicators.gaps')}</a>
        <a href=${link('convergence', { territory: plainId(territories[0].territory.id) })}>${t('entity.convergence')}</a>
        ${csvButton('indicators', t('indicators.heading'), COLUMNS, rows(territories))}
      </p>` : ''}
    ${found ? behind(open.key, found.territory.name ?? plainId(found.territory.id), found[open.key]) : ''}`;
}

/** One territory, and another beside it. */
function chosen(parameters) {
  return [...new Set([parameters.get('territory') || SOUSS_MASSA, parameters.get('with')].filter(Boolean).map(plainId))];
}

/** Of which indicator of which territory it is shown what is behind it. */
function opened(parameters) {
  const key = INDICATORS.find(one => one === parameters.get('show')) ?? null;
  const at = parameters.get('at');
  return key && chosen(parameters).includes(at) ? { key, at } : { key: null, at: null };
}

function choices(page, parameters, { indicators, programs }) {
  const [territory, other] = chosen(parameters);
  const set = changes => page.navigate(here({ ...changes, countedAfter: null, othersAfter: null, fact: null }), { stay: true });
  const entity = id => indicators.find(each => each && plainId(each.territory.id) === id)?.territory;
  return html`
    <form class="filters" @submit=${event => event.preventDefault()}>
      ${entityChoice(page, 'territory', { label: t('find.territory'), id: territory, entity: entity(territory), kinds: KINDS, choose: id => set({ territory: id }) })}
      ${entityChoice(page, 'with', { label: t('convergence.with'), id: other ?? '', entity: other && entity(other), kinds: KINDS, choose: id => set({ with: id }) })}
      ${levelChoice(parameters, set, t('level.parts'))}
      ${programChoice(page, parameters, programs, set)}
      ${periodChoice(parameters, set)}
    </form>`;
}

const COLUMNS = [
  ['column.territory', row => row.territory],
  ['indicators.indicator', row => t(`indicator.${row.key}`)],
  ['indicators.certainNumerator', row => row.certainNumerator],
  ['indicators.certainDenominator', row => row.certainDenominator],
  ['indicators.numerator', row => row.numerator],
  ['indicators.denominator', row => row.denominator],
  ['section.sources', row => row.sourceCount],
];

function rows(territories) {
  return territories.flatMap(each => INDICATORS.map(key => ({ territory: each.territory, key, id: each.territory.id, ...each[key] })));
}
