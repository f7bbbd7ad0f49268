import type { Account } from "../contract/account.ts";
import { fault, type Outcome, success } from "../contract/outcome.ts";
import { note } from "../language/note.ts";
import { scopesOf } from "./rights.ts";
import type { Scope } from "./scope.ts";

/** The scopes in which an account may ask this; a fault where the rights give it none. */
export function authorised(account: Account, useCase: string): Outcome<readonly Scope[]> {
  const scopes = scopesOf(account.roles, useCase);
  if (scopes.length > 0) return success(scopes);
  return fault(note("rights.forbidden", { account: account.name, use_case: useCase, roles: account.roles.join(", ") }), "forbidden");
}
