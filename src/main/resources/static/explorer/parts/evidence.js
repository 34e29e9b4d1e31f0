import { html } from 'lit/html.js';
import { here, plainId } from '../app/address.js';
import { ask } from '../app/ask.js';
import { Failure } from '../app/failure.js';
import { t } from '../app/texts.js';
import { context } from '../app/time.js';
import { citationOf } from './citation.js';
import { failureNote, nothingRecorded, waitingNote } from './notes.js';

/** The facts that the view shows: no other can be opened. */
const shownFacts = new Set();
const state = { asked: '', citations: null, failure: null };

/** Before a view is drawn anew. */
export function forgetFacts() {
  shownFacts.clear();
}

/** Lets a fact be opened that the view shows otherwise than by a link. */
export function noteFact(fact) {
  shownFacts.add(plainId(fact.id));
}

/** Opens what the sources say of a fact. The address then names the fact, so that the quoted sentence can be linked to. */
export function evidenceLink(fact) {
  noteFact(fact);
  return html`
    <a class="evidence" href=${here({ fact: plainId(fact.id) })}>${t('evidence.open')}</a>
    ${fact.disputed ? html`<span class="mark">${t('disputed')}</span>` : ''}`;
}

export function evidenceDialog(page) {
  return html`
    <dialog id="evidence" aria-labelledby="evidence-heading" @close=${() => closed(page)} @click=${beside}>
      <form method="dialog"><button class="close">${t('close')}</button></form>
      <h2 id="evidence-heading">${t('evidence.heading')}</h2>
      ${content(page)}
      <p class="id"><span>${t('fact.id')}</span> <code dir="ltr">${factOf(page)}</code></p>
    </dialog>`;
}

/** Opens or closes the dialog as the address says, and asks for what it shows. */
export function openEvidence(page) {
  const dialog = document.getElementById('evidence');
  const fact = factOf(page);
  if (fact) {
    fetchCitations(page, fact);
  }
  if (fact && !dialog.open) {
    dialog.showModal();
  }
  else if (!fact && dialog.open) {
    dialog.close();
  }
}

function factOf(page) {
  const fact = page.route.parameters.get('fact') ?? '';
  return shownFacts.has(fact) ? fact : '';
}

function content(page) {
  if (state.failure) {
    return failureNote(state.failure, () => { state.asked = ''; page.render(); });
  }
  if (!state.citations) {
    return waitingNote(t('waiting'));
  }
  return state.citations.length ? html`<ol class="citations">${state.citations.map(citation => html`<li>${citationOf(citation)}</li>`)}</ol>` : nothingRecorded();
}

async function fetchCitations(page, id) {
  const variables = { id, ...context(page.route) };
  const asked = JSON.stringify(variables);
  if (asked === state.asked) {
    return;
  }
  Object.assign(state, { asked, citations: null, failure: null });
  page.render();
  try {
    const { nodes } = await ask('evidence', variables);
    settle(page, asked, { citations: nodes[0]?.citations ?? [] });
  }
  catch (cause) {
    if (!(cause instanceof Failure)) {
      throw cause;
    }
    settle(page, asked, { failure: cause });
  }
}

/** Another fact may have been opened meanwhile. */
function settle(page, asked, result) {
  if (asked === state.asked) {
    Object.assign(state, result);
    page.render();
  }
}

function closed(page) {
  if (page.route.parameters.has('fact')) {
    page.navigate(here({ fact: null }), { stay: true });
  }
}

function beside(event) {
  if (event.target.id === 'evidence') {
    event.target.close();
  }
}
