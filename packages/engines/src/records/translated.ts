import { ExternalFault, note } from "@quoin/core";
import type { RecordEngine } from "./record-engine.ts";

/** Runs work on the store; what the engine throws for a lock, a damaged file or a server out of reach becomes an `ExternalFault`. */
export async function translated<T>(engine: RecordEngine, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const fault = engine.fault(cause) ?? fileFault(cause);
    if (fault === undefined) throw cause;
    throw new ExternalFault(note(fault.code, { problem: fault.problem }), fault.code === "register.busy" ? "busy" : "input", cause);
  }
}

/** The file system refuses: no right, no room, read-only, a file where a folder belongs. */
function fileFault(cause: unknown): ReturnType<RecordEngine["fault"]> {
  const { code, message = "" } = cause as { readonly code?: unknown; readonly message?: string };
  const refused = typeof code === "string" && /^(?:EACCES|EPERM|EROFS|ENOSPC|EDQUOT|ENOTDIR|EEXIST)$/.test(code);
  return refused ? { code: "register.unreachable", problem: message } : undefined;
}
