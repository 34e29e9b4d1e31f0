import { html } from 'lit/html.js';
import { t, word } from '../app/texts.js';

const KINDS = ['MANDATE', 'APPOINTMENT', 'PARTICIPATION', 'AGENDA_ITEM', 'INVOLVEMENT', 'COVERAGE', 'AFFILIATION', 'STATEMENT', 'AGREEMENT', 'FIGURE', 'PLACE', 'OFFICE', 'RESPONSIBILITY', 'PART_OF'];

/** The kinds of ties that an address names; none are all. */
export function tieKinds(parameters) {
  return parameters.getAll('tie').filter(kind => KINDS.includes(kind));
}

/** A choice among the kinds of ties. */
export function tieKindChoice(parameters, choose) {
  const chosen = tieKinds(parameters);
  const left = kind => (chosen.length ? chosen : KINDS).filter(one => one !== kind);
  return html`
    <details class="ties" ?open=${chosen.length > 0}>
      <summary>${t('ties.choice')} ${chosen.length ? html`<span class="count">${t('ties.some', { count: chosen.length })}</span>` : ''}</summary>
      <fieldset>
        <legend class="hidden">${t('ties.choice')}</legend>
        ${KINDS.map(kind => html`
          <label><input type="checkbox" .checked=${chosen.length === 0 || chosen.includes(kind)}
            @change=${event => choose({ tie: event.target.checked ? all([...chosen, kind]) : left(kind) })}> ${word('tie', kind)}</label>`)}
      </fieldset>
    </details>`;
}

/** All of them are no choice. */
function all(kinds) {
  return kinds.length === KINDS.length ? null : kinds;
}
