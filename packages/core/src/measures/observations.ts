import type { CodedTexts } from "../evidence/cells/raw-column.ts";
import type { EvidenceRow } from "../evidence/evidence-engine.ts";

/** Rows as a measure takes them, column by column: texts by role, numbers by role (NaN = missing). A `KeyedTable` is one. */
export interface Observations<K extends string = string, N extends string = string> {
  readonly rowCount: number;
  readonly keys: Readonly<Record<K, CodedTexts>>;
  readonly numbers: Readonly<Record<N, Float64Array>>;
}

/**
 * Observations from rows of evidence. Roles name columns: `observationsOf(rows, { location: "region_code" }, { value: "listed_firms" })`.
 * A missing number is NaN; a text where a number belongs is too, since the table's schema has already been checked.
 */
export function observationsOf<K extends string, N extends string>(
  rows: readonly Pick<EvidenceRow, "values">[],
  keys: Readonly<Record<K, string>>,
  numbers: Readonly<Record<N, string>>,
): Observations<K, N> {
  const keyColumns = Object.entries<string>(keys).map(([role, column]) => [role, coded(rows.map(({ values }) => String(values[column] ?? "")))]);
  const numberColumns = Object.entries<string>(numbers).map(([role, column]) => [role, Float64Array.from(rows, ({ values }) => numberOf(values[column]))]);
  return {
    rowCount: rows.length,
    keys: Object.fromEntries(keyColumns) as Record<K, CodedTexts>,
    numbers: Object.fromEntries(numberColumns) as Record<N, Float64Array>,
  };
}

/** A column of texts, each text once in order of first appearance. */
export function coded(column: readonly string[]): CodedTexts {
  const place = new Map<string, number>();
  const codes = Int32Array.from(column, (text) => {
    const known = place.get(text);
    if (known !== undefined) return known;
    place.set(text, place.size);
    return place.size - 1;
  });
  return { codes, texts: [...place.keys()] };
}

function numberOf(value: unknown): number {
  return typeof value === "number" ? value : Number.NaN;
}
