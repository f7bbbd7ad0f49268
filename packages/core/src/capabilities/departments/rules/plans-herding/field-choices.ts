import { byCodePoint, type CrowdingTest, crowdingTest, inclusionProbabilities, logisticFit } from "@quoin/methods";
import { elementAt, entryOf } from "../../../../contract/assert-present.ts";
import { foldedText } from "../../../../register/plan-technology.ts";
import type { PlannedLine } from "../plans/gather-plans.ts";
import type { Capability } from "./capability.ts";

/** Which offices act in which fields, and with which probability by their capability. */
export interface FieldChoices {
  readonly offices: readonly { readonly id: string; readonly region: string | null }[];
  readonly fields: readonly string[];
  /** Choices of fields whose capability is known; offices × fields, row-major, 0 or 1. */
  readonly chosen: Uint8Array;
  readonly known: number;
  readonly unknown: number;
}

/** A line acts in the field of the capability that is its technology, or that its text names. */
export function fieldChoices(lines: readonly PlannedLine[], { fields }: Pick<Capability, "fields">): FieldChoices {
  const place = new Map(fields.map((field, at) => [field, at]));
  const folded = new Map(fields.map((field, at) => [foldedText(field), at]));
  const offices = new Map<string, string | null>();
  const held = new Set<string>();
  const outside = new Set<string>();
  for (const { office, plan, technology, line } of lines) {
    offices.set(office, offices.get(office) ?? plan.region);
    const at = place.get(technology ?? "") ?? folded.get(foldedText(line.field ?? ""));
    if (at !== undefined) held.add(`${office} ${at}`);
    else if (technology !== null || line.field !== null) outside.add(`${office} ${technology ?? foldedText(line.field ?? "")}`);
  }
  const ids = [...offices.keys()].sort(byCodePoint);
  const chosen = new Uint8Array(ids.length * fields.length);
  ids.forEach((id, row) => {
    for (let field = 0; field < fields.length; field++) chosen[row * fields.length + field] = held.has(`${id} ${field}`) ? 1 : 0;
  });
  return { offices: ids.map((id) => ({ id, region: entryOf(offices, id) })), fields, chosen, known: held.size, unknown: outside.size };
}

/**
 * Exact tests of every field: each office keeps its number of fields and takes each with odds by its capability, fitted over the other offices alone; the number of offices in a field is then a sum of
 * independent events. An office without a region, and a figure that is unknown, count as the mean of all places.
 */
export function crowdingTests({ offices, fields, chosen }: FieldChoices, capability: Capability | null, significance: number): readonly CrowdingTest[] {
  const [rows, columns] = [offices.length, fields.length];
  const inputs = capability === null ? new Float64Array(0) : standardised(offices, fields, capability);
  const width = capability === null ? 0 : inputs.length / (rows * columns);
  const chances = offices.map((_, row) => {
    const size = chosen.subarray(row * columns, (row + 1) * columns).reduce((sum, each) => sum + each, 0);
    const weights = width === 0 ? new Float64Array(1) : fitWithout(inputs, width, chosen, row, columns);
    const scores = Array.from({ length: columns }, (_, column) => {
      let sum = 0;
      for (let input = 0; input < width; input++) sum += weights[input + 1]! * inputs[(row * columns + column) * width + input]!;
      return sum;
    });
    const largest = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    return inclusionProbabilities(
      scores.map((score) => Math.max(1e-12, Math.exp(score - largest))),
      size,
    );
  });
  return fields.map((_, column) => {
    const own = chances.map((each) => each[column]!);
    const observed = offices.reduce((sum, __, row) => sum + chosen[row * columns + column]!, 0);
    return crowdingTest(own, observed, { level: significance });
  });
}

function fitWithout(inputs: Float64Array, width: number, chosen: Uint8Array, left: number, columns: number): Float64Array {
  const [from, to] = [left * columns, (left + 1) * columns];
  const others = new Float64Array(inputs.length - (to - from) * width);
  others.set(inputs.subarray(0, from * width));
  others.set(inputs.subarray(to * width), from * width);
  const taken = new Uint8Array(chosen.length - (to - from));
  taken.set(chosen.subarray(0, from));
  taken.set(chosen.subarray(to), from);
  return logisticFit(others, width, taken);
}

/** Figures as distances from their mean in standard deviations; what is unknown lies at the mean of its field over all places, else at that of all. */
function standardised(offices: FieldChoices["offices"], fields: readonly string[], capability: Capability): Float64Array {
  const width = capability.figures.length;
  const values = new Float64Array(offices.length * fields.length * width);
  for (let figure = 0; figure < width; figure++) {
    const own = (region: string, field: string): number => capability.of(region, field)?.[figure] ?? Number.NaN;
    const means = fields.map((field) => mean(capability.regions.map((region) => own(region, field))));
    const all = capability.regions.flatMap((region) => fields.map((field) => own(region, field))).filter((each) => !Number.isNaN(each));
    const centre = mean(all);
    const spread = Math.sqrt(mean(all.map((each) => (each - centre) ** 2))) || 1;
    offices.forEach(({ region }, row) => {
      fields.forEach((field, column) => {
        const known = region === null ? Number.NaN : own(region, field);
        const value = !Number.isNaN(known) ? known : Number.isNaN(elementAt(means, column)) ? centre : elementAt(means, column);
        values[(row * fields.length + column) * width + figure] = Number.isNaN(value) ? 0 : (value - centre) / spread;
      });
    });
  }
  return values;
}

function mean(values: readonly number[]): number {
  const known = values.filter((each) => !Number.isNaN(each));
  return known.length === 0 ? Number.NaN : known.reduce((a, b) => a + b, 0) / known.length;
}
