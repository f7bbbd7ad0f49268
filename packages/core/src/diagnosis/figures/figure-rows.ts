import type { EvidenceRow } from "../../evidence/evidence-engine.ts";
import type { GatheredTable } from "../../evidence/roles/gathered-table.ts";
import { rowsBehind } from "../../evidence/roles/rows-behind.ts";
import type { Figure } from "../../language/statement/value.ts";
import { dividedFrom, given, restingOn } from "../../language/statement/values.ts";
import { figureWords as words } from "./figures.words.ts";

/** The same figure with the rows of a table that it was read, counted or added up from; as it is where there are none. */
export function readFrom<F extends Figure>(figure: F, table: GatheredTable, rows: readonly (EvidenceRow | undefined)[]): F {
  const own = rows.flatMap((row) => row ?? []);
  return own.length === 0 ? figure : restingOn(figure, rowsBehind(table, own));
}

/** One side of a quotient: how much it is, and the rows that it was read or added up from. */
export interface QuotientSide {
  readonly value: number;
  readonly rows: readonly (EvidenceRow | undefined)[];
}

/** The same figure as the quotient of two sums over rows of one table; as it is where one of the two has no rows. */
export function quotientFrom<F extends Figure>(figure: F, table: GatheredTable, above: QuotientSide, below: QuotientSide, unit: string): F {
  const side = ({ value, rows }: QuotientSide) => ({
    said: words.text("amount", { value: given(value, unit) }),
    rows: rowsBehind(
      table,
      rows.flatMap((row) => row ?? []),
    ),
  });
  const [part, all] = [side(above), side(below)];
  return part.rows.length === 0 || all.rows.length === 0 ? figure : dividedFrom(figure, part, all);
}
