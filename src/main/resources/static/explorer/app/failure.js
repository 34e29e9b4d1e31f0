/** Why there is no answer: gone, slow, broken (no answer of ours), refused (the server says why) or token. */
export class Failure extends Error {

  /** @param detail what the server says, in English */
  constructor(kind, detail) {
    super(detail);
    this.kind = kind;
  }

}
