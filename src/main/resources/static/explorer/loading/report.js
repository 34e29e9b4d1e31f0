import { html } from 'lit/html.js';
import { link } from '../app/address.js';
import { t, word } from '../app/texts.js';

const MOST = 200;
const TOTALS = ['loaded', 'replaced', 'removed', 'unchanged', 'waiting', 'refused'];

/** What a load did, or a dry run found it would do. */
export function reportOf(report, show) {
  return html`
    <section aria-labelledby="heading-report">
      <h2 id="heading-report" tabindex="-1">${t(report.dryRun ? 'load.dryRun.done' : 'load.done')}</h2>
      <ul class="counts">${TOTALS.filter(total => report[total]).map(total => html`<li>${t(`load.${total}`, { count: report[total] })}</li>`)}</ul>
      ${report.records.map(record => drawRecord(record, show))}
    </section>`;
}

function drawRecord(record, show) {
  return html`
    <article class="record">
      <h3><code dir="ltr">${record.record ?? record.document}</code> <span class="mark">${word('record', record.status)}</span></h3>
      ${record.problems.length ? html`<ul class="problems">${record.problems.map(problem => html`<li>${drawProblem(problem, show)}</li>`)}</ul>` : ''}
      ${record.introduced.length ? html`<p>${t('load.introduced')} ${record.introduced.map(id => html`<a href=${link(id)}><code dir="ltr">${id}</code></a> `)}</p>` : ''}
      ${record.remarks.length ? html`
        <details><summary>${t('load.remarks', { count: record.remarks.length })}</summary>
          <ul lang="en" dir="ltr">${record.remarks.map(remark => html`<li>${remark}</li>`)}</ul></details>` : ''}
      ${record.changes.length ? html`
        <details open><summary>${t('load.changes', { count: record.changes.length })}</summary>
          <ul class="changes">${record.changes.slice(0, MOST).map(drawChange)}</ul>
          ${record.changes.length > MOST ? html`<p>${t('load.more', { count: record.changes.length - MOST })}</p>` : ''}</details>` : ''}
    </article>`;
}

function drawProblem(problem, show) {
  return html`
    ${problem.line ? html`<button type="button" class="quiet" @click=${() => show(problem.line)}>${t('load.line', { line: String(problem.line) })}</button>` : ''}
    <span lang="en" dir="ltr">${problem.message}</span>`;
}

function drawChange({ action, fact, former }) {
  return html`
    <li class="action-${action}"><span class="how">${word('action', action)}</span> <bdi dir="ltr">${fact}</bdi>
      ${former ? html`<br><del dir="ltr">${former}</del>` : ''}</li>`;
}
