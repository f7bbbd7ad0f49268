import { ExternalFault, note } from "@quoin/core";
import type { EngineFault, RecordEngine } from "./record-engine.ts";

/** Runs work on the store; what the engine throws for a lock, a damaged file, a full disk or a server out of reach becomes an `ExternalFault`. */
export async function translated<T>(engine: RecordEngine, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const fault = engine.fault(cause) ?? fileFault(cause);
    if (fault === undefined) throw cause;
    throw new ExternalFault(note(fault.code, { problem: fault.problem }), fault.code === "register.busy" ? "busy" : "unavailable", cause);
  }
}

/** The file system refuses: no right, no room, read-only, a file where a folder belongs. */
function fileFault(cause: unknown): EngineFault | undefined {
  const { code, message = "" } = cause as { readonly code?: unknown; readonly message?: string };
  if (typeof code !== "string") return undefined;
  if (code === "ENOSPC" || code === "EDQUOT") return { code: "register.full", problem: message };
  return /^(?:EACCES|EPERM|EROFS|ENOTDIR|EEXIST)$/.test(code) ? { code: "register.unreachable", problem: message } : undefined;
}
