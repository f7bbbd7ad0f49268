import { generality } from "@quoin/methods";
import { entryOf } from "../../contract/assert-present.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { type Note, note } from "../../language/note.ts";
import { answerRows, countCell, textCell } from "./answer-rows.ts";
import type { DerivationOf } from "./derivation-document.ts";
import type { RowsAtHand } from "./derive-table.ts";
import { DerivedRows } from "./derived-rows.ts";
import { type CitationParts, namedQueries } from "./named-queries.ts";
import { resultColumns } from "./prepared-derivation.ts";

/**
 * `generality`: how evenly the citations of a technology's units are spread over the technologies of the citing units, all units of the technology pooled.
 *
 *   1 - sum_s (w_s / n)^2, corrected: times n / (n - 1)
 *
 * n is the number of citations, w_s those from technology s; a citing unit of m technologies counts 1/m to each.
 */
export async function generalityRows(hand: RowsAtHand, document: DerivationOf<"generality">): Promise<Outcome<DerivedRows>> {
  const { unit, technology, cites, self, owner } = document;
  const table = entryOf(hand.tables, cites.table);
  const parts: CitationParts = {
    rows: hand.rows,
    unit: hand.column(unit),
    technology: hand.column(technology),
    cites: table,
    citing: entryOf(table.columns, cites.from),
    cited: entryOf(table.columns, cites.to),
    without: self === "out" ? "own" : "nothing",
    owner: owner === undefined || self === "in" ? null : hand.column(owner),
  };
  const notes: Note[] = [];
  for (const column of [unit, technology]) {
    const [missing] = (await hand.first(namedQueries.missing(hand.rows, hand.column(column)))) ?? [];
    if (Number(missing ?? 0) > 0) notes.push(note("derive.unit-left-out", { rows: Number(missing), column }));
  }
  const spread = new Map<string, Map<string, number>>();
  for await (const row of answerRows(hand.answers(namedQueries.citations(parts)))) {
    const [cited, citing] = [textCell(row[0]), textCell(row[1])];
    const weights = spread.get(cited) ?? new Map<string, number>();
    spread.set(cited, weights);
    weights.set(citing, (weights.get(citing) ?? 0) + countCell(row[3]) / countCell(row[2]));
  }
  const rows = new DerivedRows(resultColumns(document), [true, false, false, false, false]);
  let count = 0;
  for await (const row of answerRows(hand.answers(namedQueries.cited(parts)))) {
    if (++count > hand.mostRows) continue;
    const name = textCell(row[0]);
    const citing = countCell(row[2]);
    const weights = Float64Array.from(spread.get(name)?.values() ?? []);
    const { generality: plain } = generality(weights, 1, weights.length);
    const value = plain[0] ?? Number.NaN;
    rows.add([name, countCell(row[1]), citing, value, citing < 2 ? null : (value * citing) / (citing - 1)]);
  }
  return count > hand.mostRows ? fault(note("derive.too-large", { rows: count, most: hand.mostRows })) : success(rows, notes);
}
