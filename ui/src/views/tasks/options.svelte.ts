import { query } from "$lib/api/query.svelte";
import { session } from "$lib/session.svelte";
import type { Option } from "$lib/ui/Picker.svelte";

/** The units, areas and documents that forms and filters choose from. */
export function choices(isWanted: () => boolean = () => true) {
  const units = query("unit_list", () => (isWanted() ? { ...session.day, all: false } : null), ["units"]);
  const areas = query("area_list", () => (isWanted() ? {} : null), ["areas"]);
  const instruments = query("instrument_list", () => (isWanted() ? { offset: 0, limit: 500 } : null), ["instruments"]);
  return {
    get units(): Option[] {
      return (units.data?.units ?? []).map((unit) => ({ id: unit.id, label: unit.name, detail: unit.abbreviation || unit.code }));
    },
    get areas(): Option[] {
      return (areas.data?.areas ?? []).map((area) => ({ id: area.id, label: `${area.number} · ${area.name}` }));
    },
    get instruments(): Option[] {
      return (instruments.data?.rows ?? []).map((row) => ({ id: row.id, label: row.symbol ? `${row.symbol} · ${row.title}` : row.title, detail: row.code }));
    },
  };
}
