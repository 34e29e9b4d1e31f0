import { html } from 'lit/html.js';
import { link } from '../app/address.js';
import { t, word } from '../app/texts.js';

/** What the draft proposes, each to be accepted or rejected. */
export function proposalList({ proposals }, decisions, changed) {
  return html`
    <table class="proposals">
      <caption>${t('draft.proposals')} <span class="count">${t('count', { count: proposals.length })}</span></caption>
      <thead><tr><th scope="col">${t('draft.accept')}</th><th scope="col">${t('draft.proposal')}</th><th scope="col">${t('draft.wording')}</th><th scope="col">${t('draft.basis')}</th></tr></thead>
      <tbody>${proposals.map(proposal => html`
        <tr id=${rowOf(proposal)} class=${decisions.isRejected(proposal) ? 'rejected' : ''}>
          <td data-heading=${t('draft.accept')}><input type="checkbox" aria-label="${word('draftKind', proposal.kind)}: ${proposal.value}" .checked=${!decisions.isRejected(proposal)}
            @change=${() => { decisions.toggle(proposal); changed(); }}></td>
          <th scope="row">${what(proposal)} ${identity(proposal, decisions, changed)}</th>
          <td data-heading=${t('draft.wording')}><q dir="auto">${proposal.wording}</q> <span class="quiet">${proposal.at}</span></td>
          <td data-heading=${t('draft.basis')}><span class="mark ${proposal.certainty.toLowerCase()}">${word('draftCertainty', proposal.certainty)}</span> <span lang="en" dir="ltr">${proposal.basis}</span></td>
        </tr>`)}
      </tbody>
    </table>`;
}

/** Where a proposal stands in the list. */
export function rowOf({ kind, id, start }) {
  return `proposal-${kind}-${id}-${start}`;
}

function what({ kind, id, value, other, known }) {
  return html`<span class="kind">${word('draftKind', kind)}</span> <bdi>${value}</bdi>
    ${known ? html`<a href=${link(id)}><code dir="ltr">${id}</code></a>` : html`<code dir="ltr">${id}</code>`}
    ${kind === 'ENTITY' && !known ? html`<span class="mark">${t('draft.new')}</span>` : ''}
    ${other ? html`<span class="quiet">→ <code dir="ltr">${other}</code></span>` : ''}`;
}

/** Of an entity that may be one of several: which it is. */
function identity({ id, candidates }, decisions, changed) {
  return candidates.length === 0 ? '' : html`
    <label>${t('draft.which')}
      <select @change=${event => { decisions.identify(id, event.target.value); changed(); }}>
        <option value="">${t('draft.newEntity')}</option>
        ${candidates.map(candidate => html`<option value=${candidate} ?selected=${decisions.identityOf(id) === candidate}>${candidate}</option>`)}
      </select></label>`;
}
