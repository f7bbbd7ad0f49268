import { open, readdir, realpath, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { ExternalFault, type NoteAt, note } from "@quoin/core";

/** A file of a source, and what the folders above it say of every row (`year=2020`). */
export interface SourcePart {
  readonly path: string;
  /** As it is shown: under the folder or pattern that was given. */
  readonly name: string;
  readonly partition: Readonly<Record<string, string>>;
}

export interface SourceParts {
  readonly format: "parquet" | "csv" | "other";
  readonly parts: readonly SourcePart[];
}

/** Whether a path is one that the cluster reads, whatever this machine sees. */
export function isClusterPath(path: string): boolean {
  return /^(?:file|s3a?|hdfs|abfss?|gs|wasbs?):\//.test(path);
}

/** What the endings of files say they are. */
export function formatOf(path: string): SourceParts["format"] {
  if (/\.parquet$/i.test(path)) return "parquet";
  return /\.(csv|tsv|txt)(\.gz)?$/i.test(path) ? "csv" : "other";
}

/** The files of a path: one file, all tables under a folder, or those that a pattern (`*`, `?`, `**`) names, in text order. Hidden files and those that begin with `_` are left out. */
export async function sourceFiles(path: string, shown: string, at: NoteAt, within?: readonly string[]): Promise<SourceParts> {
  const found = await foundFiles(path, shown, at, within);
  if (within !== undefined) for (const part of found.parts) if (!isWithin(await realpath(part.path), within)) throw outside(part.name, at);
  return found;
}

function isWithin(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder || (path.startsWith(`${folder}${sep}`) && !path.slice(folder.length + 1).startsWith(".")));
}

function outside(path: string, at: NoteAt): ExternalFault {
  return new ExternalFault(note("derive.outside", { path }, at), "input");
}

async function foundFiles(path: string, shown: string, at: NoteAt, within: readonly string[] | undefined): Promise<SourceParts> {
  // Before anything is said of what is there: a path outside tells nothing, not even that it does not exist.
  if (within !== undefined && !isWithin(await realPlace(path), within)) throw outside(shown, at);
  const isPattern = /[*?]/.test(path);
  const found = isPattern ? null : await stat(path).catch(() => null);
  if (!isPattern && found === null) throw new ExternalFault(note("derive.no-file", { path: shown }, at), "input");
  if (found?.isFile() === true)
    return { format: (await isParquet(path)) ? "parquet" : formatOf(path) === "csv" ? "csv" : "other", parts: [{ path, name: shown, partition: {} }] };
  const base = isPattern ? baseOf(path) : path;
  return chosenParts(await filesUnder(base), { base, pattern: isPattern ? path : null, shown, at });
}

/** The tables among files found below `base`, all of one format: those that a pattern names, or all. */
export function chosenParts(
  found: readonly string[],
  { base, pattern, shown, at }: { readonly base: string; readonly pattern: string | null; readonly shown: string; readonly at: NoteAt },
): SourceParts {
  const matches = pattern === null ? () => true : patternOf(pattern);
  const paths = found.filter((each) => matches(each) && formatOf(each) !== "other");
  const parts = paths.sort().map((each) => ({ path: each, name: relative(base, each).split(sep).join("/"), partition: partitionOf(relative(base, each)) }));
  const [first] = parts;
  if (first === undefined) throw new ExternalFault(note("derive.no-file", { path: shown }, at), "input");
  const other = parts.find((part) => formatOf(part.path) !== formatOf(first.path));
  if (other !== undefined) throw new ExternalFault(note("derive.two-formats", { path: shown, first: first.name, file: other.name }, at), "input");
  return { format: formatOf(first.path), parts };
}

async function isParquet(path: string): Promise<boolean> {
  const handle = await open(path, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.toString("latin1") === "PAR1";
  } finally {
    await handle.close();
  }
}

/** The folder above the first part of a pattern that is not plain. */
export function baseOf(pattern: string): string {
  const plain = pattern.slice(0, pattern.search(/[*?]/));
  return dirname(`${plain}x`);
}

function patternOf(pattern: string): (path: string) => boolean {
  const text = pattern
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .map((part) =>
      part === "**/" ? "(?:.*/)?" : part === "**" ? ".*" : part === "*" ? "[^/]*" : part === "?" ? "[^/]" : part.replace(/[\\^$.|+()[\]{}]/g, "\\$&"),
    )
    .join("");
  const expression = new RegExp(`^${text}$`, "u");
  return (path) => expression.test(path);
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const each = await Promise.all(
    entries
      .filter(({ name }) => !/^[._]/.test(name))
      .map(async (entry): Promise<string[]> => {
        const path = join(folder, entry.name);
        const isFolder = entry.isSymbolicLink() ? (await stat(path).catch(() => null))?.isDirectory() === true : entry.isDirectory();
        return isFolder ? filesUnder(path) : [path];
      }),
  );
  return each.flat();
}

/** `year=2020/region=11/part.parquet` → { year: "2020", region: "11" }. */
function partitionOf(path: string): Readonly<Record<string, string>> {
  const pairs = path
    .split(sep)
    .slice(0, -1)
    .flatMap((folder) => {
      const at = folder.indexOf("=");
      return at <= 0 ? [] : [[folder.slice(0, at), decoded(folder.slice(at + 1))] as const];
    });
  return Object.fromEntries(pairs);
}

function decoded(text: string): string {
  if (text === "__HIVE_DEFAULT_PARTITION__") return "";
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Where a path really lies, links followed; as it is where there is nothing. */
async function realPlace(path: string): Promise<string> {
  const base = /[*?]/.test(path) ? baseOf(path) : path;
  return realpath(base).catch(() => base);
}
