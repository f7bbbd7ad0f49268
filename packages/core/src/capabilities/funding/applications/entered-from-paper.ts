import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { Caller } from "../../../contract/ports.ts";
import { note } from "../../../language/note.ts";
import type { RecordChange } from "../../../register/record-store.ts";

/** Roles that apply themselves, or may do all that there is. */
const applying: ReadonlySet<string> = new Set(["applicant", "facility-manager", "administrator"]);

/**
 * What an officer enters for applicants who handed in on paper: handed in as they are, and marked for good with how they came, so that nobody takes them for the applicants' own entries.
 * Null for whoever applies.
 */
export function enteredFromPaper(
  { account }: Pick<Caller, "account">,
  { submit, reason }: { readonly submit: boolean; readonly reason: string },
): Outcome<string | null> {
  if (account === undefined || account.roles.some((role) => applying.has(role))) return success(null);
  if (reason.trim() === "") return fault(note("application.paper-reason", {}, { field: "reason" }));
  return submit ? success(reason.trim()) : fault(note("application.paper-draft", {}, { field: "submit" }));
}

export function onPaper(changes: readonly RecordChange[], how: string): readonly RecordChange[] {
  return changes.map((change) => (change.type === "application" ? { ...change, body: { ...change.body, on_paper: how } } : change));
}
