import type { DerivedBatch, DerivedCell } from "./derivation-engine.ts";

/** The rows of an answer, one after another. */
export async function* answerRows(batches: AsyncIterable<DerivedBatch>): AsyncGenerator<readonly DerivedCell[]> {
  for await (const batch of batches) {
    const length = batch[0]?.length ?? 0;
    for (let row = 0; row < length; row++) yield batch.map((cells) => cells[row] ?? null);
  }
}

/** A text cell; the missing one is the empty text. */
export function textCell(cell: DerivedCell | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell);
}

/** A count. */
export function countCell(cell: DerivedCell | undefined): number {
  return Number(cell ?? 0);
}
