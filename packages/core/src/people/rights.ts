import { reachOf } from "../contract/rights.ts";
import { type Role, roles } from "../contract/role.ts";
import type { Scope } from "../contract/scope.ts";
import { type UseCase, useCaseName } from "../contract/use-case.ts";

/** One right as `quoin rights` prints it. */
export interface Right {
  readonly use_case: string;
  readonly role: Role;
  readonly scope: Scope;
}

/** The scopes that several roles give together: none of them where the use case is refused, `all` alone where one of them gives it. */
export function scopesOf(held: readonly Role[], { rights }: Pick<UseCase, "rights">): readonly Scope[] {
  const given = new Set(held.map((each) => reachOf(rights, each)));
  given.delete("none");
  return given.has("all") ? ["all"] : [...given];
}

/** The rights in these use cases, role by role. */
export function rightsIn(useCases: readonly UseCase[]): readonly Right[] {
  return useCases.flatMap((useCase) => roles.map((each) => ({ use_case: useCaseName(useCase), role: each, scope: reachOf(useCase.rights, each) })));
}
