import { html } from 'lit/html.js';
import { plainId } from '../app/address.js';
import { t } from '../app/texts.js';
import { entityChoice } from './entity-choice.js';
import { isolated } from './value.js';

/** Programmes to which an answer is narrowed: a box that adds one, and those that are chosen, each of which can be taken away. */
export function programChoice(page, parameters, programs, choose) {
  const chosen = parameters.getAll('program');
  const nameOf = id => programs.find(program => program && plainId(program.id) === id)?.name ?? id;
  return html`
    ${entityChoice(page, 'program', { label: t('programs.add'), id: '', kinds: ['PROGRAM'], choose: id => id && choose({ program: [...new Set([...chosen, id])] }) })}
    ${chosen.length ? html`
      <ul class="chips" aria-label=${t('programs.only')}>
        ${chosen.map(id => html`<li>${isolated(nameOf(id))} <button type="button" class="quiet" aria-label=${t('programs.remove', { name: nameOf(id) })} @click=${() => choose({ program: chosen.filter(one => one !== id) })}>×</button></li>`)}
      </ul>` : ''}`;
}
