import { call } from "$lib/api/call";

const POLL_MS = 150;

/** A long call seen while it runs: how far it is, and the wish to stop it. */
export class Job {
  /** Under which the register knows it. */
  readonly name = `ui-${Math.random().toString(36).slice(2)}`;
  #done = $state(0);
  #total = $state(0);
  #isRunning = $state(false);

  get done(): number {
    return this.#done;
  }
  get total(): number {
    return this.#total;
  }
  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** Waits for a call that carries this job's name, and looks at it meanwhile. */
  async watch<T>(work: Promise<T>): Promise<T> {
    this.#done = 0;
    this.#total = 0;
    this.#isRunning = true;
    const look = async (): Promise<void> => {
      const seen = await call("job_show", { job: this.name }).catch(() => null);
      if (seen === null || !seen.is_running) return;
      this.#done = seen.done;
      this.#total = seen.total;
    };
    const timer = setInterval(() => void look(), POLL_MS);
    try {
      return await work;
    } finally {
      clearInterval(timer);
      this.#isRunning = false;
    }
  }

  /** Asks it to stop; its own answer then says that it was stopped. */
  async cancel(): Promise<void> {
    await call("job_cancel", { job: this.name }).catch(() => null);
  }
}

/** Reads a file that was chosen or dropped as base64. */
export function toBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === "string" ? (reader.result.split(",", 2)[1] ?? "") : "");
    reader.onerror = () => reject(reader.error ?? new Error("unread"));
    reader.readAsDataURL(file);
  });
}
