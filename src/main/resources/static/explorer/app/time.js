/** The variables of every question: the language, and the time it is asked of. */
import { askedLanguage } from './texts.js';

export function context(route) {
  return {
    language: askedLanguage(),
    asOf: day(route.parameters.get('asOf')),
    knownAt: day(route.parameters.get('knownAt')),
  };
}

function day(text) {
  return /^\d{4}-\d{2}-\d{2}/.test(text ?? '') ? text : null;
}
