import { multinomial, type RandomStream } from "@quoin/methods";
import type { EvidenceValue } from "../evidence-engine.ts";
import { placeOf, rowsBy, type Sheet } from "./sheet.ts";
import { weightedDraw } from "./weighted-draw.ts";
import type { WorldLaw } from "./world-law.ts";

/**
 * Each unit keeps the mix that it has over all its times together, and its counts accumulate: of every time the total is what it was, what came since the time before falls on parts by
 * the mix, and what went goes at random from what there is. Rows of the whole are the sums of the others. Counts that are none stay as they are.
 */
export function keepMixes(sheet: Sheet, law: Extract<WorldLaw, { kind: "mixes-kept" }>, whole: string, random: RandomStream): void {
  const [unit, time, part, value] = [law.unit, law.time, law.part, law.value].map((field) => placeOf(sheet, field));
  if (unit == null || time == null || part == null || value == null) return;
  const counted = sheet.rows.filter((row) => Number.isSafeInteger(row[value]) && row[unit] !== null && row[part] !== null);
  const among = new Set(counted);
  const others = sheet.rows.filter((row) => !among.has(row) && row[unit] !== whole);
  const hasWhole = counted.some((row) => row[unit] === whole);
  const made: EvidenceValue[][] = [];
  const line = (name: EvidenceValue, at: EvidenceValue, of: string, count: number): EvidenceValue[] => {
    const row = sheet.fields.map((): EvidenceValue => null);
    row[unit] = name;
    row[time] = at;
    row[part] = of;
    row[value] = count;
    return row;
  };
  const sums = new Map<EvidenceValue, Map<string, number>>();
  for (const rows of rowsBy(
    counted.filter((row) => row[unit] !== whole),
    [unit],
  ).values()) {
    const name = rows[0]?.[unit] ?? null;
    for (const { at, stock, parts } of accumulated(rows, { time, part, value }, random))
      for (const [index, count] of stock.entries()) {
        if (count === 0) continue;
        const of = parts[index] ?? "";
        made.push(line(name, at, of, count));
        const sum = sums.get(at) ?? new Map<string, number>();
        sums.set(at, sum.set(of, (sum.get(of) ?? 0) + count));
      }
  }
  const totals = hasWhole ? [...sums].flatMap(([at, sum]) => [...sum].map(([of, count]) => line(whole, at, of, count))) : [];
  sheet.rows.splice(0, sheet.rows.length, ...made, ...totals, ...others);
}

/** The stock of one unit at each of its times. */
function* accumulated(
  rows: readonly EvidenceValue[][],
  { time, part, value }: { readonly time: number; readonly part: number; readonly value: number },
  random: RandomStream,
): Generator<{ readonly at: EvidenceValue; readonly stock: Float64Array; readonly parts: readonly string[] }> {
  const parts = [...new Set(rows.map((row) => String(row[part])))];
  const place = new Map(parts.map((name, at) => [name, at]));
  const mix = new Float64Array(parts.length);
  const totals = new Map<EvidenceValue, number>();
  for (const row of rows) {
    const count = Number(row[value]);
    mix[place.get(String(row[part])) ?? 0]! += count;
    totals.set(row[time] ?? null, (totals.get(row[time] ?? null) ?? 0) + count);
  }
  const stock = new Float64Array(parts.length);
  const drawn = new Float64Array(parts.length);
  const scratch = new Float64Array(parts.length);
  let held = 0;
  for (const [at, total] of [...totals].sort(([a], [b]) => Number(a) - Number(b))) {
    if (total > held && mix.some((weight) => weight > 0)) {
      multinomial(random, total - held, mix, drawn, 0, scratch);
      for (let index = 0; index < stock.length; index++) stock[index]! += drawn[index]!;
    }
    for (let gone = total; gone < held; gone++) removeOne(stock, random);
    held = total;
    yield { at, stock: stock.slice(), parts };
  }
}

/** One of all that there are, each as likely. */
function removeOne(stock: Float64Array, random: RandomStream): void {
  const place = weightedDraw(stock, random);
  if (place !== null) stock[place]! -= 1;
}
