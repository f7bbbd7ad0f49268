import type { RandomStream } from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
import type { EvidenceValue } from "../evidence-engine.ts";
import { placeOf, placesOf, rowsBy, type Sheet } from "./sheet.ts";
import type { WorldLaw } from "./world-law.ts";

/** A change of one unit in one series, as a difference of logarithms. */
interface Step {
  readonly row: EvidenceValue[];
  readonly before: EvidenceValue[];
  readonly unit: string;
  readonly time: string;
  readonly size: number;
}

/** Fewer units share nothing that could be told from what is their own. */
const fewestThatShare = 3;

/**
 * Every figure goes its way from its first one on by steps of the size that it took, up or down by coins, so that nothing has a direction. What all units of a series do at a time
 * (the mean of their steps) has one coin for that time, what is a unit's own another; the coins are the same for all series, so that a share changes as numerator and denominator do
 * together. Steps that begin or end at 0 or below, or at nothing, stay.
 */
export function signSteps(sheet: Sheet, law: Extract<WorldLaw, { kind: "steps-signed" }>, random: RandomStream): void {
  const [unit, time, value] = [placeOf(sheet, law.unit), placeOf(sheet, law.time), placeOf(sheet, law.value)];
  if (unit === null || time === null || value === null) return;
  const coin = coins(random);
  const stays = Object.entries(law.stays ?? {}).map(([field, values]) => ({ place: placeOf(sheet, field), values }));
  const moved = sheet.rows.filter((row) => !stays.some(({ place, values }) => place !== null && values.includes(String(row[place]))));
  for (const series of rowsBy(moved, placesOf(sheet, law.series)).values()) {
    const isWhole = series.every((row) => row[value] === null || Number.isInteger(row[value]));
    const steps = [...rowsBy(series, [unit]).values()].map((rows) => stepsOf(rows, { unit, time, value }));
    const shared = sharedSteps(steps.flat());
    for (const own of steps)
      for (const { row, before, unit: name, time: at, size } of own) {
        const common = shared.get(at) ?? 0;
        const next = numberAt(before, value) * Math.exp(coin(at) * common + coin(`${name} ${at}`) * (size - common));
        row[value] = isWhole ? Math.max(Math.round(next), 1) : next;
      }
  }
}

/** The steps of one unit in order of time: both ends above 0. */
function stepsOf(rows: readonly EvidenceValue[][], { unit, time, value }: { readonly unit: number; readonly time: number; readonly value: number }): Step[] {
  const ordered = rows.toSorted((a, b) => numberAt(a, time) - numberAt(b, time));
  return ordered.flatMap((row, at): Step[] => {
    const before = ordered[at - 1];
    if (before === undefined || !(numberAt(row, value) > 0 && numberAt(before, value) > 0) || before[time] === row[time]) return [];
    const span = `${before[time]}-${row[time]}`;
    return [{ row, before, unit: String(elementAt(row, unit)), time: span, size: Math.log(numberAt(row, value) / numberAt(before, value)) }];
  });
}

function sharedSteps(steps: readonly Step[]): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { time, size } of steps) {
    const held = sums.get(time) ?? { sum: 0, count: 0 };
    sums.set(time, { sum: held.sum + size, count: held.count + 1 });
  }
  return new Map([...sums].map(([time, { sum, count }]) => [time, count < fewestThatShare ? 0 : sum / count]));
}

/** +1 or −1 by name, thrown when it is first asked for. */
function coins(random: RandomStream): (name: string) => number {
  const thrown = new Map<string, number>();
  return (name) => {
    const held = thrown.get(name) ?? (random.integer(2) === 0 ? 1 : -1);
    thrown.set(name, held);
    return held;
  };
}

function numberAt(row: readonly EvidenceValue[], place: number): number {
  const cell = row[place];
  return typeof cell === "number" ? cell : Number.NaN;
}
