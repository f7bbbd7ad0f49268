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
  /** Whether its own numbers are known by themselves or with the table before them; where nothing is said, those of the first table of a role by themselves. */
  readonly ids?: RoleIds | undefined;
  /** Whose list it is: the organisation that the records of its rows belong to, where the rows name none. */
  readonly owner?: string | undefined;
  /** False where nothing names the table: it is the one of the role's own or former name. */
  readonly namesTable?: boolean;
}

/** How the numbers that a list gives for itself are known in a role: by themselves (`bare`), or as `TABLE:NUMBER`. */
export const roleIds = ["bare", "with-table"] as const;
export type RoleIds = (typeof roleIds)[number];

/** One table in a role as quoin.yaml writes it: the table alone, or with its fields. */
export type WrittenRole = string | (Omit<GivenRole, "table" | "namesTable"> & { readonly table?: string | undefined });

/** Which tables play which role, as far as the office says so (`roles` of quoin.yaml): one, or several. */
export interface Roles {
  readonly roles: Readonly<Record<string, WrittenRole | readonly WrittenRole[]>>;
}

/** What the office says of each table of a role, by the role's name or by the one that it had before; none where it says nothing. */
export function givenRoles(settings: Roles, role: string): readonly GivenRole[] {
  const given = settings.roles[nameOfRole(settings, role)];
  return given === undefined ? [] : writtenRoles(given).map((each) => placed(each, role));
}

/** The name under which quoin.yaml says the tables of a role: its own, or one that it had or has since; its own where nothing is said. */
export function nameOfRole({ roles }: Roles, role: string): string {
  const others = Object.entries(formerRoles).flatMap(([now, { role: before }]) => (now === role ? [before] : before === role ? [now] : []));
  return [role, ...others].find((name) => roles[name] !== undefined) ?? role;
}

/** The tables of a role as they are written, one or several. */
export function writtenRoles(written: WrittenRole | readonly WrittenRole[]): readonly WrittenRole[] {
  return isList(written) ? written : [written];
}

function isList(written: WrittenRole | readonly WrittenRole[]): written is readonly WrittenRole[] {
  return Array.isArray(written);
}

function placed(given: WrittenRole, role: string): GivenRole {
  if (typeof given === "string") return { table: given, fields: {} };
  const table = given.table ?? tableOfRecords(given.fields);
  return { ...given, table: table ?? role, namesTable: table !== null };
}

/** What the office says of the first table of a role; null where it says nothing. */
export function givenRole(settings: Roles, role: string): GivenRole | null {
  return givenRoles(settings, role)[0] ?? null;
}

/** The register's own table where a role has no other and its fields come from records. */
function tableOfRecords(fields: GivenRole["fields"]): string | null {
  const [read] = Object.values(fields).flatMap((source) =>
    typeof source === "object" && "records" in source && source.on === undefined ? [source.records] : [],
  );
  return read === undefined ? null : registerTable(read);
}

/**
 * The table that plays a role in the rules: the one that quoin.yaml names (of several the first), else the table of that name.
 *
 *   roleTable({ roles: { key_laboratories: "labs_2025" } }, "key_laboratories")  // "labs_2025"
 */
export function roleTable(roles: Roles, role: string): string {
  return givenRole(roles, role)?.table ?? role;
}

/** The types of record that roles of quoin.yaml read, each once. */
export function recordTypesRead({ roles }: Roles): readonly string[] {
  const sources = Object.values(roles)
    .flatMap(writtenRoles)
    .flatMap((given) => (typeof given === "string" ? [] : Object.values(given.fields)));
  return [...new Set(sources.flatMap((source) => (typeof source === "object" && "records" in source ? [source.records] : [])))].sort();
}
