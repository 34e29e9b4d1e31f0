/** What is being written stays when the reader looks at another view or the page is loaded anew; closing the tab ends it. */
export function draft(name) {
  const key = `multaqa:draft:${name}`;
  return {
    get text() { return sessionStorage.getItem(key) ?? ''; },
    set text(text) { sessionStorage.setItem(key, text); },
  };
}
