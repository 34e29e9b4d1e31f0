/** What a person has decided about the proposals of a draft, as the API takes it. */
export class Decisions {

  #rejected = new Map();
  #identified = new Map();

  isRejected(proposal) {
    return this.#rejected.has(key(proposal));
  }

  toggle({ kind, id, start }) {
    const one = { kind, id, start };
    if (!this.#rejected.delete(key(one))) {
      this.#rejected.set(key(one), one);
    }
  }

  /** Says which entity of the graph one of the draft is; nothing takes that back. */
  identify(id, as) {
    if (as) {
      this.#identified.set(id, as);
    }
    else {
      this.#identified.delete(id);
    }
  }

  identityOf(id) {
    return this.#identified.get(id) ?? '';
  }

  variables() {
    return { reject: [...this.#rejected.values()], identify: [...this.#identified].map(([id, as]) => ({ id, as })) };
  }

}

function key({ kind, id, start }) {
  return `${kind} ${id} ${start}`;
}
