import type { MembershipView } from "$lib/api/generated/MembershipView";
import type { SeatView } from "$lib/api/generated/SeatView";
import { holds } from "$lib/fold";
import { day, say } from "$lib/words.svelte";

/** The post with its unit: "Cục trưởng, Cục Công nghệ thông tin"; empty when no post is known. */
export function postOf(membership: MembershipView | null): string {
  if (membership === null || membership.post === null) return membership?.unit?.title ?? "";
  return membership.unit === null ? membership.post.title : `${membership.post.title}, ${membership.unit.title}`;
}

/** Who holds the seat, in one name: the person, else the post, else that nothing is known. */
export const holderOf = (seat: SeatView): string =>
  seat.membership?.person?.title ?? (postOf(seat.membership) || say("members-open-seat"));

/** From when to when. */
export function periodOf({ from, to }: Pick<MembershipView, "from" | "to">): string {
  if (from === null) return to === null ? say("members-period-unknown") : say("members-period-until", { to: day(to) });
  return to === null
    ? say("members-period-now", { from: day(from) })
    : say("members-period", { from: day(from), to: day(to) });
}

/** Says whether a seat is among those asked for. */
export const matches = (seat: SeatView, text: string, isOpenOnly: boolean): boolean =>
  (!isOpenOnly || seat.is_open) &&
  holds(
    [
      String(seat.number),
      seat.membership?.person?.title,
      seat.membership?.post?.title,
      seat.membership?.unit?.title,
      seat.membership?.unit?.code,
      seat.is_open ? say("members-open-seat") : "",
    ],
    text,
  );

const ROLES = ["head", "standing_deputy", "deputy", "standing_member", "member"] as const;

const hasName = (seat: SeatView): boolean => (seat.membership?.person ?? null) !== null;

/** Seats under heads: by role in protocol order, or as they come with those without a name apart. */
export function groupsOf(seats: readonly SeatView[], sort: "protocol" | "name"): { key: string; seats: SeatView[] }[] {
  const groups =
    sort === "protocol"
      ? ROLES.map((role) => ({ key: `role-${role.replaceAll("_", "-")}`, seats: seats.filter((seat) => seat.role === role) }))
      : [
          { key: "members-named", seats: seats.filter((seat) => hasName(seat)) },
          { key: "members-unnamed", seats: seats.filter((seat) => !hasName(seat)) },
        ];
  return groups.filter((group) => group.seats.length > 0);
}
