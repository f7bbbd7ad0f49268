import { elementAt } from "../../../../contract/assert-present.ts";
import { groupBy } from "../../../../contract/group-by.ts";
import type { AlarmRecord } from "./alarm-curve.ts";

/** Of the times that the probability of a takeover within ten years was said to lie here, how often it came. Every series counts alike. */
export interface ReliabilityCell {
  readonly from: number;
  readonly to: number;
  readonly series: number;
  readonly said: number;
  readonly came: number;
}

const limits = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1];

/** Probability said against how often it came true, in six steps; a step that nothing fell into is left out. */
export function reliability(records: readonly AlarmRecord[]): ReliabilityCell[] {
  return limits.slice(0, -1).flatMap((from, place) => {
    const to = elementAt(limits, place + 1);
    const bySeries = [
      ...groupBy(
        records.filter(({ probability }) => probability >= from && (probability < to || to === 1)),
        ({ series }) => series,
      ).values(),
    ];
    if (bySeries.length === 0) return [];
    const mean = (figure: (record: AlarmRecord) => number) =>
      bySeries.reduce((sum, own) => sum + own.reduce((part, record) => part + figure(record), 0) / own.length, 0) / bySeries.length;
    return [
      { from, to, series: bySeries.length, said: mean(({ probability }) => probability), came: mean(({ lead }) => (lead !== null && lead <= 10 ? 1 : 0)) },
    ];
  });
}
