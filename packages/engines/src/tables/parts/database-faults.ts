import { basename } from "node:path";
import { ExternalFault, note } from "@quoin/core";

/** A database that cannot be read, by what its engine says; where it lies is the machine's business. */
export function brokenDatabase(file: string, cause: unknown): ExternalFault {
  const problem = problemOf(file, cause);
  if (/database file with version number/.test(problem))
    return new ExternalFault(note("input.newer-database", { file: basename(file) }, { file: basename(file) }), "input", cause);
  return new ExternalFault(note("table.broken-file", { problem }, { file: basename(file) }), "input", cause);
}

/** A query that its engine refuses, or that would do something else than answer. */
export function refusedSql(file: string, cause: unknown): ExternalFault {
  return new ExternalFault(note("input.bad-sql", { file: basename(file), problem: problemOf(file, cause) }, { file: basename(file) }), "input", cause);
}

function problemOf(file: string, cause: unknown): string {
  const [problem = ""] = (cause instanceof Error ? cause.message : String(cause)).replaceAll(file, basename(file)).split("\n");
  return problem;
}
