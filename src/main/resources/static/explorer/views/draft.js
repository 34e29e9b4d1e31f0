import { html } from 'lit/html.js';
import { link } from '../app/address.js';
import { ask as send } from '../app/ask.js';
import { draft as kept } from '../app/draft.js';
import { Failure } from '../app/failure.js';
import { t } from '../app/texts.js';
import { article } from '../drafting/article.js';
import { Decisions } from '../drafting/decisions.js';
import { proposalList, rowOf } from '../drafting/proposals.js';
import { failureNote, waitingNote } from '../parts/notes.js';

const LANGUAGES = { '': 'draft.language.any', 'AR': 'draft.language.ar', 'FR': 'draft.language.fr', 'EN': 'draft.language.en' };

const text = kept('article');
const loading = kept('record');
const state = { language: '', published: '', source: '', answer: null, first: null, decisions: new Decisions(), failure: null, busy: false };

export function title() {
  return t('nav.draft');
}

export function draw(page) {
  return html`
    <h1 tabindex="-1">${t('draft.heading')}</h1>
    <p>${t('draft.how')}</p>
    <form class="load" @submit=${event => { event.preventDefault(); start(page); }}>
      <label for="text">${t('draft.text')}</label>
      <textarea id="text" class="prose" rows="10" dir="auto" required .value=${text.text} @input=${event => { text.text = event.target.value; }}></textarea>
      <p class="actions">
        <label>${t('draft.language')}
          <select name="language" @change=${event => { state.language = event.target.value; }}>
            ${Object.entries(LANGUAGES).map(([code, key]) => html`<option value=${code} ?selected=${code === state.language}>${t(key)}</option>`)}
          </select></label>
        <label>${t('draft.published')} <input type="date" name="published" .value=${state.published} @input=${event => { state.published = event.target.value; }}></label>
        <label>${t('draft.source')} <input name="source" maxlength="2000" dir="auto" .value=${state.source} @input=${event => { state.source = event.target.value; }}></label>
        <button type="submit" ?disabled=${state.busy}>${t('draft.do')}</button>
      </p>
    </form>
    <div aria-live="polite">
      ${state.busy ? waitingNote(t('draft.running')) : ''}
      ${state.failure ? failureNote(state.failure) : ''}
    </div>
    ${state.answer ? result(page, state.answer) : ''}`;
}

function result(page, answer) {
  const changed = () => run(page);
  return html`
    <section aria-labelledby="heading-draft">
      <h2 id="heading-draft" tabindex="-1">${t('draft.draft')}</h2>
      ${questions(answer)}
      <div class="beside">
        ${article(state.first, state.decisions, proposal => show(rowOf(proposal)))}
        <div class="beside-list" tabindex="0" role="region" aria-label=${t('draft.proposals')}>${proposalList(state.first, state.decisions, changed)}</div>
      </div>
      <h3 id="heading-record">${t('draft.record')}</h3>
      <pre class="yaml" dir="ltr" tabindex="0" aria-labelledby="heading-record"><code>${answer.record}</code></pre>
      <p class="actions"><button type="button" @click=${() => { loading.text = answer.record; page.navigate(link('load')); }}>${t('draft.toLoad')}</button></p>
    </section>`;
}

function questions({ questions: open }) {
  return open.length === 0 ? '' : html`
    <details open>
      <summary>${t('draft.questions', { count: open.length })}</summary>
      <ul lang="en" dir="ltr">${open.map(({ text: question, candidates }) => html`<li>${question} ${candidates.map(id => html`<a href=${link(id)}><code>${id}</code></a> `)}</li>`)}</ul>
    </details>`;
}

/** Drafts another text: nothing is decided yet. */
async function start(page) {
  Object.assign(state, { decisions: new Decisions(), answer: null, first: null });
  await run(page);
  document.getElementById('heading-draft')?.focus();
}

/** Asks for the draft by the decisions. The list stays that of the first draft, so that a decision can be taken back. */
async function run(page) {
  Object.assign(state, { busy: true, failure: null });
  page.render();
  try {
    const variables = { text: text.text, language: state.language || null, published: state.published || null, source: state.source || null, ...state.decisions.variables() };
    state.answer = (await send('draft', variables)).draftRecord;
    state.first ??= state.answer;
  }
  catch (cause) {
    if (!(cause instanceof Failure)) {
      throw cause;
    }
    state.failure = cause;
  }
  state.busy = false;
  page.render();
}

function show(id) {
  const row = document.getElementById(id);
  row?.scrollIntoView({ block: 'nearest' });
  row?.querySelector('input').focus({ preventScroll: true });
}
