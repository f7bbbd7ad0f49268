import { RandomStream } from "@quoin/methods";
import type { WrittenTable } from "../../src/evidence/queries/evidence-in-memory.ts";
import type { StoredRecord } from "../../src/register/record-store.ts";
import { recordOf } from "../record-of.ts";
import { storedRecord } from "../stored-record.ts";

/**
 * How much is planted: nothing; of countable things one fewer than the least share that is called, with everything recorded; the least that matters (of things, that very share, everything
 * recorded); twice that, by chance, with a tenth of it unrecorded. A number plants so many times the least, of what is held against chance alone.
 */
export type Size = "nothing" | "one fewer" | "the least" | "twice" | number;

/** How many times the least that matters. */
export function timesTheLeast(size: Size): number {
  return typeof size === "number" ? size : { nothing: 0, "one fewer": 0, "the least": 1, twice: 2 }[size];
}

/** A world in which one thing at most is wrong: records as a store holds them, tables as an office has them. */
export interface PlantedWorld {
  readonly records: readonly StoredRecord[];
  readonly tables: Readonly<Record<string, WrittenTable>>;
}

/** Makes a world from a stream of its own. Who writes one knows the method page of a rule, and not its code. */
export type Planter = (size: Size, chance: Chance) => PlantedWorld;

/** Numbers of one world. */
export class Chance {
  private readonly stream: RandomStream;

  constructor(seed: number, world: number) {
    this.stream = new RandomStream(seed, world);
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.stream.uniform();
  }

  /** One of 0 to count − 1. */
  below(count: number): number {
    return Math.floor(this.stream.uniform() * count);
  }

  coin(share: number): boolean {
    return this.stream.uniform() < share;
  }

  /** A standard normal number (Box and Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.stream.uniform())) * Math.cos(2 * Math.PI * this.stream.uniform());
  }

  shuffled<T>(all: readonly T[]): readonly T[] {
    return all
      .map((each) => [this.stream.uniform(), each] as const)
      .sort(([a], [b]) => a - b)
      .map(([, each]) => each);
  }
}

/** Of each of so many things whether it lacks what is asked for, and whether anything is recorded of it; `least` is the share that is called. */
export function lacking(size: Size, count: number, least: number, chance: Chance): readonly { readonly lacks: boolean; readonly known: boolean }[] {
  const exact = Math.ceil(count * least - 1e-9) - (size === "one fewer" ? 1 : 0);
  const chosen = new Set(chance.shuffled(Array.from({ length: count }, (_, at) => at)).slice(0, exact));
  const rate = size === "nothing" ? 0.05 : Math.min(0.95, 2 * least);
  return Array.from({ length: count }, (_, at) =>
    size === "one fewer" || size === "the least" ? { lacks: chosen.has(at), known: true } : { lacks: chance.coin(rate), known: chance.coin(0.9) },
  );
}

/** A record as a store holds it, checked against its type. */
export function put(type: string, fields: Readonly<Record<string, unknown>>): StoredRecord {
  const { id, ...body } = recordOf<Readonly<Record<string, unknown>> & { readonly id: string }>(type, fields);
  return storedRecord(type, id, body);
}

/** A moment in UTC: so many hours after midnight of a day. */
export function moment(day: string, hours: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + Math.round(hours * 60) * 60_000).toISOString().replace(".000Z", "Z");
}

/** A table with the names of its columns, those of numbers marked. */
export function written(columns: string, rows: readonly (readonly (string | number)[])[], numbers: readonly string[]): WrittenTable {
  return { csv: `${[columns, ...rows.map((row) => row.join(","))].join("\n")}\n`, numbers };
}
