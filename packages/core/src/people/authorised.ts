import type { Account } from "../contract/account.ts";
import { fault, type Outcome, success } from "../contract/outcome.ts";
import type { Scope } from "../contract/scope.ts";
import { type UseCase, useCaseName } from "../contract/use-case.ts";
import { note } from "../language/note.ts";
import { scopesOf } from "./rights.ts";

/** The scopes in which an account may ask this; a fault where the rights give it none. */
export function authorised(account: Account, useCase: UseCase): Outcome<readonly Scope[]> {
  const scopes = scopesOf(account.roles, useCase);
  if (scopes.length > 0) return success(scopes);
  return fault(note("rights.forbidden", { account: account.name, use_case: useCaseName(useCase), roles: account.roles.join(", ") }), "forbidden");
}
