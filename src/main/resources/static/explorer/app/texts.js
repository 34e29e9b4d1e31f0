import { root } from './address.js';

/** The languages of the page, each with the locale of its numbers and dates. */
const LOCALES = { ar: 'ar-MA-u-nu-latn', fr: 'fr-MA', en: 'en-GB' };
const REMEMBERED = 'multaqa:language';

let language = 'en';
let catalogue = {};

export const languages = Object.keys(LOCALES);

/** Takes the language named, else the one chosen before, else the first of the browser's that the page has. */
export async function chooseLanguage(named) {
  const wishes = [named, localStorage.getItem(REMEMBERED), ...navigator.languages.map(wish => wish.slice(0, 2))];
  language = wishes.find(wish => languages.includes(wish)) ?? 'en';
  if (named) {
    localStorage.setItem(REMEMBERED, named);
  }
  const response = await fetch(new URL(`explorer/texts/${language}.json`, root));
  catalogue = await response.json();
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
}

export function currentLanguage() {
  return language;
}

/** The language as the API names it. */
export function askedLanguage() {
  return language.toUpperCase();
}

/**
 * A text of the page. Of a text with plural forms, values.count chooses one.
 * @param values stand in place of {name}
 */
export function t(key, values = {}) {
  const entry = catalogue[key];
  if (entry === undefined) {
    return key;
  }
  const text = typeof entry === 'string' ? entry : entry[new Intl.PluralRules(LOCALES[language]).select(values.count)] ?? entry.other;
  return text.replace(/\{(\w+)\}/g, (_, name) => typeof values[name] === 'number' ? number(values[name]) : values[name] ?? '');
}

/** The text for a word of the API, or the word itself where records may have any. */
export function word(group, value) {
  return value === null || value === undefined ? '' : catalogue[`${group}.${value}`] ?? value.toLowerCase().replaceAll('_', ' ');
}

export function number(value) {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}

/** A share of 1, as a percentage. */
export function percentage(value) {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }).format(value);
}

/** A month written 2022-01, in the words of the language. */
export function month(text) {
  return day(`${text}-01`, { year: 'numeric', month: 'long' });
}

/** A day written 2022-01-07, in the words of the language. */
export function day(text, form = { dateStyle: 'long' }) {
  return new Intl.DateTimeFormat(LOCALES[language], { ...form, timeZone: 'UTC' }).format(new Date(`${text}T00:00:00Z`));
}

/** An instant, with its time in UTC. */
export function instant(text) {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(text));
}
