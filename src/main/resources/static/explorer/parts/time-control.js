import { html } from 'lit/html.js';
import { here } from '../app/address.js';
import { t } from '../app/texts.js';

const NAMES = ['asOf', 'knownAt'];

/** One time for the whole page, kept in its address: the day that is asked about, and until when records count. */
export function timeControl(page) {
  const set = name => page.route.parameters.get(name) ?? '';
  const any = NAMES.some(set);
  return html`
    <fieldset class=${any ? 'time set' : 'time'}>
      <legend>${t('time')}</legend>
      ${NAMES.map(name => html`
        <label title=${t(`time.${name}.explained`)}>${t(`time.${name}`)}
          <input type="date" name=${name} min="1900-01-01" max="2100-12-31" .value=${set(name).slice(0, 10)}
            @change=${event => event.target.validity.valid && page.navigate(here({ [name]: event.target.value, after: null }), { stay: true })}>
        </label>`)}
      ${any ? html`<button type="button" @click=${() => page.navigate(here({ asOf: null, knownAt: null }), { stay: true })}>${t('time.clear')}</button>` : ''}
    </fieldset>`;
}
