/** A button of a toast. */
export interface ToastAction {
  label: string;
  run: () => void | Promise<void>;
}
/** Something under way: how far it is, and how it is stopped. */
export interface ToastWork {
  readonly done: number;
  /** How much there is to do; 0 = not known. */
  readonly total: number;
  readonly stop: () => Promise<void>;
}
/** A short message at the edge of the window. */
export interface Toast {
  id: number;
  kind: "done" | "notice" | "failure";
  text: string;
  detail: string | null;
  actions: ToastAction[];
  /** What it tells of while it runs; such a toast stays until it is taken away. */
  work: ToastWork | null;
}

const SHOWN_MS = 8000;
const stays = (toast: Toast): boolean => toast.kind === "failure" || toast.work !== null;

class Toasts {
  #list = $state<Toast[]>([]);
  #next = 0;
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();

  /** The toasts on the screen, oldest first. */
  get list(): readonly Toast[] {
    return this.#list;
  }

  /** Shows a toast, and gives its id. A failure stays until dismissed, work until it is taken away; the rest leaves by itself. */
  show(kind: Toast["kind"], text: string, options: { actions?: ToastAction[]; detail?: string | null; work?: ToastWork } = {}): number {
    const toast: Toast = { id: ++this.#next, kind, text, detail: options.detail ?? null, actions: options.actions ?? [], work: options.work ?? null };
    // The same words twice say nothing new; of two works each is seen.
    for (const old of this.#list) if (old.text === text && old.work === null && toast.work === null) this.dismiss(old.id);
    const others = this.#list.filter((old) => old.work === null).slice(-2);
    this.#list = [...this.#list.filter((old) => old.work !== null || others.includes(old)), toast];
    if (!stays(toast)) this.#wait(toast.id);
    return toast.id;
  }

  /** Keeps a toast while someone reads or reaches for it. */
  hold(id: number): void {
    clearTimeout(this.#timers.get(id));
  }

  /** Lets a held toast go after a while. */
  release(id: number): void {
    if (this.#list.some((toast) => toast.id === id && !stays(toast))) this.#wait(id);
  }

  /** Takes a toast away. */
  dismiss(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
    this.#list = this.#list.filter((toast) => toast.id !== id);
  }

  #wait(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.set(id, setTimeout(() => this.dismiss(id), SHOWN_MS));
  }
}

/** The toasts of the window. */
export const toasts = new Toasts();
