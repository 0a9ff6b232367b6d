/** The last list of tasks that was looked at, so that one task knows its neighbours. Codes in the order of the list. */
class LastList {
  #query = $state("");
  /** The address of the list, without its path. */
  get search(): string {
    return this.#query;
  }
  set search(value: string) {
    this.#query = value;
  }
  /** Place of the chosen row, to come back to. */
  place = 0;
}

/** The one memory of the last list. */
export const lastList = new LastList();
