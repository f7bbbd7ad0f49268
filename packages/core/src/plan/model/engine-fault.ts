import type { SolverResult } from "@quoin/optimise";
import { fault, type Outcome } from "../../contract/outcome.ts";
import { note } from "../../language/note.ts";

/** What kept the engine from working at all, as a fault of the input; null where it worked. */
export function engineFault(
  { stop, message }: Pick<SolverResult, "stop" | "message">,
  file: string,
  engine: string | undefined,
): Extract<Outcome<never>, { ok: false }> | null {
  if (stop === "too-large" || stop === "out-of-memory") return fault(note("model.too-large", { problem: message ?? stop }, { file }));
  if (stop !== "failed") return null;
  if (engine !== undefined) return fault(note("model.engine-missing", { engine, problem: message ?? stop }, { file }));
  return fault(note("model.engine-failed", { problem: message ?? stop }, { file }));
}
