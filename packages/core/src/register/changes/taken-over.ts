import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Caller } from "../../contract/ports.ts";
import { note } from "../../language/note.ts";

/**
 * What was decided before the register was kept comes in by the commands that write its type, with `--historic` and a reason, past the checks of the day:
 * by an administrator or the owner of the folder, and marked with the reason for good.
 */
export function takenOver({ account }: Pick<Caller, "account">, historic: boolean, reason: string): Outcome<string | null> {
  if (!historic) return success(null);
  if (account !== undefined && !account.roles.includes("administrator")) return fault(note("historic.administrator", {}, { field: "historic" }), "forbidden");
  return reason.trim() === "" ? fault(note("historic.needs-reason", {}, { field: "reason" })) : success(reason);
}
