import { html } from 'lit/html.js';
import { here, plainId } from '../app/address.js';
import { t } from '../app/texts.js';
import { context } from '../app/time.js';
import { comparison } from '../convergence/comparison.js';
import { matrix } from '../convergence/matrix.js';
import { pairs } from '../convergence/pairs.js';
import { ranking } from '../convergence/ranking.js';
import { actorReasons, programReasons } from '../convergence/reasons.js';
import { entities } from '../facts/facts.js';
import { nothingRecorded } from '../parts/notes.js';
import { section } from '../parts/section.js';
import { during, periodChoice, territoryChoice } from '../parts/territory-choice.js';
import { entityLink } from '../parts/value.js';

const SOUSS_MASSA = 'region/MA-09';
/** As many pairs as are told one by one; the matrix has them all. */
const MOST_PAIRS = 10;

export function title(route, data) {
  return [t('nav.convergence'), data?.convergence?.territory.name].filter(Boolean).join(', ');
}

export function ask({ parameters, ...route }) {
  const other = parameters.get('with');
  return {
    name: 'convergence',
    variables: {
      territory: parameters.get('territory') || SOUSS_MASSA,
      during: during(parameters),
      ...(other ? { other, compared: true } : {}),
      programsAfter: parameters.get('programsAfter'),
      actorsAfter: parameters.get('actorsAfter'),
      ...context({ ...route, parameters }),
    },
  };
}

export function draw(page, route, data) {
  const { convergence } = data;
  return html`
    <h1 tabindex="-1">${t('convergence.heading')} ${convergence ? entityLink(convergence.territory) : ''}</h1>
    <p class="lead">${t('convergence.lead')}</p>
    ${choices(page, route, data)}
    ${convergence ? found(data) : html`<p>${t('entity.unknown')}</p>`}`;
}

function found({ convergence, acting, paired, compared }) {
  return html`
    ${compared ? comparison(convergence, acting, compared) : ''}
    ${ranking('programs', convergence.programs, row => row.program, programReasons)}
    ${ranking('actors', acting.actors, row => row.actor, actorReasons)}
    ${matrix(paired.pairs)}
    ${pairs(paired.pairs.slice(0, MOST_PAIRS))}
    ${section(entities('meetings'), convergence.meetings, { evidence: false })}
    ${convergence.programs.totalCount + acting.actors.totalCount + convergence.meetings.totalCount ? '' : nothingRecorded()}`;
}

function choices(page, { parameters }, { convergence, compared, regions }) {
  const set = changes => page.navigate(here({ ...changes, programsAfter: null, actorsAfter: null }), { stay: true });
  const chosen = territory => territory && { id: plainId(territory.id), name: territory.name };
  return html`
    <form class="filters" @submit=${event => event.preventDefault()}>
      ${territoryChoice(t('find.territory'), chosen(convergence?.territory), regions.nodes, territory => set({ territory }))}
      ${territoryChoice(t('convergence.with'), chosen(compared?.territory), regions.nodes, other => set({ with: other }), { none: t('convergence.alone') })}
      ${periodChoice(parameters, set)}
    </form>`;
}
