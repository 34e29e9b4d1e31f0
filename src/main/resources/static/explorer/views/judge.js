import { html } from 'lit/html.js';
import { here } from '../app/address.js';
import { ask as send } from '../app/ask.js';
import { draft } from '../app/draft.js';
import { Failure } from '../app/failure.js';
import { t, word } from '../app/texts.js';
import { context } from '../app/time.js';
import { currentToken, setToken } from '../app/token.js';
import { pairOf } from '../judging/pair.js';
import { decided, recorded, recordOf } from '../judging/verdicts.js';
import { reportOf } from '../loading/report.js';
import { failureNote } from '../parts/notes.js';

const KINDS = ['OFFICIAL', 'MINISTRY', 'INSTITUTION', 'POST', 'PROGRAM', 'MEETING', 'TOPIC', 'PROVINCE', 'COMMUNE', 'SOURCE'];
const judge = draft('judge');
const state = { report: null, failure: null, record: '', busy: false };

export function title() {
  return t('nav.judge');
}

export function ask(route) {
  const kind = route.parameters.get('kind');
  return { name: 'judge', variables: { kind: KINDS.includes(kind) ? kind : 'OFFICIAL', after: route.parameters.get('after'), ...context(route) } };
}

export function draw(page, route, { duplicates }) {
  const kind = route.parameters.get('kind') ?? 'OFFICIAL';
  return html`
    <h1 tabindex="-1">${t('judge.heading')}</h1>
    <p>${t('judge.how')}</p>
    <form class="filters" @submit=${event => event.preventDefault()}>
      <label>${t('judge.kind')}
        <select @change=${event => page.navigate(here({ kind: event.target.value, after: null }), { stay: true })}>
          ${KINDS.map(one => html`<option value=${one} ?selected=${one === kind}>${word('kind', one.toLowerCase())}</option>`)}
        </select></label>
    </form>
    ${waiting(page)}
    <p role="status">${t('judge.count', { count: duplicates.length })}</p>
    ${duplicates.map((pair, index) => pairOf(pair, index, page))}
    <p class="actions">
      ${route.parameters.has('after') ? html`<a href=${here({ after: null })}>${t('page.first')}</a>` : ''}
      ${duplicates.length === 20 ? html`<a href=${here({ after: duplicates.at(-1).cursor })}>${t('page.next')}</a>` : ''}
    </p>`;
}

function waiting(page) {
  const verdicts = decided();
  return html`
    <section class="note" aria-labelledby="heading-verdicts">
      <h2 id="heading-verdicts">${t('judge.waiting', { count: verdicts.length })}</h2>
      <form class="actions" @submit=${event => { event.preventDefault(); load(page, verdicts, event.submitter.value === 'dry'); }}>
        <label>${t('judge.by')} <input name="by" required .value=${judge.text} @input=${event => { judge.text = event.target.value; }}></label>
        <label>${t('load.token')} <input type="password" autocomplete="off" .value=${currentToken()} @input=${event => setToken(event.target.value)}></label>
        <button value="dry" ?disabled=${state.busy || !verdicts.length}>${t('load.dryRun')}</button>
        <button value="load" ?disabled=${state.busy || !verdicts.length}>${t('judge.load')}</button>
        ${state.record ? html`<button type="button" class="quiet" ?disabled=${state.busy} @click=${() => takeBack(page)}>${t('judge.takeBack')}</button>` : ''}
      </form>
      <div aria-live="polite">${state.failure ? failureNote(state.failure) : ''}${state.report ? reportOf(state.report, () => {}) : ''}</div>
    </section>`;
}

function load(page, verdicts, dryRun) {
  const record = recordOf(verdicts, judge.text, new Date());
  return sent(page, async () => {
    state.report = (await send('load', { records: [record], dryRun }, { token: currentToken() })).loadRecords;
    if (!dryRun && state.report.loaded) {
      state.record = record.record;
      recorded();
    }
  });
}

/** A judgement is a record: removing it parts again what it merged. */
function takeBack(page) {
  return sent(page, async () => {
    await send('remove', { records: [state.record] }, { token: currentToken() });
    Object.assign(state, { record: '', report: null });
  });
}

async function sent(page, work) {
  Object.assign(state, { busy: true, failure: null });
  page.render();
  try {
    await work();
  }
  catch (cause) {
    if (!(cause instanceof Failure)) {
      throw cause;
    }
    state.failure = cause;
  }
  state.busy = false;
  await page.retry();
}
