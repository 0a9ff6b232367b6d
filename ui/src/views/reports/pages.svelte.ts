import { untrack } from "svelte";
import { bus } from "$lib/api/bus.svelte";
import { call, CallError, type Request } from "$lib/api/call";
import type { PaperPreview } from "$lib/api/generated/PaperPreview";
import { session } from "$lib/session.svelte";
import type { PaperAsked } from "./made.svelte";

/** How long nothing must be typed before the pages are set anew, in milliseconds. */
const REST = 250;

/** A page that is shown. */
export interface ShownPage extends PaperPreview {
  /** Address of its picture. */
  picture: string;
}

/** A question: what is asked, and by what it is known, with the register as it was then. */
interface Question {
  key: string;
  request: Request<"paper_preview">;
}

/** The address of a picture that comes from nowhere but the answer itself. */
export const pictureOf = (svg: string): string => (svg === "" ? "" : `data:image/svg+xml,${encodeURIComponent(svg)}`);

/**
 * The pages of a paper as it would be made, one at a time. While what is asked changes, the page that was there stays until
 * the new one is; one question is asked at a time, and what changed meanwhile is asked when its answer is there.
 */
export class PaperPages {
  #shown = $state.raw<ShownPage | null>(null);
  #error = $state.raw<CallError | null>(null);
  #wanted = $state.raw<Question | null>(null);
  /** Key of the question that was answered last. */
  #answered = $state<string | null>(null);
  #nth = $state(1);
  #page = $state(1);
  #again = $state(0);
  /** True while it is not known yet what to ask. */
  #isHeld = $state(false);
  #isUnderWay = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `paper` is what would be made; `null` when nothing is, `undefined` while it is not known yet. */
  constructor(paper: () => PaperAsked | null | undefined) {
    // Reaches outside: asks the host whenever the paper, the register or the page that is looked at changes.
    $effect(() => {
      const asked = paper();
      this.#isHeld = asked === undefined;
      if (asked === undefined) return;
      const moment = `${bus.version([])} ${bus.head} ${session.actor} ${this.#again}`;
      const request = asked === null ? null : { paper: asked, nth: this.#nth, page: this.#page, glance: false };
      untrack(() => this.#ask(request === null ? null : { key: `${moment} ${JSON.stringify(request)}`, request }));
    });
    // Reaches outside: nothing is asked any more when the screen is left.
    $effect(() => () => this.#ask(null));
  }

  /** The page that is shown; null before the first one. */
  get shown(): ShownPage | null {
    return this.#shown;
  }
  get error(): CallError | null {
    return this.#error;
  }
  /** True while the answer to what is asked now is not there. */
  get isStale(): boolean {
    return this.#isHeld || this.#isUnanswered;
  }
  get #isUnanswered(): boolean {
    return this.#wanted !== null && this.#wanted.key !== this.#answered;
  }

  /** Looks at a page, from 1. */
  turn(page: number): void {
    this.#page = Math.max(1, Math.min(page, this.#shown?.pages ?? 1));
  }
  /** Looks at another of several papers, from 1. */
  choose(nth: number): void {
    this.#nth = nth;
    this.#page = 1;
  }
  reload(): void {
    this.#again += 1;
  }

  #ask(question: Question | null): void {
    clearTimeout(this.#timer);
    this.#wanted = question;
    if (question === null) {
      this.#shown = null;
      this.#error = null;
      this.#answered = null;
      return;
    }
    if (this.#isUnderWay || question.key === this.#answered) return;
    const isTurned = this.#shown !== null && (this.#shown.page !== this.#page || this.#shown.nth !== this.#nth);
    this.#timer = setTimeout(() => void this.#run(), this.#shown === null || isTurned ? 0 : REST);
  }

  async #run(): Promise<void> {
    this.#isUnderWay = true;
    while (this.#isUnanswered) {
      const asked: Question | null = this.#wanted;
      if (asked === null) break;
      const answer = await call("paper_preview", asked.request).catch((thrown: unknown) => (thrown instanceof CallError ? thrown : new CallError("internal")));
      // The screen was left, or nothing is asked any more.
      if (this.#wanted === null) break;
      this.#answered = asked.key;
      this.#error = answer instanceof CallError ? answer : null;
      if (answer instanceof CallError) continue;
      this.#shown = { ...answer, picture: pictureOf(answer.svg) };
      // There are fewer than were asked for: the last one is looked at.
      if (asked === this.#wanted && answer.pages > 0) {
        this.#nth = answer.nth;
        this.#page = answer.page;
      }
    }
    this.#isUnderWay = false;
  }
}
