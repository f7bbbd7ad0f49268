import { ExternalFault, type Note, type NoteAt, note } from "@quoin/core";
import { ConnectError } from "./connect-client.ts";

/** What went wrong on a cluster, in words of people; what nothing here knows names the cluster's own first line. */
export function sparkFault(cause: unknown, address: string, table: string | null): ExternalFault {
  if (cause instanceof ExternalFault) return cause;
  if (cause instanceof Error && (cause.name === "TimeoutError" || cause.name === "AbortError"))
    return new ExternalFault(note("derive.spark-lost", { address }), "unavailable", cause);
  if (!(cause instanceof ConnectError)) throw cause;
  const { status, message, isLater } = cause;
  const at: NoteAt = table === null ? {} : { table };
  const as = (told: Note, kind: "input" | "unavailable" = "input"): ExternalFault => new ExternalFault(told, kind, cause);
  const isLost = /INVALID_HANDLE\.(SESSION|OPERATION)_/.test(message);
  if (isLost || (isLater && (status === "UNAVAILABLE" || status === "DEADLINE_EXCEEDED"))) return as(note("derive.spark-lost", { address }), "unavailable");
  if (status === "UNAVAILABLE" || status === "DEADLINE_EXCEEDED") return as(note("derive.spark-unreachable", { address }, { field: "spark" }), "unavailable");
  if (status === "UNAUTHENTICATED" || status === "PERMISSION_DENIED") return as(note("derive.spark-denied", { address }, { field: "spark" }));
  if (status === "UNIMPLEMENTED") return as(note("derive.spark-other", { address }, { field: "spark" }));
  if (/No space left on device/i.test(message)) return as(note("derive.no-room", {}, at));
  if (/maxResultSize/.test(message)) return as(note("derive.spark-answer", {}, at));
  // An executor that runs out of memory ends with 52, whatever its last words were.
  if (/OutOfMemoryError|UNABLE_TO_ACQUIRE_MEMORY|Java heap space|exceeding memory limits|exited with code 52\b/i.test(message))
    return as(note("derive.no-memory", { limit: "Spark" }, at));
  if (/ExecutorLostFailure|executor .* exited|MetadataFetchFailed|FetchFailed/i.test(message)) return as(note("derive.spark-workers", {}, at), "unavailable");
  if (storeFaults.test(message)) return as(note("derive.spark-store", { problem: firstLine(message) }, at), "unavailable");
  if (/ARITHMETIC_OVERFLOW|NUMERIC_VALUE_OUT_OF_RANGE/.test(message)) return as(note("derive.overflow", {}, at));
  const missing = /\[(?:PATH_NOT_FOUND|FAILED_READ_FILE\.FILE_NOT_EXIST)[^\]]*\]/.test(message) || /FileNotFoundException|does not exist/.test(message);
  if (missing) return as(note("derive.spark-no-file", { path: pathIn(message) }, at));
  const problem = firstLine(message);
  const isSource = /MALFORMED|FAILED_READ_FILE|UNABLE_TO_INFER_SCHEMA|CANNOT_READ_FILE|is not a Parquet file|MALFORMED_CSV/.test(message);
  if (isSource) return as(note("derive.broken-source", { table: table ?? nameIn(message), problem }, at));
  return as(note("derive.engine", { engine: "Spark", problem }, at));
}

/** The cluster lacks the connector of an object store or file system, its address, or the right to it. */
const storeFaults =
  /Class org\.apache\.hadoop\.fs\.\S+ not found|No FileSystem for scheme|UnknownHostException|failed on connection exception|AccessDenied|Status Code: 403|No\w*AwsCredentials|CredentialInitializationException/;

/** What the cluster says first, without the names of its classes and where its files lie. */
function firstLine(message: string): string {
  const line = message.split("\n").find((each) => each.trim() !== "") ?? message;
  return line
    .replace(/^(?:\[[A-Z0-9_.]+\]\s*)+/, "")
    .replace(/\s*SQLSTATE: \w+\s*$/, "")
    .replace(/^(?:java\.[\w.]+(?:Exception|Error): )+/, "")
    .replace(/\b(?:file|s3a|hdfs|abfss?|gs):\/[^\s'"]*\//g, "")
    .slice(0, 300);
}

/** The last part of the path that a message names. */
function pathIn(message: string): string {
  const path = /\b(?:file|s3a|hdfs|abfss?|gs):\/[^\s'"]*/.exec(message)?.[0] ?? "";
  return (
    path
      .replace(/[.,;]+$/, "")
      .split("/")
      .at(-1) ?? ""
  );
}

function nameIn(message: string): string {
  return pathIn(message) || "?";
}
