import { rpc } from "$lib/platform";
import { session } from "$lib/session.svelte";
import { bus } from "./bus.svelte";
import type { Commands } from "./generated/commands";

/** Name of a command. */
export type CommandName = keyof Commands;
/** What a command asks for. */
export type Request<C extends CommandName> = Commands[C]["request"];
/** What a command gives back. */
export type Answer<C extends CommandName> = Commands[C]["reply"];

/** A call that was answered with an error: a stable code, its data, and an incident number for internal ones. */
export class CallError extends Error {
  readonly code: string;
  readonly data: Readonly<Record<string, string>>;
  readonly incident: string | null;

  constructor(code: string, data: Record<string, string> = {}, incident: string | null = null) {
    super(code);
    this.name = "CallError";
    this.code = code;
    this.data = data;
    this.incident = incident;
  }
}

/** Called when an answer shows that another process wrote to the register; set by the desk. */
export const missed = { hear: (): void => undefined };

/** Commands after which another file lies under the window. */
const REPLACING: ReadonlySet<CommandName> = new Set<CommandName>(["register_new", "backup_restore"]);

/**
 * Runs a command as the present actor and tells the bus what moved.
 *
 * @throws CallError when the register refuses or the host cannot be reached (`offline`).
 */
export async function call<C extends CommandName>(cmd: C, payload: Request<C>): Promise<Answer<C>> {
  const envelope = await rpc({ cmd, payload, actor: session.actor }).catch((): never => {
    throw new CallError("offline");
  });
  if ("err" in envelope) {
    const { code, data, incident } = envelope.err;
    throw new CallError(code, data, incident ?? null);
  }
  const { output, changes, head } = envelope.ok;
  if (REPLACING.has(cmd)) bus.replaced(head);
  else if (cmd !== "desk_pulse" && bus.publish(changes, head)) missed.hear();
  return output as Answer<C>;
}
