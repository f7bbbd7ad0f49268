import type { DenseEngine } from "@quoin/methods";

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
  const matrix = madeMatrix();
  let fastest = Number.POSITIVE_INFINITY;
  let answer = await engine.inverse(matrix, size);
  for (let run = 0; run < 2; run++) {
    const from = performance.now();
    answer = await engine.inverse(matrix, size);
    fastest = Math.min(fastest, performance.now() - from);
  }
  return { engine: answer.engine, speed: (2 * size ** 3) / (fastest * 1e6), residual: residualOf(matrix, answer.inverse) };
}

/** A unit matrix less coefficients whose columns add up to about 0.6. */
function madeMatrix(): Float64Array {
  let state = 1;
  return Float64Array.from({ length: size * size }, (_, at) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (Math.floor(at / size) === at % size ? 1 : 0) - (1.2 * state) / 2 ** 32 / size;
  });
}

function residualOf(matrix: Float64Array, inverse: Float64Array): number {
  let worst = 0;
  for (let sample = 0; sample < looked; sample++) {
    const i = Math.floor((sample * size) / looked);
    for (let j = 0; j < size; j++) {
      let sum = i === j ? -1 : 0;
      for (let k = 0; k < size; k++) sum += (matrix[i * size + k] as number) * (inverse[k * size + j] as number);
      worst = Math.max(worst, Math.abs(sum));
    }
  }
  return worst;
}
