import type { EvidenceRow } from "../../evidence/evidence-engine.ts";
import type { Territory } from "../../evidence/territory/territory.ts";
import type { TableRecord } from "../../register/changes/table-record.ts";
import type { OrganisationNames } from "./organisation-names.ts";

/** A name that a table mentions as an organisation, with what the table knows of it. */
export interface OrganisationMention {
  readonly name: string;
  /** Table and column where it stands. */
  readonly source: string;
  readonly region: string | null;
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** What the makers of records need beside their rows. */
export interface TableContext {
  /** The table of these rows, that plays the role in this workspace alone or with others. */
  readonly table: string;
  /** The id of a thing that only this list numbers or names: bare, or with the table before it where that is how it is told from those of another list. */
  own(id: string): string;
  readonly names: OrganisationNames;
  readonly territory: Territory;
  /** Currency of the office. */
  readonly currency: string;
  /** The code itself where the register has that region, else null. */
  region(code: unknown): string | null;
  /** Rows of another role of the register, of all tables that play it; empty where the workspace has none. */
  rows(role: string): readonly EvidenceRow[];
}

/** How records are made of the table that plays a role. */
export interface RegisterTable {
  readonly role: string;
  readonly columns: readonly string[];
  /** Columns that are read where the table has them. */
  readonly also?: readonly string[];
  records(rows: readonly EvidenceRow[], context: TableContext): readonly TableRecord[];
  /** Organisations that the table mentions; those of all tables are joined by name. */
  mentions?(rows: readonly EvidenceRow[], context: TableContext): readonly OrganisationMention[];
}

/** The text of a cell, null where it is empty. */
export function textOf(row: EvidenceRow, column: string): string | null {
  const value = row.values[column];
  return value === null || value === undefined || value === "" ? null : String(value);
}

/** What a name says beside the program's two languages: a column of its own for each (`name_pt`). */
export function furtherNames(row: EvidenceRow, field: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(row.values).flatMap(([name, value]) =>
      name.startsWith(`${field}.`) && typeof value === "string" && value !== "" ? [[name.slice(field.length + 1), value]] : [],
    ),
  );
}

/** The number of a cell, null where it is missing. */
export function numberOf(row: EvidenceRow, column: string): number | null {
  const value = row.values[column];
  return typeof value === "number" ? value : null;
}

/**
 * An id made of names: blanks and control characters become `_`.
 *
 *   idOf("KEY_LAB", "重质油国家重点实验室")  // "KEY_LAB:重质油国家重点实验室"
 */
export function idOf(...parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null)
    .join(":")
    .replaceAll(/[\s\p{C}]+/gu, "_")
    .slice(0, 200);
}
