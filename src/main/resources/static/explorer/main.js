import { Page } from './app/page.js';
import { chooseLanguage } from './app/texts.js';

await chooseLanguage();
new Page(document.getElementById('explorer')).open();
