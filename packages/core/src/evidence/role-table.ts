import type { FieldSource, RoleCondition } from "./bound-table.ts";
import { formerRoles } from "./tables/former-roles.ts";

/** A table in its role as quoin.yaml says it: the table, and columns or constants for the fields that its columns do not name. */
export interface GivenRole {
  readonly table: string;
  readonly fields: Readonly<Record<string, string | FieldSource>>;
  readonly where?: readonly RoleCondition[] | undefined;
}

/** Which table plays which role, as far as the office says so (`roles` of quoin.yaml): the table alone, or with its fields. */
export interface Roles {
  readonly roles: Readonly<Record<string, string | GivenRole>>;
}

/** What the office says of a role, by its name or by the one that it had before; null where it says nothing. */
export function givenRole({ roles }: Roles, role: string): GivenRole | null {
  const others = Object.entries(formerRoles).flatMap(([now, { role: before }]) => (now === role ? [before] : before === role ? [now] : []));
  const given = [role, ...others].map((name) => roles[name]).find((each) => each !== undefined);
  if (given === undefined) return null;
  return typeof given === "string" ? { table: given, fields: {} } : given;
}

/**
 * The table that plays a role in the rules: the one that quoin.yaml names, else the table of that name.
 *
 *   roleTable({ roles: { key_laboratories: "labs_2025" } }, "key_laboratories")  // "labs_2025"
 */
export function roleTable(roles: Roles, role: string): string {
  return givenRole(roles, role)?.table ?? role;
}
