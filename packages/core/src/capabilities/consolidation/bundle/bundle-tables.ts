import { keysOf } from "../../../contract/keyed.ts";

/** What a column of a bundle holds. */
export type ColumnKind = "text" | "code" | "year" | "date" | "number" | "amount";

/** The tables of a bundle and their columns, in the order in which they are written. */
export const bundleTables = {
  plan: {
    id: "code",
    office: "code",
    region: "code",
    level: "code",
    title: "text",
    from: "year",
    to: "year",
    version: "code",
    status: "code",
    approved_on: "date",
  },
  lines: {
    line: "code",
    measure_item: "code",
    field: "text",
    technology: "code",
    item: "code",
    industry: "code",
    region: "code",
    instrument: "code",
    owner: "text",
    start: "year",
    end: "year",
    action_en: "text",
    action_zh: "text",
  },
  money: { line: "code", year: "year", level: "code", amount: "amount", currency: "code", kind: "code" },
  targets: { line: "code", indicator: "text", unit: "text", baseline: "number", year: "year", target: "number" },
  capacity: { line: "code", product: "text", year: "year", amount: "number", unit: "text" },
  needs: { line: "code", need: "text" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ColumnKind>>>>;

export type BundleTableName = keyof typeof bundleTables;
export const bundleTableNames = keysOf(bundleTables);

/** A row by column; an empty cell is missing. */
export type BundleRow<T extends BundleTableName = BundleTableName> = Readonly<Record<keyof (typeof bundleTables)[T], string>>;
/** The content of a bundle. */
export type BundleContent = { readonly [T in BundleTableName]: readonly BundleRow<T>[] };

/** What a signed bundle of one kind holds: its tables in the order in which they are written. */
export interface BundleLayout {
  readonly format: string;
  /** Of the data package. */
  readonly name: string;
  readonly tables: Readonly<Record<string, Readonly<Record<string, ColumnKind>>>>;
}

export const planLayout = { format: "quoin-plan", name: "plan", tables: bundleTables } as const satisfies BundleLayout;

/** Frictionless type of a column. */
export function columnType(kind: ColumnKind): "string" | "integer" | "number" {
  return kind === "year" ? "integer" : kind === "number" || kind === "amount" ? "number" : "string";
}
