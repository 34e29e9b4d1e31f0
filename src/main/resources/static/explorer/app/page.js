import { html, render } from 'lit/html.js';
import { isOwn, read } from './address.js';
import { ask } from './ask.js';
import { Failure } from './failure.js';
import { chooseLanguage, t } from './texts.js';
import { shell } from './shell.js';
import { applyTheme } from './theme.js';
import { viewOf } from './views.js';
import { failureNote, waitingNote } from '../parts/notes.js';
import { forgetFacts, openEvidence } from '../parts/evidence.js';

const RETRY = 5_000;
/** How often the page asks again by itself: a server that is gone until it is back, a slow one twice. */
const RETRIES = { gone: Infinity, broken: Infinity, slow: 2 };

/** The page: shows the view that the address names, with the answer to the one question of that view. */
export class Page {

  #host;
  #asked = '';
  #stop = new AbortController();
  #timer = 0;
  #retries = 0;

  route = read();
  view = null;
  data = null;
  failure = null;
  waiting = '';
  busy = true;

  constructor(host) {
    this.#host = host;
  }

  open() {
    applyTheme();
    addEventListener('popstate', () => this.show());
    addEventListener('online', () => this.failure && this.retry());
    document.addEventListener('click', event => this.#follow(event));
    this.show();
  }

  /** Goes to an address of this page. */
  navigate(address, { replace = false, stay = false } = {}) {
    history[replace ? 'replaceState' : 'pushState'](null, '', address);
    return this.show({ stay });
  }

  /** Shows what the address says. Asks only where its question is another than the last. */
  async show({ stay = true } = {}) {
    this.route = read();
    const name = this.route.view;
    try {
      const view = await viewOf(name);
      if (name !== this.route.view) {
        return;
      }
      if (view !== this.view) {
        this.view = view;
        this.data = null;
        this.#retries = 0;
      }
      await this.#answer(stay);
    }
    catch (cause) {
      this.#fail(cause instanceof Failure ? cause : new Failure('gone', ''));
    }
  }

  /** Asks again. */
  retry() {
    this.#asked = '';
    return this.show();
  }

  async language(chosen) {
    await chooseLanguage(chosen);
    this.#asked = '';
    return this.show();
  }

  render() {
    forgetFacts();
    document.title = [this.view?.title?.(this.route, this.data), 'Multaqa · ملتقى'].filter(Boolean).join(' · ');
    render(shell(this, this.#content()), this.#host);
    this.#host.dataset.ready = String(!this.busy);
    this.view?.drawn?.(this);
    openEvidence(this);
  }

  #content() {
    return html`
      ${this.waiting ? waitingNote(this.waiting) : ''}
      ${this.failure ? failureNote(this.failure, () => this.retry()) : ''}
      ${this.view && (this.data || !this.view.ask?.(this.route)) ? this.view.draw(this, this.route, this.data) : this.#undrawn()}`;
  }

  /** A page that waits, or got no answer, says of what it is, too. */
  #undrawn() {
    return html`
      <h1 tabindex="-1">${this.view?.title?.(this.route, this.data) || 'Multaqa · ملتقى'}</h1>
      ${this.failure ? '' : waitingNote(t('waiting'))}`;
  }

  async #answer(stay) {
    const question = this.view.ask?.(this.route) ?? null;
    const asked = JSON.stringify([this.route.view, question]);
    if (asked === this.#asked) {
      this.render();
      return;
    }
    this.#stop.abort();
    const stop = this.#stop = new AbortController();
    clearTimeout(this.#timer);
    this.#asked = asked;
    this.busy = question !== null;
    // asked before the page that waits for it is drawn, so that the server works meanwhile
    const answer = question && ask(question.name, question.variables, { signal: stop.signal, onWait: why => this.#wait(why) });
    this.render();
    try {
      this.data = await answer;
      this.failure = null;
      this.#retries = 0;
    }
    catch (cause) {
      if (!stop.signal.aborted) {
        this.#fail(cause);
      }
      return;
    }
    if (stop.signal.aborted) {
      return;
    }
    this.busy = false;
    this.waiting = '';
    this.render();
    if (!stay) {
      this.#begin();
    }
  }

  #wait(why) {
    this.waiting = why;
    this.render();
  }

  #fail(cause) {
    if (!(cause instanceof Failure)) {
      throw cause;
    }
    this.failure = cause;
    this.busy = false;
    this.waiting = '';
    this.render();
    if (this.#retries < (RETRIES[cause.kind] ?? 0)) {
      this.#retries += 1;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.retry(), RETRY);
    }
  }

  /** A new view starts at its heading, for eyes and screen readers alike. */
  #begin() {
    scrollTo(0, 0);
    this.#host.querySelector('h1')?.focus({ preventScroll: true });
  }

  #follow(event) {
    const anchor = event.target.closest?.('a[href]');
    const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) && !event.defaultPrevented;
    if (anchor && plain && !anchor.target && !anchor.download && isOwn(anchor)) {
      event.preventDefault();
      this.navigate(anchor.href);
    }
  }

}
