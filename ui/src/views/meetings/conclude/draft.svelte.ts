import type { MeetingView } from "$lib/api/generated/MeetingView";
import { store, stored } from "$lib/session.svelte";
import type { NumberTyped } from "../../registry/NumberFields.svelte";
import type { SignerTyped } from "../../registry/SignerFields.svelte";

const KEPT = "notice-draft";

/** What is typed of a notice that is not issued yet. `null` = as it is proposed. */
interface NoticeTyped {
  meeting: string;
  /** Lines that are left out. */
  left: string[];
  number: NumberTyped;
  signer: SignerTyped;
  title: string | null;
  issued_on: string | null;
  recipients: string | null;
  kept_at: string | null;
}

function fresh(meeting: MeetingView): NoticeTyped {
  return {
    meeting: meeting.row.id,
    // What was kept from the room is not put into a paper that goes out, unless someone says so.
    left: meeting.lines.filter((line) => line.is_aside).map((line) => line.id),
    number: { kind: "notice", number: "", issuer: null, drafter: null, gap_reason: "" },
    signer: { seat: String(meeting.chair_seat), signer: "", signer_post: "" },
    title: null,
    issued_on: null,
    recipients: null,
    kept_at: null,
  };
}

function isNotice(value: unknown): value is NoticeTyped {
  return typeof value === "object" && value !== null && "meeting" in value && "left" in value && "number" in value && "signer" in value && "recipients" in value;
}

function kept(meeting: MeetingView): NoticeTyped {
  try {
    const found: unknown = JSON.parse(stored(KEPT) ?? "null");
    if (isNotice(found) && found.meeting === meeting.row.id) return { ...fresh(meeting), ...found };
  } catch {
    /* not readable: begun anew */
  }
  return fresh(meeting);
}

/** The notice of a meeting while it is prepared. */
export interface NoticeDraft {
  readonly typed: NoticeTyped;
  isPicked(line: string): boolean;
  pick(lines: readonly string[], isPicked: boolean): void;
}

/** Keeps a notice at this machine while it is prepared, so that a look at the minutes or a restart loses nothing. */
export function noticeDraft(meeting: MeetingView): NoticeDraft {
  const typed = $state(kept(meeting));
  // Reaches outside: keeps what is typed.
  $effect(() => store(KEPT, JSON.stringify(typed)));
  return {
    typed,
    isPicked: (line) => !typed.left.includes(line),
    pick(lines, isPicked) {
      const others = typed.left.filter((one) => !lines.includes(one));
      typed.left = isPicked ? others : [...others, ...lines];
    },
  };
}
