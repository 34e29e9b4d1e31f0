import { html } from 'lit/html.js';
import { ask as send } from '../app/ask.js';
import { draft } from '../app/draft.js';
import { Failure } from '../app/failure.js';
import { t } from '../app/texts.js';
import { context } from '../app/time.js';
import { currentToken, setToken } from '../app/token.js';
import { history } from '../loading/history.js';
import { reportOf } from '../loading/report.js';
import { failureNote, waitingNote } from '../parts/notes.js';

const text = draft('record');
const state = { document: 'record.yaml', report: null, failure: null, busy: false };

export function title() {
  return t('nav.load');
}

export function ask(route) {
  const { asOf, knownAt } = context(route);
  const load = route.parameters.get('load');
  const pages = Object.fromEntries(['loadsAfter', 'changesAfter'].map(name => [name, route.parameters.get(name)]));
  return { name: 'loads', variables: { ...(load ? { load, chosen: true } : {}), ...pages, asOf, knownAt } };
}

export function draw(page, route, data) {
  return html`
    <h1 tabindex="-1">${t('load.heading')}</h1>
    <p>${t('load.how')}</p>
    <form class="load" @submit=${event => { event.preventDefault(); run(page, true); }} @dragover=${event => event.preventDefault()} @drop=${event => dropped(event, page)}>
      <label for="record">${t('load.record')}</label>
      <textarea id="record" rows="16" dir="auto" spellcheck="false" .value=${text.text} @input=${event => { text.text = event.target.value; }}></textarea>
      <p class="actions">
        <label class="file">${t('load.file')} <input type="file" accept=".yaml,.yml,.json,.jsonl" @change=${event => taken(event.target.files[0], page)}></label>
        <label>${t('load.token')} <input type="password" name="token" autocomplete="off" .value=${currentToken()} @input=${event => setToken(event.target.value)}></label>
        <button type="submit" ?disabled=${state.busy}>${t('load.dryRun')}</button>
        <button type="button" ?disabled=${state.busy} @click=${() => run(page, false)}>${t('load.do')}</button>
      </p>
    </form>
    <div aria-live="polite">
      ${state.busy ? waitingNote(t('load.running')) : ''}
      ${state.failure ? failureNote(state.failure) : ''}
      ${state.report ? reportOf(state.report, showLine) : ''}
    </div>
    ${history(data)}`;
}

/** Has the server judge or load what stands in the box. What stands there stays, whatever comes of it. */
async function run(page, dryRun) {
  Object.assign(state, { busy: true, failure: null, report: null });
  page.render();
  try {
    const records = [{ document: state.document, text: text.text }];
    state.report = (await send('load', { records, dryRun }, { token: currentToken() })).loadRecords;
  }
  catch (cause) {
    if (!(cause instanceof Failure)) {
      throw cause;
    }
    state.failure = cause;
  }
  state.busy = false;
  await (dryRun || state.failure ? page.render() : page.retry());
  document.getElementById('heading-report')?.focus();
}

function dropped(event, page) {
  event.preventDefault();
  taken(event.dataTransfer.files[0], page);
}

async function taken(file, page) {
  if (file) {
    text.text = await file.text();
    state.document = file.name;
    page.render();
  }
}

/** Marks a line of the box, counted from 1. */
function showLine(line) {
  const box = document.getElementById('record');
  const lines = box.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((length, one) => length + one.length + 1, 0);
  box.focus();
  box.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  box.scrollTop = box.scrollHeight * (line - 3) / lines.length;
}
