import type { CallError } from "./api/call";
import { sayError } from "./errors";

/** One thing to mend in a form. */
export interface FormError {
  field: string;
  message: string;
}

/** Rules that speak of one field of a form. */
const FIELD_OF_RULE: Readonly<Record<string, string>> = {
  one_lead: "lead",
  extension_not_later: "to",
  reason_needed: "reason",
  basis_needed: "basis",
  percent_range: "percent",
  level_range: "level",
  source_needed: "source",
  dates_order: "from",
  deadline_by_extension: "due",
  dependency_cycle: "before",
  number_taken: "number",
  number_gap: "gap_reason",
  number_order: "issued_on",
  equal_form: "kind",
  letter_corrects: "kind",
};

/** What is wrong with a form, by field. Shown as a summary on top and beside each field. */
export class FormErrors {
  #errors = $state<readonly FormError[]>([]);
  #turn = $state(0);

  /** In the order of the form. */
  get list(): readonly FormError[] {
    return this.#errors;
  }
  /** Grows with every failed attempt: the summary takes the focus. */
  get turn(): number {
    return this.#turn;
  }

  /** Words for one field, or null. */
  of(field: string): string | null {
    return this.#errors.find((error) => error.field === field)?.message ?? null;
  }

  /** Replaces what is wrong; returns true when nothing is. */
  set(errors: readonly FormError[]): boolean {
    this.#errors = errors;
    if (errors.length > 0) this.#turn += 1;
    return errors.length === 0;
  }

  clear(): void {
    this.#errors = [];
  }

  /** Takes in what the register refused; false when it is not about this form. */
  take(error: CallError): boolean {
    const field =
      error.code === "invalid"
        ? (error.data["field"] ?? "")
        : error.code === "refused"
          ? (FIELD_OF_RULE[error.data["rule"] ?? ""] ?? "")
          : error.code === "template_refused" || error.code === "template_faulty"
            ? "file"
            : error.code === "not_found"
              ? (error.data["noun"] === "units" ? "lead" : "")
              : null;
    if (field === null) return false;
    this.set([{ field, message: sayError(error) }]);
    return true;
  }
}
