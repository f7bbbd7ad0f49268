import type { LocalText } from "../../language/text.ts";
import { formerRoles } from "../tables/former-roles.ts";
import type { FieldSource, RoleCondition } from "./bound-table.ts";
import { type RecordSource, registerTable } from "./register-table.ts";

/** A table in its role as quoin.yaml says it: the table, and columns or constants for the fields that its columns do not name. */
export interface GivenRole {
  readonly table: string;
  readonly fields: Readonly<Record<string, string | FieldSource | RecordSource>>;
  readonly where?: readonly RoleCondition[] | undefined;
  /** What the things that the table lists are called, several of them. */
  readonly called?: LocalText | undefined;
  /** False where nothing names the table: it is the one of the role's own or former name. */
  readonly namesTable?: boolean;
}

/** Which table plays which role, as far as the office says so (`roles` of quoin.yaml): the table alone, or with its fields. */
export interface Roles {
  readonly roles: Readonly<Record<string, string | (Omit<GivenRole, "table" | "namesTable"> & { readonly table?: string | undefined })>>;
}

/** What the office says of a role, by its name or by the one that it had before; null where it says nothing. */
export function givenRole({ roles }: Roles, role: string): GivenRole | null {
  const others = Object.entries(formerRoles).flatMap(([now, { role: before }]) => (now === role ? [before] : before === role ? [now] : []));
  const given = [role, ...others].map((name) => roles[name]).find((each) => each !== undefined);
  if (given === undefined) return null;
  if (typeof given === "string") return { table: given, fields: {} };
  const table = given.table ?? tableOfRecords(given.fields);
  return { ...given, table: table ?? role, namesTable: table !== null };
}

/** The register's own table where a role has no other and its fields come from records. */
function tableOfRecords(fields: GivenRole["fields"]): string | null {
  const [read] = Object.values(fields).flatMap((source) =>
    typeof source === "object" && "records" in source && source.on === undefined ? [source.records] : [],
  );
  return read === undefined ? null : registerTable(read);
}

/**
 * The table that plays a role in the rules: the one that quoin.yaml names, else the table of that name.
 *
 *   roleTable({ roles: { key_laboratories: "labs_2025" } }, "key_laboratories")  // "labs_2025"
 */
export function roleTable(roles: Roles, role: string): string {
  return givenRole(roles, role)?.table ?? role;
}
