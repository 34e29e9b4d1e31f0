import { html } from 'lit/html.js';
import { t } from '../app/texts.js';

/** A choice among regions; a territory that is none of them stands there by its name. */
export function territoryChoice(label, chosen, territories, choose, { none = '' } = {}) {
  const known = !chosen || territories.some(territory => territory.id.split('?')[0] === chosen.id);
  return html`
    <label>${label}
      <select @change=${event => choose(event.target.value)}>
        ${none ? html`<option value="" ?selected=${!chosen}>${none}</option>` : ''}
        ${known ? '' : html`<option value=${chosen.id} selected>${chosen.name ?? chosen.id}</option>`}
        ${territories.map(({ id, name }) => html`<option value=${id.split('?')[0]} ?selected=${id.split('?')[0] === chosen?.id}>${name ?? id}</option>`)}
      </select>
    </label>`;
}

/** A period, day by day. */
export function periodChoice(parameters, choose) {
  return ['from', 'until'].map(name => html`
    <label>${t(`find.${name}`)}
      <input type="date" min="1900-01-01" max="2100-12-31" .value=${parameters.get(name) ?? ''}
        @change=${event => event.target.validity.valid && choose({ [name]: event.target.value })}></label>`);
}

/** The period of an address as the API takes it: until is the first day after it. */
export function during(parameters) {
  const [from, until] = ['from', 'until'].map(name => parameters.get(name) || null);
  return from || until ? { from, until } : null;
}
