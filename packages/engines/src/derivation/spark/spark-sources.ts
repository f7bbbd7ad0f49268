import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { csvRows, ExternalFault, note, type SourceColumn } from "@quoin/core";
import { csvLayout } from "../csv-layout.ts";
import { digest } from "../digest.ts";
import { refuseOther } from "../open-files.ts";
import { baseOf, chosenParts, isClusterPath, type SourcePart, sourceFiles } from "../source-files.ts";
import type { ConnectRelation } from "./connect-messages.ts";
import { inBackticks, parquetText, sparkKind } from "./spark-types.ts";

/** Files of a source that are read together: all have one schema. */
export interface SparkGroup {
  readonly relation: ConnectRelation;
  /** What a column of the source is in these files; a missing cell is NULL. */
  expressionOf(column: string): string;
}

export interface SparkSource {
  readonly columns: readonly SourceColumn[];
  readonly inputs: readonly { readonly name: string; readonly sha256: string }[];
  readonly groups: readonly SparkGroup[];
}

/** Answers small questions on the cluster: rows of texts. A relation, where one is given, is the table `listed` of the query. */
export type Ask = (query: string, listed?: ConnectRelation) => Promise<readonly (readonly string[])[]>;

/** More files than this are not looked at one by one: their schemas are then taken to be that of the first. */
const mostLookedAt = 500;

/** Looks at the files of a source through the eyes of the cluster: their columns and what names their version. Nothing is read but beginnings and footers. */
export async function sparkSource(
  table: string,
  path: string,
  shown: string,
  within: readonly string[] | undefined,
  ask: Ask,
  signal: AbortSignal,
): Promise<SparkSource> {
  const found = isClusterPath(path) ? await listedFiles(table, path.replace(/^s3:/, "s3a:"), shown, ask) : await localFiles(table, path, shown, within, signal);
  return found.format === "parquet" ? parquetSource(table, found, ask) : textSource(table, found, ask);
}

interface FoundFile extends SourcePart {
  readonly version: string;
}
interface FoundFiles {
  readonly format: "parquet" | "csv";
  readonly files: readonly FoundFile[];
  readonly isLocal: boolean;
}

/** Files of this machine, which the cluster sees at the same place. */
async function localFiles(table: string, path: string, shown: string, within: readonly string[] | undefined, signal: AbortSignal): Promise<FoundFiles> {
  const { format, parts } = await sourceFiles(path, shown, { table }, within);
  if (format === "other") throw new ExternalFault(note("derive.spark-plain", { file: shown }, { table }), "input");
  const files: FoundFile[] = [];
  for (const part of parts) files.push({ ...part, path: `file:${resolve(part.path)}`, version: await digest(part.path, signal) });
  return { format, files, isLocal: true };
}

/** Files where the cluster sees them. Their contents are not hashed: what names a version there is path, size and time of change. */
async function listedFiles(table: string, path: string, shown: string, ask: Ask): Promise<FoundFiles> {
  const isPattern = /[*?]/.test(path);
  const base = isPattern ? baseOf(path) : path;
  const files: ConnectRelation = { read: { data_source: { format: "binaryFile", options: { recursiveFileLookup: "true" }, paths: [escaped(base)] } } };
  const listed = await ask("SELECT path, CAST(modificationTime AS STRING), CAST(length AS STRING) FROM listed", files);
  const all = listed.map(([each = "", changed = "", length = ""]) => ({ path: each, version: sha256(`${each}|${length}|${changed}`) }));
  const versions = new Map(all.map((each) => [each.path, each.version]));
  const isOne = all.length === 1 && !isPattern && samePlace(all[0]?.path ?? "", path);
  const { format, parts } = isOne
    ? { format: /\.parquet$/i.test(path) ? ("parquet" as const) : ("csv" as const), parts: [{ path: all[0]?.path ?? path, name: shown, partition: {} }] }
    : chosenParts(
        all.map((each) => each.path),
        { base: withoutAuthority(all[0]?.path ?? "", base), pattern: isPattern ? withoutAuthority(all[0]?.path ?? "", path) : null, shown, at: { table } },
      );
  if (format === "other") throw new ExternalFault(note("derive.spark-plain", { file: shown }, { table }), "input");
  return { format, files: parts.map((part) => ({ ...part, version: versions.get(part.path) ?? "" })), isLocal: false };
}

/** `file:/a` and `file:///a` are one place. */
function samePlace(one: string, other: string): boolean {
  const plain = (text: string): string => text.replace(/^(\w+):\/+/, "$1:/");
  return plain(one) === plain(other);
}

/** The path written as the cluster writes those that it lists. */
function withoutAuthority(listed: string, path: string): string {
  const [mine, theirs] = [/^\w+:\/+/.exec(path)?.[0] ?? "", /^\w+:\/+/.exec(listed)?.[0] ?? ""];
  return mine.startsWith("file:") && theirs.startsWith("file:") ? `${theirs}${path.slice(mine.length)}` : path;
}

/** A path in which nothing stands for other characters. */
function escaped(path: string): string {
  return path.replace(/[\\[\]{}*?]/g, "\\$&");
}

async function parquetSource(table: string, { files }: FoundFiles, ask: Ask): Promise<SparkSource> {
  const [first] = files as readonly [FoundFile];
  const looked = files.slice(0, mostLookedAt);
  const schemas: ReadonlyMap<string, string>[] = [];
  // A few at a time: each is one short question.
  for (let from = 0; from < looked.length; from += 8) {
    schemas.push(
      ...(await Promise.all(
        looked.slice(from, from + 8).map(async (file) => {
          const described = await ask(`DESCRIBE QUERY SELECT * FROM parquet.${inBackticks(escaped(file.path))}`);
          return new Map(described.map(([name = "", type = ""]): [string, string] => [name, type]));
        }),
      )),
    );
  }
  const types = schemas[0] as ReadonlyMap<string, string>;
  const groups = new Map<string, { readonly types: ReadonlyMap<string, string>; readonly files: FoundFile[] }>();
  for (const [index, file] of files.entries()) {
    const own = schemas[index] ?? types;
    refuseOther(table, first, [...types.keys(), ...Object.keys(first.partition)], file, [...own.keys(), ...Object.keys(file.partition)]);
    for (const [column, type] of own) {
      const other = types.get(column) ?? type;
      if (sparkKind(type) === sparkKind(other)) continue;
      const told = { column, file: file.name, type, first: first.name, first_type: other };
      throw new ExternalFault(note("derive.two-types", told, { table, file: file.name, column }), "input");
    }
    const signature = JSON.stringify([...own]);
    const group = groups.get(signature) ?? { types: own, files: [] };
    groups.set(signature, group);
    group.files.push(file);
  }
  const partitions = Object.keys(first.partition).filter((column) => !types.has(column));
  const columns = [...types].map(([name, type]): SourceColumn => ({ name, kind: sparkKind(type) }));
  return {
    columns: [...columns, ...partitions.map((name): SourceColumn => ({ name, kind: "text" }))],
    inputs: inputsOf(files),
    groups: [...groups.values()].map((group) => ({
      relation: reading("parquet", group.files, {}),
      expressionOf: (column) => parquetText(inBackticks(column), group.types.get(column) ?? "string"),
    })),
  };
}

async function textSource(table: string, { files, isLocal }: FoundFiles, ask: Ask): Promise<SparkSource> {
  const [first] = files as readonly [FoundFile];
  const layouts: { readonly columns: readonly string[]; readonly delimiter: string }[] = [];
  for (const file of files.slice(0, mostLookedAt)) layouts.push(isLocal ? await plainLayout(table, file, ask) : await headerOf(table, file, ask));
  const layoutOf = (index: number) => layouts[index] ?? (layouts[0] as (typeof layouts)[number]);
  const own = layoutOf(0).columns;
  const all = [...own, ...Object.keys(first.partition).filter((column) => !own.includes(column))];
  const groups = new Map<string, { readonly columns: readonly string[]; readonly delimiter: string; readonly files: FoundFile[] }>();
  for (const [index, file] of files.entries()) {
    const { columns, delimiter } = layoutOf(index);
    refuseOther(table, first, all, file, [...columns, ...Object.keys(file.partition)]);
    const key = JSON.stringify([columns, delimiter]);
    const group = groups.get(key) ?? { columns, delimiter, files: [] };
    groups.set(key, group);
    group.files.push(file);
  }
  return {
    columns: all.map((name): SourceColumn => ({ name, kind: "text" })),
    inputs: inputsOf(files),
    groups: [...groups.values()].map(({ columns, delimiter, files: grouped }) => ({
      relation: reading(
        "csv",
        grouped,
        // A line end within quotes is part of its cell, so a file is read by one worker from its beginning to its end.
        {
          header: "true",
          sep: delimiter,
          quote: '"',
          escape: '"',
          multiLine: "true",
          mode: "FAILFAST",
          columnPruning: "false",
          encoding: "UTF-8",
          nullValue: "",
          emptyValue: "",
        },
        columns.map((_, index) => `x${index} STRING`).join(", "),
      ),
      expressionOf: (column) => `nullif(${columns.includes(column) ? `x${columns.indexOf(column)}` : inBackticks(column)}, '')`,
    })),
  };
}

/** The layout of a text file that this machine sees; another than the plain one is refused, since nothing is copied to a cluster. */
async function plainLayout(table: string, file: FoundFile, ask: Ask): Promise<{ readonly columns: readonly string[]; readonly delimiter: string }> {
  const layout = await csvLayout(file.path.replace(/^file:/, ""));
  // What makes no sense at its beginning is read as a plain csv, so that the reader says why.
  if (layout === null) return headerOf(table, file, ask);
  if (!layout.isPlain) throw new ExternalFault(note("derive.spark-plain", { file: file.name }, { table, file: file.name }), "input");
  return layout;
}

/** The header of a text file that only the cluster sees: its first line. */
async function headerOf(table: string, file: FoundFile, ask: Ask): Promise<{ readonly columns: readonly string[]; readonly delimiter: string }> {
  const [[line = ""] = []] = await ask(`SELECT value FROM text.${inBackticks(escaped(file.path))} LIMIT 1`);
  const text = line.replace(/^\uFEFF/, "");
  const delimiter = [",", "\t", ";", "|"].reduce((best, each) => (text.split(each).length > text.split(best).length ? each : best), ",");
  const [columns = []] = delimiter === "," ? csvRows(text) : [text.split(delimiter).map((cell) => cell.replace(/^"(.*)"$/, "$1"))];
  const isHeader = columns.length > 0 && columns.every((cell) => cell !== "") && new Set(columns).size === columns.length;
  if (!isHeader) throw new ExternalFault(note("derive.spark-plain", { file: file.name }, { table, file: file.name }), "input");
  return { columns, delimiter };
}

function reading(format: "parquet" | "csv", files: readonly FoundFile[], options: Readonly<Record<string, string>>, schema?: string): ConnectRelation {
  const [first] = files as readonly [FoundFile];
  const hasPartitions = Object.keys(first.partition).length > 0;
  const base = hasPartitions ? { basePath: first.path.slice(0, first.path.length - first.name.length) } : {};
  return {
    read: {
      data_source: { format, ...(schema === undefined ? {} : { schema }), options: { ...options, ...base }, paths: files.map(({ path }) => escaped(path)) },
    },
  };
}

function inputsOf(files: readonly FoundFile[]): readonly { readonly name: string; readonly sha256: string }[] {
  return files.map(({ name, version }) => ({ name, sha256: version }));
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
