import { html } from 'lit/html.js';
import { link, root } from './address.js';
import { currentLanguage, languages, t } from './texts.js';
import { applyTheme, isDark } from './theme.js';
import { answerButton } from '../parts/answer-button.js';
import { evidenceDialog } from '../parts/evidence.js';
import { graphiqlLink } from '../parts/graphiql-link.js';
import { keepButton } from '../parts/kept-views.js';
import { searchBox } from '../parts/search-box.js';
import { timeControl } from '../parts/time-control.js';

const NAVIGATION = ['find', 'convergence', 'indicators', 'gaps', 'timeline', 'paths', 'graph', 'map', 'draft', 'load', 'judge'];
const NAMES = { ar: 'العربية', fr: 'Français', en: 'English' };

/** What stands around every view. */
export function shell(page, content) {
  return html`
    <a class="skip" href="#content" @click=${skip}>${t('skip')}</a>
    <header class=${page.route.view}>
      <a class="brand" href=${link('')}>Multaqa <span lang="ar">ملتقى</span></a>
      ${searchBox(page)}
      <nav aria-label=${t('navigation')}>
        ${NAVIGATION.map(view => html`
          <a href=${link(view)} aria-current=${page.route.view === view ? 'page' : 'false'}>${t(`nav.${view}`)}</a>`)}
        <a href=${new URL('graphiql/', root).href}>GraphiQL</a>
      </nav>
      <div class="settings">
        ${timeControl(page)}
        <div class="languages" role="group" aria-label="Language · Langue · اللغة">
          ${languages.map(language => html`
            <button type="button" lang=${language} aria-pressed=${String(language === currentLanguage())}
              @click=${() => page.language(language)}>${NAMES[language]}</button>`)}
        </div>
        <button type="button" class="theme" @click=${() => { applyTheme(isDark() ? 'light' : 'dark'); page.render(); }}>
          ${t(isDark() ? 'theme.light' : 'theme.dark')}</button>
      </div>
    </header>
    <main id="content" tabindex="-1" aria-busy=${String(page.busy)}>${content}</main>
    <footer>
      ${graphiqlLink(page)}
      ${answerButton(page)}
      ${keepButton(page)}
      <a href=${new URL('schema.graphqls', root).href}>${t('footer.schema')}</a>
      <span>${t('footer.say')}</span>
    </footer>
    ${evidenceDialog(page)}`;
}

function skip(event) {
  event.preventDefault();
  document.getElementById('content').focus();
}
