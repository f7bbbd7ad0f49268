import type { MeasureTables } from "./measure-family.ts";

/** A computation that falls into parts, each computed by itself (the times of a panel), and what is made of their results in the order of the parts. */
export interface MeasureParts {
  /** Plain data: typed arrays, maps, texts and numbers. */
  readonly parts: readonly unknown[];
  /** Cells of numbers in all parts: how much there is to do. */
  readonly cells: number;
  finish(results: readonly unknown[]): MeasureTables;
}

/** Whoever computes parts on threads. Results come in the order of the parts, whichever is ready first. */
export interface PartRunner {
  run(family: string, parts: readonly unknown[], onDone: (done: number) => void): Promise<readonly unknown[]>;
}

/** Cells below which threads cost more than they save. */
export const cellsForThreads = 2_000_000;

declare module "../contract/ports.ts" {
  interface Ports {
    /** Absent where a question has one thread: on a server, which keeps its others for other askers. */
    readonly parts?: PartRunner;
  }
}
