import { readFile } from "node:fs/promises";
import { fault, type InputFormat, type Language, note, type Outcome, type SourceFile, success, type UseCase } from "@quoin/core";
import { isWholeDatabase } from "@quoin/engines";
import { commandOptions } from "../protocol/command-options.ts";
import { parseInput } from "../protocol/parse-input.ts";
import { deepest, isTooDeep } from "../protocol/too-deep.ts";
import { localFile } from "../terminal/local-file.ts";
import { givenSecret } from "./given-secret.ts";

/** What is said beside the options of a use case. */
export interface SaidBeside {
  readonly sql?: string | undefined;
  readonly inputFormat?: InputFormat | undefined;
  /** What `-` is read from (default: that of this process). */
  readonly stdin?: NodeJS.ReadableStream | undefined;
}

/** Turns the words of a command line into the input that the use case's schema takes. */
export async function readInput(
  useCase: UseCase,
  values: Readonly<Record<string, unknown>>,
  language: Language,
  beside: SaidBeside = {},
): Promise<Outcome<Record<string, unknown>>> {
  const paths = commandOptions(useCase).flatMap(({ kind, field }) => (kind === "file" && values[field] !== undefined ? [String(values[field])] : []));
  const asked = askedDatabase(paths, beside.sql);
  if (!asked.ok) return asked;
  if (beside.inputFormat !== undefined && !paths.includes("-")) return fault(note("input.no-standard-input", {}));
  const raw: Record<string, unknown> = {};
  for (const option of commandOptions(useCase)) {
    if (option.kind === "secret") {
      const secret = await givenSecret();
      if (secret === "") return fault(note("user.no-password", {}, { field: option.field }));
      raw[option.field] = secret;
      continue;
    }
    const value = values[option.field];
    if (value === undefined) continue;
    const read = await readValue(option.kind, value, (path) =>
      localFile(path, { sql: path === asked.value ? beside.sql : undefined, format: path === "-" ? beside.inputFormat : undefined, stdin: beside.stdin }),
    );
    if (!read.ok) return read;
    raw[option.field] = read.value;
  }
  const positional = new Set(commandOptions(useCase).flatMap(({ field, position }) => (position === null ? [] : [field])));
  return parseInput(useCase, raw, language, (path) => (positional.has(path) ? path.toUpperCase() : flagOf(path)));
}

/** The database that a query is meant for: the only one among the files that is given as a whole, else the first file, which says that it is none. */
function askedDatabase(paths: readonly string[], sql: string | undefined): Outcome<string | null> {
  if (sql === undefined) return success(null);
  const databases = [...new Set(paths)].filter(isWholeDatabase);
  const [meant, second] = databases.length === 0 ? paths.slice(0, 1) : databases;
  if (meant !== undefined && second === undefined) return success(meant);
  return fault(note("input.sql-not-placed", { count: databases.length }, { field: "sql" }));
}

async function readValue(kind: string, value: unknown, fileAt: (path: string) => SourceFile): Promise<Outcome<unknown>> {
  if (kind === "number") return success(numberOf(String(value)));
  if (kind === "list")
    return success(
      String(value)
        .split(",")
        .map((part) => part.trim())
        .filter((part) => part !== ""),
    );
  if (kind === "files") return namedFiles(value as readonly string[]);
  if (kind === "pairs") return valuesByName(value as readonly string[]);
  if (kind === "file") return success(fileAt(String(value)));
  if (kind !== "json-file") return success(value);
  // A short one is written in its place.
  const isWritten = /^\s*[[{]/.test(String(value));
  const file = value === "-" ? "stdin" : isWritten ? "JSON" : String(value);
  let text = "";
  try {
    text = (value === "-" ? await standardInput() : isWritten ? String(value) : await readFile(String(value), "utf8")).replace(/^\uFEFF/, "");
    const parsed: unknown = JSON.parse(text);
    return isTooDeep(parsed) ? fault(note("input.too-deep", { file, deepest }, { file })) : success(parsed);
  } catch (cause) {
    if (cause instanceof SyntaxError) return fault(note("input.not-json", { file, problem: cause.message }, { file, ...placeOf(cause, text) }));
    return fault(note("input.file-not-found", { file: String(value) }, { file: String(value) }));
  }
}

/** `NAME=VALUE`, once for each name; a name may hold the sign, a value does not. */
function valuesByName(given: readonly string[]): Outcome<unknown> {
  const values: Record<string, unknown> = {};
  for (const each of given) {
    const at = each.lastIndexOf("=");
    if (at <= 0) return fault(note("input.no-pair", { given: each }));
    const value = numberOf(each.slice(at + 1));
    Object.defineProperty(values, each.slice(0, at), { value, enumerable: true, configurable: true });
  }
  return success(values);
}

/** `NAME=FILE`, once for each name. */
function namedFiles(given: readonly string[]): Outcome<unknown> {
  const files: Record<string, SourceFile> = {};
  for (const each of given) {
    const at = each.indexOf("=");
    const [name, path] = [each.slice(0, Math.max(0, at)), each.slice(at + 1)];
    if (name === "" || path === "") return fault(note("derive.not-named", { given: each }, { field: "data" }));
    if (Object.hasOwn(files, name)) return fault(note("derive.source-twice", { table: name }, { field: "data" }));
    Object.defineProperty(files, name, { value: localFile(path), enumerable: true });
  }
  return success(files);
}

/** The number that a text writes; another text stays, so that the message can show it. */
function numberOf(text: string): unknown {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : text;
}

/** Line and column, from 1, of a fault in JSON, where the engine tells its offset or the text ends too early. */
function placeOf(fault: SyntaxError, text: string): { line?: number; column?: number } {
  const offset = /at position (\d+)/.exec(fault.message)?.[1] ?? (fault.message.startsWith("Unexpected end") ? text.length : undefined);
  if (offset === undefined) return {};
  const before = text.slice(0, Number(offset)).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** `--if-version`; what lies inside a list or a file of an option follows its name: `--data scores.0.item`. */
function flagOf(path: string): string {
  const [field = "", ...inside] = path.split(".");
  const place = inside.join(".");
  return `--${field.replaceAll("_", "-")}${place === "" || /^\d+$/.test(place) ? "" : ` ${place}`}`;
}
