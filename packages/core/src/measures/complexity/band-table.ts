import { complexityConventions, type RankBands, rankBands } from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
import type { CsvCell } from "../../contract/csv-text.ts";
import { type Note, note } from "../../language/note.ts";
import { figureCell } from "../figure-cell.ts";
import type { MeasureTable } from "../measure-family.ts";
import type { ComplexityOfTime } from "./complexity-of-time.ts";
import type { ComplexityParameters } from "./complexity-parameters.ts";

/**
 * bands.csv: the rank of each location by ECI, its lowest and highest over thresholds from 0.5 to 2, and its 5 and 95 % when the counts are drawn again.
 * Thresholds and draws at which the two rules of sign contradict each other say nothing of rank and do not count: `swept` and `drawn` are how many did.
 */
export function bandTable(
  times: readonly ComplexityOfTime[],
  timed: boolean,
  parameters: ComplexityParameters,
  onDraw: (done: number) => void,
): { table: MeasureTable; notes: readonly Note[] } {
  const { threshold, convention, draws, seed } = parameters;
  const counted = times.map(({ matrix }) => matrix.values.every(Number.isInteger));
  const rows = times.flatMap(({ matrix }, t) => {
    const shape = [matrix.locations.length, matrix.activities.length] as const;
    const bands = rankBands(
      matrix.values,
      shape,
      { threshold, convention: complexityConventions[convention], units: elementAt(counted, t) },
      { draws, seed, onDraw: (done) => onDraw(t * draws + done) },
    );
    return matrix.locations.map((location, c): CsvCell[] => [...(timed ? [matrix.time] : []), location, ...bandCells(bands, c)]);
  });
  const columns = ["location", "rank", "sweep_low", "sweep_high", "drawn_p05", "drawn_p95", "swept", "drawn"];
  const notes = counted.every((whole) => whole) ? [] : [note("complexity.not-counts")];
  return { table: { name: "bands", columns: [...(timed ? ["time"] : []), ...columns], rows }, notes };
}

function bandCells({ rank, sweepLow, sweepHigh, drawnLow, drawnHigh, thresholds, draws }: RankBands, c: number): CsvCell[] {
  return [...[rank, sweepLow, sweepHigh, drawnLow, drawnHigh].map((figure) => figureCell(figure[c])), thresholds, draws];
}
