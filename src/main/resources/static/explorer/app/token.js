// The token for loading, and for reading where a server asks for one, as long as the page is open. It is kept nowhere else.
let token = '';

export function setToken(text) {
  token = text.trim();
}

export function currentToken() {
  return token;
}
