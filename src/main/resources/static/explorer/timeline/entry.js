// An entry of a timeline, in words.
import { dateText, periodText } from '../app/dates.js';
import { word } from '../app/texts.js';
import { told } from '../facts/told.js';

/** What lasts, and so has a period; everything else happened at once. */
const LASTING = ['MANDATE', 'INVOLVEMENT', 'COVERAGE', 'AFFILIATION', 'FIGURE'];

export function isEvent(entry) {
  return !LASTING.includes(entry.kind);
}

export function kindText(entry) {
  return word('entry', entry.kind);
}

/** The entity whose timeline it is goes without saying. */
export function subject({ fact, meeting }, of) {
  return told(fact, { of, meeting });
}

export function when(entry) {
  return isEvent(entry) ? dateText(entry.from) : periodText(entry);
}
