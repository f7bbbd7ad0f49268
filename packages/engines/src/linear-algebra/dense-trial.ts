import type { DenseEngine } from "@quoin/methods";
import { largestGap, madeMatrix } from "./made-matrix.ts";

/** What an engine does on a matrix like that of an input-output table. */
export interface DenseTrial {
  readonly engine: string;
  /** Billions of operations a second, an inverse being 2 n³; the better of two runs. */
  readonly speed: number;
  /** Largest cell of A A⁻¹ - I over the rows that were looked at. */
  readonly residual: number;
}

const [size, looked] = [768, 8];

/** Inverts a made matrix of 768 sectors twice. */
export async function denseTrial(engine: DenseEngine): Promise<DenseTrial> {
  const matrix = madeMatrix(size);
  let fastest = Number.POSITIVE_INFINITY;
  let answer = await engine.inverse(matrix, size);
  for (let run = 0; run < 2; run++) {
    const from = performance.now();
    answer = await engine.inverse(matrix, size);
    fastest = Math.min(fastest, performance.now() - from);
  }
  return { engine: answer.engine, speed: (2 * size ** 3) / (fastest * 1e6), residual: largestGap(matrix, answer.inverse, size, looked) };
}
