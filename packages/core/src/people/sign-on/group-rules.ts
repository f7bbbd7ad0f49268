import type { Account } from "../../contract/account.ts";
import { type Role, roles } from "../../contract/role.ts";

/** What somebody may do here who is in a group elsewhere. */
export interface GroupRule {
  readonly group: string;
  readonly roles: readonly Role[];
  readonly department?: string | undefined;
  readonly organisation?: string | undefined;
  readonly region?: string | undefined;
}

/** How far an account reaches. */
export type Reach = Pick<Account, "roles" | "department" | "organisation" | "region">;

/**
 * How far these groups reach together: the roles of all of them, and of department, organisation and place what the first rule that fits and names one says.
 * No role where no rule fits.
 */
export function reachOfGroups(rules: readonly GroupRule[], groups: readonly string[]): Reach {
  const fitting = rules.filter(({ group }) => groups.includes(group));
  const held = new Set(fitting.flatMap((rule) => rule.roles));
  const first = (field: "department" | "organisation" | "region") => fitting.find((rule) => rule[field] !== undefined)?.[field] ?? null;
  return { roles: roles.filter((each) => held.has(each)), department: first("department"), organisation: first("organisation"), region: first("region") };
}
