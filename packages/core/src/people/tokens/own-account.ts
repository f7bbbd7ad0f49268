import type { Account } from "../../contract/account.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { note } from "../../language/note.ts";

/** The account that is there in person: a token makes and ends no tokens, else one that went astray would never end. */
export function inPerson({ caller }: Pick<WorkspacePorts, "caller">): Outcome<Account> {
  if (caller.via !== undefined) return fault(note("token.by-token"), "forbidden");
  return caller.account === undefined ? fault(note("token.of-nobody")) : success(caller.account);
}

/** Whether this may be asked of the tokens of everybody: by whoever owns the folder, keeps the accounts or looks after them. */
export function seesAllTokens({ caller }: Pick<WorkspacePorts, "caller">): boolean {
  return caller.account === undefined || caller.account.roles.some((role) => role === "administrator" || role === "people-administrator" || role === "auditor");
}
