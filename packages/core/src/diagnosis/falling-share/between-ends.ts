import type { EvidenceRow } from "../../evidence/evidence-engine.ts";
import type { GatheredTable } from "../../evidence/roles/gathered-table.ts";
import type { Said } from "../../language/statement/place.ts";
import type { Figure } from "../../language/statement/value.ts";
import { percent, points, year } from "../../language/statement/values.ts";
import { readFrom } from "../figures/figure-rows.ts";
import { fallingShareWords as words } from "./falling-share.words.ts";

/** What a value of a year was made of. */
export interface YearRows {
  readonly table: GatheredTable;
  readonly of: (year: number) => readonly EvidenceRow[];
}

/**
 * What two ends of a series of shares hide: the highest and the lowest year of a series, where it lies between the ends, beyond both of them, and further than what matters from one of them. The means of
 * some years at both ends of a hill are alike.
 *
 * @param minimum  the least difference that is worth a word, in the unit of the values
 * @param kind     a share, said in percent, or a difference of two shares, said in points
 * @param read     the table, and the rows of a year that its value was made of; left out where they are not known
 */
export function betweenEnds(
  values: readonly { readonly year: number; readonly value: number }[],
  minimum: number,
  kind: "share" | "gap",
  read?: YearRows,
): readonly Said[] {
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return [];
  const inner = values.slice(1, -1);
  return (["highest", "lowest"] as const).flatMap((side) => {
    const sign = side === "highest" ? 1 : -1;
    const extreme = inner.reduce((far, each) => (sign * (each.value - far.value) > 0 ? each : far), inner[0] ?? first);
    const beyondBoth = sign * (extreme.value - first.value) > 0 && sign * (extreme.value - last.value) > 0;
    const reach = Math.max(Math.abs(extreme.value - first.value), Math.abs(extreme.value - last.value));
    if (!beyondBoth || reach < minimum) return [];
    return [
      words.say(kind === "gap" ? `${side}-gap` : side, {
        year: year(extreme.year),
        value: made(kind === "gap" ? points(extreme.value) : percent(extreme.value), read, extreme.year),
        since: made(points(last.value - extreme.value), read, extreme.year, last.year),
      }),
    ];
  });
}

function made<F extends Figure>(figure: F, read: YearRows | undefined, ...years: readonly number[]): F {
  return read === undefined ? figure : readFrom(figure, read.table, years.flatMap(read.of));
}
