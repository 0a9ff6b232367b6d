import type { Request } from "$lib/api/call";
import type { MinuteRow } from "$lib/api/generated/MinuteRow";
import type { PartyKey } from "$lib/api/generated/PartyKey";

/** What is mended of a line beside the notice. */
export interface Mended {
  /** Who leads: UUIDs of units. */
  leads: readonly string[];
  /** By when, in words. */
  due: string;
}

/** The line as it is written again with its lead and deadline mended: everything else stays. A post stays with its unit. */
export function rewritten(meeting: string, line: MinuteRow, mended: Mended): Request<"minute_write"> {
  const keyOf = (role: string, unit: string): PartyKey => {
    const post = line.parties.find((party) => party.role === role && party.unit.id === unit)?.post;
    return { unit, ...(post === null || post === undefined ? {} : { post: post.id }) };
  };
  const coordinators = line.parties.filter((party) => party.role === "coordinator" && !mended.leads.includes(party.unit.id));
  return {
    meeting,
    line: line.id,
    version: line.version,
    kind: line.kind,
    text: line.text,
    leads: mended.leads.map((unit) => keyOf("lead", unit)),
    coordinators: coordinators.map((party) => keyOf("coordinator", party.unit.id)),
    aside: line.is_aside,
    ...(line.item === null ? {} : { item: line.item }),
    ...(line.speaker === null ? {} : { speaker: line.speaker }),
    ...(mended.due === "" ? {} : { due: mended.due }),
    ...(line.level === null ? {} : { level: line.level }),
    ...(line.task === null ? {} : { task: line.task.id, bearing: line.bearing }),
  };
}
