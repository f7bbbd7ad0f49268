import { rowWidth } from "../cell-grid.ts";
import { scanDelimited } from "./scan-delimited.ts";

/** By which part of the rows a comma may be the more constant one without being what separates the cells. */
const yielding = 0.25;
const candidates = ["\t", ";", "|", ","];
const sampleBytes = 1 << 20;
const sampleRows = 5000;

/** How a file parts under a sign: which share of its rows has the commonest width above one cell, that width, and where the first such row stands. */
interface Parting {
  readonly sign: string;
  readonly share: number;
  readonly width: number;
  readonly first: number;
  readonly widths: readonly number[];
}

/**
 * Finds out what separates the cells: the sign under which most of the rows have the same number of cells, at least two.
 * The comma yields where another sign is about as constant, since it is also a decimal sign and stands in titles, notes and texts; unless rows above those, such as the header, are parted by commas alone.
 * A file of one column gets the comma.
 */
export function findDelimiter(bytes: Uint8Array): string {
  const partings = candidates.map((sign) => partingUnder(bytes, sign));
  const comma = partings.find(({ sign }) => sign === ",");
  const most = Math.max(...partings.map(({ share }) => share));
  if (most === 0 || comma === undefined) return ",";
  const others = partings.filter(({ sign, share }) => sign !== "," && share > 0 && share >= most * (1 - yielding));
  const best = others.toSorted((a, b) => b.share - a.share)[0];
  return best !== undefined && !(best.share < comma.share && isHeaderOf(comma, best)) ? best.sign : comma.share === most ? "," : (best?.sign ?? ",");
}

/** Whether a row above those that the other sign parts has as many cells by commas as most rows. */
function isHeaderOf(comma: Parting, other: Parting): boolean {
  return comma.width > 2 && comma.widths.slice(0, other.first).includes(comma.width);
}

function partingUnder(bytes: Uint8Array, sign: string): Parting {
  // A copy: the scan writes over doubled quotes, and a `slice` of a Buffer is none.
  const grid = scanDelimited(new Uint8Array(bytes.subarray(0, sampleBytes)), sign.charCodeAt(0), sampleRows);
  if ("fault" in grid) return { sign, share: 0, width: 0, first: 0, widths: [] };
  const widths = Array.from({ length: grid.rows }, (_, row) => rowWidth(grid, row));
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [[width, count] = [0, 0]] = [...counts].toSorted(([, a], [, b]) => b - a);
  const filled = widths.filter((each) => each > 0).length;
  return { sign, share: filled === 0 ? 0 : count / filled, width, first: widths.indexOf(width), widths };
}
