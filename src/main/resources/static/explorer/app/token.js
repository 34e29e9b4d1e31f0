// The token for loading, as long as the page is open. It is kept nowhere else.
let token = '';

export function setToken(text) {
  token = text.trim();
}

export function currentToken() {
  return token;
}
