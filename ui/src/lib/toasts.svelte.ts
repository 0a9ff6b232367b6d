/** A button of a toast. */
export interface ToastAction {
  label: string;
  run: () => void | Promise<void>;
}
/** A short message at the edge of the window. */
export interface Toast {
  id: number;
  kind: "done" | "notice" | "failure";
  text: string;
  detail: string | null;
  actions: ToastAction[];
}

const SHOWN_MS = 8000;

class Toasts {
  #list = $state<Toast[]>([]);
  #next = 0;
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();

  /** The toasts on the screen, oldest first. */
  get list(): readonly Toast[] {
    return this.#list;
  }

  /** Shows a toast. A failure stays until dismissed; the rest leaves by itself. */
  show(kind: Toast["kind"], text: string, options: { actions?: ToastAction[]; detail?: string | null } = {}): void {
    const toast: Toast = { id: ++this.#next, kind, text, detail: options.detail ?? null, actions: options.actions ?? [] };
    // The same words twice say nothing new.
    for (const old of this.#list) if (old.text === text) this.dismiss(old.id);
    this.#list = [...this.#list.slice(-2), toast];
    if (kind !== "failure") this.#wait(toast.id);
  }

  /** Keeps a toast while someone reads or reaches for it. */
  hold(id: number): void {
    clearTimeout(this.#timers.get(id));
  }

  /** Lets a held toast go after a while. */
  release(id: number): void {
    if (this.#list.some((toast) => toast.id === id && toast.kind !== "failure")) this.#wait(id);
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
