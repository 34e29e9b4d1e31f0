import { html } from 'lit/html.js';
import { dateText, periodText } from '../app/dates.js';
import { t } from '../app/texts.js';
import { copyButtons } from './citation-formats.js';
import { entityLink, isArabic, isolated } from './value.js';
import { webLink } from './web-link.js';

/** Where a source says a fact, and in which words. */
export function citationOf(citation) {
  const { source } = citation;
  return html`
    ${citation.wording
      ? html`<blockquote dir="auto" lang=${isArabic(citation.wording) ? 'ar' : source.language ?? ''}>${citation.wording}</blockquote>`
      : html`<p class="nothing">${t('citation.noWording')}</p>`}
    <dl>
      <dt>${t('citation.source')}</dt><dd>${entityLink(source)}${source.publisher ? html` · ${isolated(source.publisher)}` : ''}</dd>
      <dt>${t('citation.locator')}</dt><dd>${isolated(citation.locator)}</dd>
      ${source.published?.precision ? html`<dt>${t('citation.published')}</dt><dd>${dateText(source.published)}</dd>` : ''}
      ${source.url ? html`<dt>${t('citation.url')}</dt><dd>${webLink(source.url)}</dd>` : ''}
      ${source.archived ? html`<dt>${t('citation.archived')}</dt><dd>${webLink(source.archived)}</dd>` : ''}
      ${citation.period?.from?.precision || citation.period?.until?.precision ? html`<dt>${t('column.period')}</dt><dd>${periodText(citation.period)}</dd>` : ''}
      ${citation.seen?.precision ? html`<dt>${t('citation.seen')}</dt><dd>${dateText(citation.seen)}</dd>` : ''}
      <dt>${t('citation.record')}</dt><dd><code dir="ltr">${citation.record}</code></dd>
      ${citation.disputed ? html`<dt>${t('disputed')}</dt><dd>${t('disputed.explained')}</dd>` : ''}
    </dl>
    ${copyButtons(citation)}`;
}
