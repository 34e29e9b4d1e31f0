import { html } from 'lit/html.js';
import { here, link, plainId } from '../app/address.js';
import { number, t } from '../app/texts.js';
import { context } from '../app/time.js';
import { csvButton } from '../parts/csv-button.js';
import { tileMap, shade } from '../parts/tile-map.js';
import { during, periodChoice } from '../parts/territory-choice.js';
import { entityLink, isolated } from '../parts/value.js';

const MEASURES = { meetings: territory => territory.allMeetings.totalCount, programs: territory => territory.programs.totalCount };

export function title() {
  return t('nav.map');
}

export function ask(route) {
  const { parameters } = route;
  const region = parameters.get('region');
  const date = during(parameters);
  return { name: 'map', variables: { region: region ? [region] : [], meetings: date ? { date } : null, ...context(route) } };
}

export function draw(page, { parameters }, data) {
  const measure = parameters.get('measure') in MEASURES ? parameters.get('measure') : 'meetings';
  const value = MEASURES[measure];
  const regions = data.regions.nodes.filter(region => region.iso);
  const [chosen] = data.chosen.filter(Boolean);
  const set = changes => page.navigate(here(changes), { stay: true });
  return html`
    <h1 tabindex="-1">${t('map.heading')}</h1>
    <p>${t('map.schematic')}</p>
    <form class="filters" @submit=${event => event.preventDefault()}>
      <label>${t('map.measure')}
        <select @change=${event => set({ measure: event.target.value })}>
          ${Object.keys(MEASURES).map(key => html`<option value=${key} ?selected=${key === measure}>${t(`map.${key}`)}</option>`)}
        </select></label>
      ${periodChoice(parameters, set)}
    </form>
    <div class="beside">
      ${tileMap(regions, value, region => here({ region: plainId(region.id) }), t(`map.${measure}`))}
      <div>${listing(t('map.table'), regions, value, measure)}</div>
    </div>
    ${chosen ? provinces(chosen, value, measure) : html`<p>${t('map.choose')}</p>`}`;
}

function listing(caption, territories, value, measure) {
  const sorted = [...territories].sort((one, other) => value(other) - value(one));
  return html`
    <table>
      <caption>${caption}</caption>
      <thead><tr><th scope="col">${t('column.territory')}</th><th scope="col">${t(`map.${measure}`)}</th><th scope="col">${t('nav.convergence')}</th></tr></thead>
      <tbody>
        ${sorted.map(territory => html`
          <tr><th scope="row">${entityLink(territory)}</th><td class="number" data-heading=${t(`map.${measure}`)}>${number(value(territory))}</td>
            <td data-heading=${t('nav.convergence')}><a href=${link('convergence', { territory: plainId(territory.id) })}>${t('map.open')}<span class="hidden"> ${territory.name}</span></a></td></tr>`)}
      </tbody>
    </table>
    <p class="actions">${csvButton(measure, caption, [['column.territory', row => row], [`map.${measure}`, value]], sorted)}</p>`;
}

function provinces(region, value, measure) {
  const parts = region.parts.nodes;
  const most = Math.max(...parts.map(value), 1);
  return html`
    <section aria-labelledby="heading-parts">
      <h2 id="heading-parts">${t('map.provinces')} ${entityLink(region)}</h2>
      <ul class="tiles">
        ${parts.map(part => html`<li class=${shade(value(part), most)}><a href=${link(part.id)}>${isolated(part.name)} <b>${number(value(part))}</b></a></li>`)}
      </ul>
    </section>`;
}
