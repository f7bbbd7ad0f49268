import type { Query } from "./derivation-engine.ts";
import { isNumberText, type QueryColumn } from "./row-source.ts";
import { sql, whole } from "./sql.ts";

/** A column that is added exactly: how many digits its numbers have in all, and how many of them behind the point. */
export interface DerivedSum {
  readonly column: QueryColumn;
  readonly precision: number;
  readonly scale: number;
}

/** The most digits that both engines hold exactly. */
export const mostDigits = 38;

/** The number of a cell as an exact decimal; NULL where it is missing. */
export function sumValue({ column, precision, scale }: DerivedSum): Query {
  if (column.kind === "integer") return sql`CAST(${column.sql} AS DECIMAL(${whole(mostDigits)}, 0))`;
  return sql`CASE WHEN ${isNumberText(column)} THEN try_cast(trim(${column.sql}) AS DECIMAL(${whole(precision)}, ${whole(scale)})) END`;
}
