import type { CapacityLoad } from "$lib/api/generated/CapacityLoad";
import type { Load } from "$lib/api/generated/Load";
import type { MatrixView } from "$lib/api/generated/MatrixView";
import type { Params } from "$lib/route";

/** What a row of the matrix is about. */
export type RowKind = "seat" | "unit" | "none" | "all";

/** A row of the matrix, whoever it is about. */
export interface Row {
  kind: RowKind;
  key: string;
  /** Protocol order; null for units. */
  number: number | null;
  /** Holder, post or unit; null where it is not known. */
  name: string | null;
  /** What stands under the name. */
  under: string;
  isIdle: boolean;
  load: Load;
  capacity: CapacityLoad | null;
  /** What narrows the register to the tasks led. */
  led: Params;
  /** What narrows it to the tasks coordinated; null when nobody coordinates as such. */
  coordinated: Params | null;
  /** What narrows it to the tasks to which a contribution is owed, or owed past its day. */
  owed: { all: Params; late: Params } | null;
}

const owedBy = (unit: string): { all: Params; late: Params } => ({
  all: { owes: unit, cell: "open" },
  late: { owes_late: unit, cell: "open" },
});

/** The rows of the matrix in order: members or units, then what nobody leads, then all together. */
export function rowsOf(view: MatrixView, by: "seat" | "unit"): Row[] {
  const rows: Row[] =
    by === "unit"
      ? view.units.map((row) => ({
          kind: "unit",
          key: row.unit.id,
          number: null,
          name: row.unit.title,
          under: row.seats.join(", "),
          isIdle: false,
          load: row.load,
          capacity: row.capacity,
          led: { lead: row.unit.id },
          coordinated: { coordinator: row.unit.id },
          owed: owedBy(row.unit.id),
        }))
      : view.seats.map((seat) => ({
          kind: "seat",
          key: String(seat.number),
          number: seat.number,
          name: seat.person?.title ?? seat.post?.title ?? null,
          under: seat.person === null ? (seat.unit?.title ?? "") : [seat.post?.title, seat.unit?.title].filter(Boolean).join(", "),
          isIdle: seat.is_idle,
          load: seat.load,
          capacity: seat.capacity,
          led: { seat: seat.number },
          coordinated: seat.speaks && seat.unit !== null ? { coordinator: seat.unit.id } : null,
          owed: seat.speaks && seat.unit !== null ? owedBy(seat.unit.id) : null,
        }));
  if (view.without_lead.cells.total > 0)
    rows.push({
      kind: "none", key: "none", number: null, name: null, under: "", isIdle: false,
      load: view.without_lead, capacity: null, led: { lead: "none" }, coordinated: null, owed: null,
    });
  rows.push({
    kind: "all", key: "all", number: null, name: null, under: "", isIdle: false,
    load: view.all, capacity: null, led: {}, coordinated: { coordinator: "any" }, owed: owedBy("any"),
  });
  return rows;
}

/** Cells of the statistics as columns, in the order of a task's end. */
export const CELLS = ["on_time", "late", "done_undated", "in_term", "overdue", "open_undated"] as const;
