import { html } from 'lit/html.js';
import { t, word } from '../app/texts.js';

const LEVELS = ['REGION', 'PROVINCE', 'COMMUNE'];

/** The level of territories that an address names, or null. */
export function levelOf(parameters) {
  const level = parameters.get('level');
  return LEVELS.includes(level) ? level : null;
}

/** @param none what no level means */
export function levelChoice(parameters, choose, none = '') {
  return html`
    <label>${t('level')}
      <select @change=${event => choose({ level: event.target.value })}>
        ${none ? html`<option value="">${none}</option>` : ''}
        ${LEVELS.map(level => html`<option value=${level} ?selected=${levelOf(parameters) === level}>${word('level', level)}</option>`)}
      </select></label>`;
}
