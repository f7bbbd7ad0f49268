import type { StaggeredPanel } from "@quoin/methods";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import { type Note, note } from "../../../language/note.ts";
import type { EffectRows } from "./read-effect-table.ts";

/**
 * Rows of units and periods as a balanced panel with the first treated period of each unit.
 *
 * `since` says it where it stands and the unit is treated at all (`treated` 0 throughout: never); without `since` it is the first period with `treated` 1. Units that lack a period are
 * left out and counted.
 */
export function panelOfRows(rows: EffectRows): Outcome<StaggeredPanel> {
  const at = { file: rows.file };
  const periods = [...new Set(rows.time)].filter((time) => !Number.isNaN(time)).sort((a, b) => a - b);
  const places = new Map(periods.map((period, place) => [period, place]));
  const byUnit = new Map<number, number[]>();
  for (const [row, unit] of rows.unit.entries()) byUnit.set(unit, [...(byUnit.get(unit) ?? []), row]);
  const whole: { readonly outcomes: Float64Array; readonly since: number }[] = [];
  let short = 0;
  for (const [unit, own] of byUnit) {
    const starts = new Set(own.map((row) => rows.since[row] ?? Number.NaN).filter((since) => !Number.isNaN(since) && since !== 0));
    if (starts.size > 1) return fault(note("effect.two-starts", { unit: rows.units[unit] ?? "", starts: [...starts].join(", ") }, at));
    const marked = own.filter((row) => rows.treated[row] === 1).map((row) => rows.time[row] ?? Number.NaN);
    const isNever = own.some((row) => rows.treated[row] === 0) && marked.length === 0;
    const [start] = starts;
    const since = isNever ? Number.POSITIVE_INFINITY : (start ?? (marked.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...marked)));
    const outcomes = new Float64Array(periods.length).fill(Number.NaN);
    for (const row of own) {
      const place = places.get(rows.time[row] ?? Number.NaN);
      if (place !== undefined) outcomes[place] = rows.outcome[row] ?? Number.NaN;
    }
    if (outcomes.some((each) => Number.isNaN(each))) short += 1;
    else whole.push({ outcomes, since });
  }
  const outcomes = new Float64Array(whole.length * periods.length);
  for (const [place, unit] of whole.entries()) outcomes.set(unit.outcomes, place * periods.length);
  const notes: Note[] = short === 0 ? [] : [note("effect.unbalanced", { count: short, of: byUnit.size }, at)];
  return success({ outcomes, periods, since: Float64Array.from(whole, ({ since }) => since) }, notes);
}
