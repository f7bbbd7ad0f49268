import { availableParallelism, totalmem } from "node:os";
import { type DenseAnswer, type DenseEngine, SingularMatrix } from "@quoin/methods";
import { largestGap, madeMatrix } from "./made-matrix.ts";
import { called, nativeLibrary } from "./native-library.ts";

export interface OpenBlasOptions {
  /** File or name of the library, as the system finds it: `libopenblas.so.0`. */
  readonly library: string;
  readonly threads?: number | undefined;
  /** Who inverts where the library cannot be used; its answers say why. */
  readonly instead: DenseEngine;
}

/** What is asked of a library before it is trusted: an inverse of so many rows, right to so much. */
const [tried, largestError] = [64, 1e-12];

/** Columns that LAPACK takes at a time. */
const block = 64;

/**
 * Dense inverses by the system's OpenBLAS: LU with row exchanges, then the inverse of it (LAPACK's dgetrf and dgetri). The bits depend on library, processor and threads.
 * The library is opened at the first inverse and tried on a small one.
 */
export function openBlasEngine({ library, threads = availableParallelism(), instead }: OpenBlasOptions): DenseEngine {
  let opened: Promise<Library | string> | undefined;
  return {
    memory: (n) => ({ bytes: 8 * n * (n + block), limit: totalmem() }),
    inverse: async (matrix, n) => {
      if (n === 0) return { inverse: new Float64Array(0), engine: "none" };
      opened ??= open(library, Math.max(1, Math.min(threads, availableParallelism())));
      const blas = await opened;
      if (typeof blas !== "string") return { inverse: await blas.invert(matrix, n), engine: blas.name };
      const answer: DenseAnswer = await instead.inverse(matrix, n);
      return { ...answer, engine: `${answer.engine} (${library} is not used: ${blas})` };
    },
  };
}

interface Library {
  readonly name: string;
  invert(matrix: Float64Array, n: number): Promise<Float64Array>;
}

/** The library, or why it is not used. */
async function open(path: string, threads: number): Promise<Library | string> {
  try {
    const native = nativeLibrary(path);
    native("void openblas_set_num_threads(int threads)")(threads);
    const [version = ""] = String(native("const char *openblas_get_config()")()).match(/\d+(\.\d+)+/) ?? [];
    const core = String(native("const char *openblas_get_corename()")());
    const factor = native("void dgetrf_(int *m, int *n, double *a, int *lda, int *pivots, int *info)");
    const finish = native("void dgetri_(int *n, double *a, int *lda, int *pivots, double *work, int *lwork, int *info)");
    const invert = async (matrix: Float64Array, n: number): Promise<Float64Array> => {
      // Rows are taken for columns: the inverse of the transpose is the transpose of the inverse.
      const [cells, size, pivots, info] = [matrix.slice(0, n * n), Int32Array.of(n), new Int32Array(n), new Int32Array(1)];
      await called(factor, size, size, cells, size, pivots, info);
      if (info[0] !== 0) throw new SingularMatrix(Math.abs(info[0]!) - 1);
      const work = new Float64Array(block * n);
      await called(finish, size, cells, size, pivots, work, Int32Array.of(work.length), info);
      if (info[0] !== 0) throw new SingularMatrix(Math.abs(info[0]!) - 1);
      const broken = cells.findIndex((cell) => !Number.isFinite(cell));
      if (broken >= 0) throw new SingularMatrix(broken % n);
      return cells;
    };
    const small = madeMatrix(tried);
    const error = largestGap(small, await invert(small, tried), tried, tried);
    if (!(error < largestError)) return `an inverse of ${tried} rows is off by ${error.toExponential(1)}`;
    return { name: `openblas ${version} ${core}, ${threads} ${threads === 1 ? "thread" : "threads"}`, invert };
  } catch (cause) {
    const [reason = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
    return reason;
  }
}
