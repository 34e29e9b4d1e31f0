import { read } from './app/address.js';
import { Page } from './app/page.js';
import { chooseLanguage } from './app/texts.js';
import { viewOf } from './app/views.js';

// the view comes while the texts do; the page says what is wrong where it does not
viewOf(read().view).catch(() => {});
await chooseLanguage();
new Page(document.getElementById('explorer')).open();
