import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { type DenseAnswer, type DenseEngine, inverse, keptMatrix, placeMatrix, SingularMatrix, sweptSystems, takenMatrix } from "@quoin/methods";
import { type CompiledKernel, webAssembly } from "../system/web-assembly.ts";
import { denseKernelModule, fusedKernelModule } from "./dense-kernel-module.ts";
import { inThreads } from "./dense-threads.ts";
import { work, workSpace } from "./dense-work.ts";
import { solvedBySweeps } from "./swept-systems.ts";

/** A page of WebAssembly memory, and the most that one memory may have. */
const [page, most] = [65_536, 65_536];
/** Below this size a thread costs more than it saves. */
const alone = 384;
const threadLimit = 16;

export interface DenseEngineOptions {
  readonly threads?: number | undefined;
  /** Fuse products and sums: faster, but rounded as the machine does. */
  readonly fused?: boolean | undefined;
}

/**
 * Dense inverses in WebAssembly SIMD on threads over one memory; in plain TypeScript where the machine has neither. The bits do not depend on the number of threads.
 * A thread that dies ends the job at once with an error. Systems with few columns are solved by sweeps (`sweptSystems`), sixteen columns at a time.
 */
export function wasmDenseEngine({ threads = availableParallelism(), fused = false }: DenseEngineOptions = {}): DenseEngine {
  const size = Math.max(1, Math.min(threadLimit, Math.floor(threads)));
  return {
    memory: (n) => ({ bytes: 8 * workSpace(n, n < alone ? 1 : size), limit: page * most }),
    inverse: async (matrix, n) => {
      if (n === 0) return { inverse: new Float64Array(0), engine: "none" };
      const compiled = kernel(fused);
      if (compiled === null) return { inverse: inverse(matrix, n), engine: "typescript" };
      return invert(matrix, n, compiled, n < alone ? 1 : size);
    },
    solve: async (systems) => {
      const compiled = kernel(fused);
      if (compiled === null) {
        const solutions = sweptSystems(systems);
        return solutions === null ? null : { solutions, engine: "typescript, sweeps" };
      }
      return solvedBySweeps(systems, compiled, size);
    },
  };
}

const compiled = new Map<boolean, CompiledKernel | null>();

/** The kernel that was asked for, else the other one; null where the machine takes neither. */
function kernel(fused: boolean): CompiledKernel | null {
  const known = compiled.get(fused);
  if (known !== undefined) return known;
  const made = (fused ? compile(fusedKernelModule, "wasm relaxed simd") : null) ?? compile(denseKernelModule, "wasm simd128");
  compiled.set(fused, made);
  return made;
}

function compile(encoded: string, name: string): CompiledKernel | null {
  try {
    if (encoded === fusedKernelModule) setFlagsFromString("--experimental-wasm-relaxed-simd");
    return { module: new webAssembly.Module(Buffer.from(encoded, "base64")), name };
  } catch {
    return null;
  }
}

async function invert(matrix: Float64Array, n: number, { module, name }: CompiledKernel, size: number): Promise<DenseAnswer> {
  const pages = Math.ceil((8 * workSpace(n, size)) / page);
  const memory = new webAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  const cells = new Float64Array(memory.buffer);
  placeMatrix(cells, matrix, n);
  const shared = {
    module,
    memory,
    n,
    size,
    pivots: new Int32Array(new SharedArrayBuffer(4 * n)),
    meeting: new Int32Array(new SharedArrayBuffer(12)),
  };
  const replies = n < alone ? [work({ ...shared, rank: 0 })] : await inThreads(size, (rank) => ({ ...shared, rank }));
  for (const reply of replies) if (reply.kind === "singular") throw new SingularMatrix(reply.column);
  // A small one is copied, so that its memory of whole pages goes at once.
  return { inverse: n < alone ? takenMatrix(cells, n) : keptMatrix(cells, n), engine: `${name}, ${size} ${size === 1 ? "thread" : "threads"}` };
}
