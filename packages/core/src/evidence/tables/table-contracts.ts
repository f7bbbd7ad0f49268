import type { TableContract } from "../../schema/table.ts";
import { tableContracts } from "./contract-list.ts";
import { formerRoles } from "./former-roles.ts";

export { tableContracts };

/** The same, where which of them does not matter. */
export const anyContracts: readonly TableContract[] = tableContracts;

/** A role that some table may play. */
export type RoleName = (typeof tableContracts)[number]["role"];

/** The contract of a role; undefined where no table is declared for it. */
export function contractOf(role: string): TableContract | undefined {
  return anyContracts.find((contract) => contract.role === role);
}

/** The contract of a role by its present or its former name. */
export function contractNamed(role: string): TableContract | undefined {
  return contractOf(role) ?? contractOf(Object.entries(formerRoles).find(([, { role: before }]) => before === role)?.[0] ?? "");
}
