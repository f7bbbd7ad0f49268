/** What `bench/evidence/evidence.ts` measured at one number of rows: the fastest of its runs, from the files to the finished table; seconds and megabytes. */
export interface MeasuredCount {
  readonly rows: number;
  /** The same count as one statement of DuckDB. */
  readonly plain: number;
  readonly derive: number;
  readonly spark: number;
  readonly plainMb: number;
  readonly deriveMb: number;
}

/** What was counted: invented patents, a row for each patent, applicant and class, to region × technology × year. */
export const measuredFile = {
  /** Of parquet. */
  bytesOfRow: 11,
  /** Of the largest run. */
  groups: 70_680,
  /** Two workers of one core and 512 MB each; DuckDB had the same two cores and 2 GB. */
  cores: 2,
} as const;

export const measuredCounts: readonly [MeasuredCount, MeasuredCount, MeasuredCount] = [
  { rows: 999_479, plain: 0.04, derive: 0.09, spark: 5, plainMb: 292, deriveMb: 305 },
  { rows: 9_995_490, plain: 0.12, derive: 0.16, spark: 7.3, plainMb: 291, deriveMb: 368 },
  { rows: 49_965_742, plain: 0.56, derive: 0.58, spark: 34.9, plainMb: 316, deriveMb: 372 },
];

/** What one further row costs, and what a run costs before its first row. */
export interface RowCost {
  /** Seconds of one core. */
  readonly coreSecondsOfRow: number;
  readonly seconds: number;
}

/**
 * By the two larger runs (n1, t1), (n2, t2) on c cores:
 *
 *   core seconds of a row = c (t2 - t1) / (n2 - n1)      seconds before the first row = max(0, t1 - n1 (t2 - t1) / (n2 - n1))
 */
export function rowCost(engine: "derive" | "spark"): RowCost {
  const [, less, more] = measuredCounts;
  const coreSecondsOfRow = ((more[engine] - less[engine]) * measuredFile.cores) / (more.rows - less.rows);
  return { coreSecondsOfRow, seconds: Math.max(0, less[engine] - (coreSecondsOfRow * less.rows) / measuredFile.cores) };
}

/** Bytes that a task reads, as Spark cuts files where nobody says otherwise (`spark.sql.files.maxPartitionBytes`). */
const bytesOfTask = 128 * 2 ** 20;
/** Bytes of a group as a task hands it on: three keys, a count and what surrounds them. Reckoned. */
const bytesOfGroup = 40;

/** What a count of so many rows needs, reckoned from what was measured. Bytes and seconds. */
export interface ReckonedCount {
  readonly bytes: number;
  readonly tasks: number;
  /** Groups that one task holds. */
  readonly memoryOfTask: number;
  /** What tasks hand on to each other, at most: every task has every group. */
  readonly shuffle: number;
  readonly oneMachine: number;
  readonly cluster: number;
}

/**
 * A count by few keys of `rows` rows on `workers` workers of `cores` cores, as fast each as one that was measured: nothing waits for a disk or a network, and no group is a task of its own.
 * `groups` beyond those that were measured take room and not time.
 *
 *   tasks = ceil(11 rows / 128 MiB)     memory of a task = 40 groups bytes     shuffle = tasks * 40 groups bytes
 *   seconds = seconds before the first row + rows * core seconds of a row / cores that work, on a cluster min(workers * cores, tasks)
 *
 * @param rows     of the source, at least as many as were measured: below that the time before the first row says most
 * @param workers  machines of the cluster, 1 or more
 * @param cores    of each of them, 1 or more
 * @param groups   of the result
 * @returns        bytes and seconds; reckoned, never measured
 */
export function reckonedCount(rows: number, workers: number, cores: number, groups: number = measuredFile.groups): ReckonedCount {
  const [here, there] = [rowCost("derive"), rowCost("spark")];
  const bytes = rows * measuredFile.bytesOfRow;
  const tasks = Math.ceil(bytes / bytesOfTask);
  const atOnce = Math.min(workers * cores, tasks);
  return {
    bytes,
    tasks,
    memoryOfTask: groups * bytesOfGroup,
    shuffle: tasks * groups * bytesOfGroup,
    oneMachine: here.seconds + (rows * here.coreSecondsOfRow) / measuredFile.cores,
    cluster: there.seconds + (rows * there.coreSecondsOfRow) / atOnce,
  };
}
