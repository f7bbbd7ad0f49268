import { expect, test } from "vitest";
import { ConnectError } from "./connect-client.ts";
import { sparkFault } from "./spark-faults.ts";

const [internal, unavailable, denied, unimplemented] = [13, 14, 16, 12];
const job =
  "Job aborted due to stage failure: Task 0 in stage 7.0 failed 4 times, most recent failure: Lost task 0.3 in stage 7.0 (TID 7) (10.0.0.7 executor 3): ";

// What Spark 4.3 said on a cluster where each of these was brought about, shortened.
test.each([
  ["nobody is there", unavailable, "No connection established. Last error: connect ECONNREFUSED 127.0.0.1:15002", false, "derive.spark-unreachable"],
  ["the server goes away in the middle", unavailable, "Connection dropped", true, "derive.spark-lost"],
  [
    "the server was started again",
    internal,
    "[INVALID_HANDLE.SESSION_NOT_FOUND] The handle 1 is invalid. Session not found. SQLSTATE: HY000",
    true,
    "derive.spark-lost",
  ],
  ["a wrong token", denied, "Invalid token", false, "derive.spark-denied"],
  ["another service", unimplemented, "Method not found", false, "derive.spark-other"],
  ["a worker's disk", internal, `${job}java.io.IOException: No space left on device\n\tat java.base/…`, true, "derive.no-room"],
  [
    "the driver's cap",
    internal,
    "Job aborted due to stage failure: Total size of serialized results of 2 tasks (1.7 MiB) is bigger than spark.driver.maxResultSize (1024.0 KiB)",
    true,
    "derive.spark-answer",
  ],
  ["memory of an executor", internal, `${job}java.lang.OutOfMemoryError: Java heap space\n\tat scala.…`, true, "derive.no-memory"],
  [
    "an executor that memory has ended",
    internal,
    `${job}ExecutorLostFailure (executor 3 exited caused by one of the running tasks) Reason: Command exited with code 52`,
    true,
    "derive.no-memory",
  ],
  [
    "workers that are lost again and again",
    internal,
    `${job}ExecutorLostFailure (executor 3 exited caused by one of the running tasks) Reason: Remote RPC client disassociated.`,
    true,
    "derive.spark-workers",
  ],
  ["a sum that does not fit", internal, "[ARITHMETIC_OVERFLOW] Overflow in sum of decimals. SQLSTATE: 22003", true, "derive.overflow"],
  ["no such file", internal, "[PATH_NOT_FOUND] Path does not exist: s3a://office/evidence/none.parquet. SQLSTATE: 42K03", true, "derive.spark-no-file"],
  [
    "a store that the cluster has no connector for",
    internal,
    "java.lang.ClassNotFoundException: Class org.apache.hadoop.fs.s3a.S3AFileSystem not found",
    true,
    "derive.spark-store",
  ],
  [
    "a store that does not answer",
    internal,
    "Call From vm/127.0.0.1 to localhost:9 failed on connection exception: java.net.ConnectException: Connection refused",
    true,
    "derive.spark-store",
  ],
  ["a broken file", internal, `${job}[MALFORMED_CSV_RECORD] Malformed CSV record: 1,2,3 SQLSTATE: KD000`, true, "derive.broken-source"],
  ["anything else", internal, "[SOMETHING.NEW] A text that nobody knows. SQLSTATE: XX000", true, "derive.engine"],
])("a note for each: %s", (_, code, details, isLater, expected) => {
  expect(sparkFault(new ConnectError({ code, details }, isLater), "sc://cluster.office:15002", "patents").note.code).toBe(expected);
});

test("what is told names neither classes nor where files lie", () => {
  const details = "[SOMETHING.NEW] A text about file:/srv/secret/place/part.parquet. SQLSTATE: XX000\n\tat org.apache.spark.Some.method";
  const { note } = sparkFault(new ConnectError({ code: internal, details }, true), "sc://cluster.office:15002", null);
  expect(note.parameters).toEqual({ engine: "Spark", problem: "A text about part.parquet." });
});
