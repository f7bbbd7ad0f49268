import type { RowBlock } from "../evidence/table-reader.ts";
import type { Companions, MeasureTables } from "./measure-family.ts";

/** A computation that falls into parts, each computed by itself (the times of a panel), and what is made of their results in the order of the parts. */
export interface MeasureParts {
  readonly count: number;
  /** A part as plain data (typed arrays, maps, texts and numbers). Asked for once each, when somebody has hands free for it. */
  part(place: number): unknown;
  /** Whether a part is whoever's that asks: its memory may be taken out of this thread. */
  readonly given?: boolean;
  /** Cells of numbers in all parts: how much there is to do. */
  readonly cells: number;
  finish(results: readonly unknown[]): MeasureTables;
}

/** Takes the rows of a table too large to be held in columns, as they are read. */
export interface RowTaker {
  /** False where the rows are not such as it can take: the table is then read whole. The keys and numbers are those of the family that were named. */
  take(block: RowBlock): boolean;
  /** When all rows were taken: what makes the parts, by the texts of each key; null where only the whole table tells what is the matter. */
  parts(texts: readonly (readonly string[])[]): ((companions: Companions) => MeasureParts) | null;
}

/** Whoever computes parts on threads. Results come in the order of the parts, whichever is ready first. */
export interface PartRunner {
  run(family: string, parts: Pick<MeasureParts, "count" | "part" | "given">, onDone: (done: number) => void): Promise<readonly unknown[]>;
}

/** Cells below which threads cost more than they save. */
export const cellsForThreads = 2_000_000;

declare module "../contract/ports.ts" {
  interface Ports {
    /** Absent where a question has one thread: on a server, which keeps its others for other askers. */
    readonly parts?: PartRunner;
  }
}
