import type { RowBlock } from "../evidence/files/table-reader.ts";
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
  /** Steps that `finish` takes and tells of; none by default. */
  readonly after?: number;
  finish(results: readonly unknown[], onStep: (done: number) => void): MeasureTables;
}

type Progress = (done: number, total: number) => void;

/** All parts one after another in this thread. */
export function computedHere(parts: MeasureParts, compute: (part: unknown) => unknown, onProgress: Progress = () => {}): MeasureTables {
  const steps = parts.count + (parts.after ?? 0);
  const results = Array.from({ length: parts.count }, (_, place) => {
    onProgress(place, steps);
    return compute(parts.part(place));
  });
  return parts.finish(results, (done) => onProgress(parts.count + done, steps));
}

/** The parts on threads: the same tables, byte for byte. */
export async function computedByThreads(runner: PartRunner, family: string, parts: MeasureParts, onProgress: Progress): Promise<MeasureTables> {
  const steps = parts.count + (parts.after ?? 0);
  const results = await runner.run(family, parts, (done) => onProgress(done, steps));
  return parts.finish(results, (done) => onProgress(parts.count + done, steps));
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
  /** Threads begin to start, so that they are there when a table has been read; what comes back lets go of those that no `run` took. */
  begin(): () => void;
  run(family: string, parts: Pick<MeasureParts, "count" | "part" | "given">, onDone: (done: number) => void): Promise<readonly unknown[]>;
}

/** Cells below which threads cost more than they save. */
export const cellsForThreads = 1_000_000;
/** Bytes of a file that may hold so much. */
export const bytesForThreads = 4_000_000;

declare module "../contract/ports.ts" {
  interface Ports {
    /** Absent where a question has one thread: on a server, which keeps its others for other askers. */
    readonly parts?: PartRunner;
  }
}
