import type { DerivedBatch, DerivedCell } from "@quoin/core";
import { tableFromIPC, type Vector } from "apache-arrow";

/** A piece of an answer as it comes over the wire (an Arrow stream of one batch): texts, whole numbers (64 bits as bigint) and doubles; decimals are asked for as texts. */
export function arrowBatch(data: Uint8Array): DerivedBatch {
  const table = tableFromIPC(data);
  return table.schema.fields.map((_, index) => cells(table.getChildAt(index)));
}

function cells(vector: Vector | null): readonly DerivedCell[] {
  if (vector === null) return [];
  const all = new Array<DerivedCell>(vector.length);
  for (let row = 0; row < vector.length; row++) all[row] = vector.get(row) as DerivedCell;
  return all;
}
