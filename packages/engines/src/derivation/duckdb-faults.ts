import { ExternalFault, type Note, type NoteAt, note } from "@quoin/core";

/** What went wrong in the engine, in words of people: what they can mend is a note, anything else names the engine's own first line. */
export function duckdbFault(cause: unknown, table: string | null, limit: string): ExternalFault {
  const message = cause instanceof Error ? cause.message : String(cause);
  const at: NoteAt = table === null ? {} : { table };
  const as = (told: Note): ExternalFault => new ExternalFault(told, "input", cause);
  if (/No space left|max_temp_directory_size|temporary directory.*(full|exceed)/i.test(message)) return as(note("derive.no-room", {}, at));
  if (/out of memory|could not allocate|failed to (allocate|pin)/i.test(message)) return as(note("derive.no-memory", { limit }, at));
  if (/overflow|out of range/i.test(message)) return as(note("derive.overflow", {}, at));
  const line = /^\s*(?:CSV Error on )?Line:?\s+(\d+)/im.exec(message)?.[1];
  const plain = withoutPaths(firstLine(message));
  if (table !== null) return as(note("derive.broken-source", { table, problem: plain }, line === undefined ? at : { ...at, line: Number(line) }));
  return as(note("derive.engine", { engine: "DuckDB", problem: plain }, at));
}

function firstLine(message: string): string {
  return (message.split("\n").find((line) => line.trim() !== "") ?? message).slice(0, 300);
}

/** Where files lie on the machine is no reader's business. */
function withoutPaths(text: string): string {
  return text.replace(/(["'])\/[^"']*\/([^/"']+)\1/g, "$1$2$1");
}
