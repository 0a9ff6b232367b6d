import type { CallError } from "$lib/api/call";
import { sayError } from "$lib/errors";
import { FormErrors } from "$lib/form.svelte";

/** What is wrong with a form about a seat: also that the seat was changed elsewhere, and what the dates break. */
export class SeatErrors extends FormErrors {
  readonly #dates: string;
  readonly #onconflict: () => void;

  constructor(dates: "from" | "to", onconflict: () => void = () => undefined) {
    super();
    this.#dates = dates;
    this.#onconflict = onconflict;
  }

  override take(error: CallError): boolean {
    if (error.code === "version_conflict") {
      this.#onconflict();
      this.set([{ field: "", message: sayError(error) }]);
      return true;
    }
    if (error.code === "refused" && error.data["rule"] === "dates_order") {
      this.set([{ field: this.#dates, message: sayError(error) }]);
      return true;
    }
    return super.take(error);
  }
}
