import { rowWidth } from "../cell-grid.ts";
import { scanDelimited } from "./scan-delimited.ts";

const candidates = ["\t", ";", "|", ","];
const sampleBytes = 1 << 20;
const sampleRows = 300;

/**
 * Finds out what separates the cells: the sign under which most of the first rows have the same number of cells, at least two.
 * At a tie the comma yields, since it is also a decimal sign and stands in sentences. A file of one column gets the comma.
 */
export function findDelimiter(bytes: Uint8Array): string {
  let best = ",";
  let bestShare = 0;
  for (const candidate of candidates) {
    const share = uniformShare(bytes, candidate.charCodeAt(0));
    if (share > bestShare + 1e-9) {
      best = candidate;
      bestShare = share;
    }
  }
  return best;
}

/** Share of the rows that are not blank which have the commonest width above one cell. */
function uniformShare(bytes: Uint8Array, delimiter: number): number {
  // A copy: the scan writes over doubled quotes, and a `slice` of a Buffer is none.
  const grid = scanDelimited(Uint8Array.from(bytes.subarray(0, sampleBytes)), delimiter, sampleRows);
  if ("fault" in grid) return 0;
  const counts = new Map<number, number>();
  let filled = 0;
  for (let row = 0; row < grid.rows; row++) {
    const width = rowWidth(grid, row);
    if (width > 0) filled++;
    if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  return filled === 0 ? 0 : Math.max(0, ...counts.values()) / filled;
}
