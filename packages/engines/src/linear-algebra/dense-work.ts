import { inverseScratch, invertInPlace, padded, SingularMatrix, type Team } from "@quoin/methods";
import type { WasmMemory, WasmModule } from "../system/web-assembly.ts";
import { packingSpace, WasmArithmetic } from "./wasm-arithmetic.ts";

/** What a member of the team is handed: everything shared but its rank. */
export interface DenseWork {
  readonly module: WasmModule;
  readonly memory: WasmMemory;
  readonly n: number;
  readonly rank: number;
  readonly size: number;
  readonly pivots: Int32Array;
  /** Three places: how many have come to the meeting, which meeting it is, and the next ticket. */
  readonly meeting: Int32Array;
}

export type DenseReply = { readonly kind: "done" } | { readonly kind: "singular"; readonly column: number };

/** Doubles of memory for a team of so many. */
export function workSpace(n: number, size: number): number {
  return padded(n) ** 2 + inverseScratch(n) + size * packingSpace(padded(n));
}

/** A member's part. */
export function work({ module, memory, n, rank, size, pivots, meeting }: DenseWork): DenseReply {
  const arithmetic = new WasmArithmetic(module, memory, workSpace(n, rank));
  const team: Team = { rank, size, meet: () => meet(meeting, size), ticket: () => Atomics.add(meeting, 2, 1) };
  try {
    invertInPlace(arithmetic, n, pivots, team);
    return { kind: "done" };
  } catch (cause) {
    if (cause instanceof SingularMatrix) return { kind: "singular", column: cause.column };
    throw cause;
  }
}

/** Looks at the meeting before a member sleeps: most wait for microseconds. */
const looks = 2000;

function meet(meeting: Int32Array, size: number): void {
  if (size === 1) return;
  const round = Atomics.load(meeting, 1);
  if (Atomics.add(meeting, 0, 1) === size - 1) {
    Atomics.store(meeting, 0, 0);
    Atomics.add(meeting, 1, 1);
    Atomics.notify(meeting, 1);
    return;
  }
  for (let look = 0; look < looks; look++) if (Atomics.load(meeting, 1) !== round) return;
  while (Atomics.load(meeting, 1) === round) Atomics.wait(meeting, 1, round);
}
