import { html, svg } from 'lit/html.js';
import { here, plainId } from '../app/address.js';
import { percentage, t } from '../app/texts.js';
import { entityLink } from '../parts/value.js';

export const INDICATORS = ['horizontal', 'vertical', 'territorial', 'temporal', 'contractual', 'steering', 'regularity'];

/** A line for each indicator, a column for each territory: what is certain and what is possible stand apart, and each number opens what is behind it. */
export function measures(territories, open) {
  return html`
    <table class="indicators">
      <caption class="hidden">${t('indicators.heading')}</caption>
      <thead><tr><th scope="col">${t('indicators.indicator')}</th>${territories.map(({ territory }) => html`<th scope="col">${entityLink(territory)}</th>`)}</tr></thead>
      <tbody>
        ${INDICATORS.map(key => html`
          <tr><th scope="row"><b>${t(`indicator.${key}`)}</b> <span class="how">${t(`indicator.${key}.explained`)}</span></th>
            ${territories.map(each => html`<td data-heading=${each.territory.name ?? plainId(each.territory.id)}>${cell(key, each, open)}</td>`)}</tr>`)}
      </tbody>
    </table>`;
}

function cell(key, { territory, ...indicators }, open) {
  const { numerator, denominator, value, certainNumerator, certainDenominator, certainValue, sourceCount } = indicators[key];
  const id = plainId(territory.id);
  const opened = open.key === key && open.at === id;
  const address = here({ show: opened ? null : key, at: opened ? null : id, countedAfter: null, othersAfter: null, fact: null });
  const line = (certainty, count, whole, part) => html`
    <span class="measure"><span class="how">${t(`certainty.${certainty}`)}</span>
      <a href=${address} aria-label=${t('indicators.open', { indicator: t(`indicator.${key}`), territory: territory.name ?? id, certainty: t(`certainty.${certainty}`), count, whole })}>${t('indicators.of', { count, whole })}</a>
      ${part === null ? html`<span class="nothing">${t('indicators.nothing')}</span>` : html`<span>${percentage(part)}</span>`}</span>`;
  return html`
    ${line('CERTAIN', certainNumerator, certainDenominator, certainValue)}
    ${line('POSSIBLE', numerator, denominator, value)}
    <svg class="share" aria-hidden="true" height="10">
      <rect class="ground" width="100%" height="10"/>
      ${value === null ? '' : svg`<rect class="possible" width="${value * 100}%" y="1" height="8"/>`}
      ${certainValue === null ? '' : svg`<rect class="certain" width="${certainValue * 100}%" y="3" height="4"/>`}
    </svg>
    <span class="how">${t('count.sources', { count: sourceCount })}</span>`;
}
