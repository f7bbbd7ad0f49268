import type { EvidenceRow } from "../../evidence/evidence-engine.ts";
import type { GatheredTable } from "../../evidence/roles/gathered-table.ts";
import { rowsBehind } from "../../evidence/roles/rows-behind.ts";
import type { Figure, RowsBehind } from "../../language/statement/value.ts";
import { dividedFrom, given, restingOn } from "../../language/statement/values.ts";
import { figureWords as words } from "./figures.words.ts";

/** So many runs of rows are kept of one figure: more would make the finding as large as the table. */
const mostRuns = 60;

/** The same figure with the rows of a table that it was read, counted or added up from; as it is where there are none, or where they lie scattered in more than `mostRuns` runs. */
export function readFrom<F extends Figure>(figure: F, table: GatheredTable, rows: readonly (EvidenceRow | undefined)[]): F {
  const own = rows.flatMap((row) => row ?? []);
  const kept = rowsBehind(table, own);
  return own.length === 0 || areScattered(kept) ? figure : restingOn(figure, kept);
}

/** One side of a quotient: how much it is, and the rows that it was read or added up from. */
export interface QuotientSide {
  readonly value: number;
  readonly rows: readonly (EvidenceRow | undefined)[];
}

/** The same figure as the quotient of two sums over rows of one table; as it is where one of the two has no rows. Where the rows below are too many to keep, they are those of the finding. */
export function quotientFrom<F extends Figure>(figure: F, table: GatheredTable, above: QuotientSide, below: QuotientSide, unit: string): F {
  const side = ({ value, rows }: QuotientSide) => ({
    said: words.text("amount", { value: given(value, unit) }),
    rows: rowsBehind(
      table,
      rows.flatMap((row) => row ?? []),
    ),
  });
  const [part, all] = [side(above), side(below)];
  if (part.rows.length === 0 || all.rows.length === 0 || areScattered(part.rows)) return figure;
  return dividedFrom(figure, part, areScattered(all.rows) ? { ...all, rows: [] } : all);
}

function areScattered(kept: readonly RowsBehind[]): boolean {
  return kept.some(({ rows }) => rows.length > mostRuns);
}
