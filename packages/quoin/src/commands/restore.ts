import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { createGunzip } from "node:zlib";
import { fault, field, looseUseCase, note, type Outcome, success, verifyWorkspace } from "@quoin/core";
import { BrokenTar, dumpLayout, nodeWorkspaceFiles, OutsideWorkspaceError, type TarEntry, tarEntries, tellingFileTrouble } from "@quoin/engines";
import { z } from "zod";
import { type Asker, type OpenWorkspace, openWorkspace } from "../composition.ts";
import { type BackupManifest, backupManifest, backupManifestName } from "./backup-manifest.ts";
import { entriesOf, stagedFolder } from "./staged-folder.ts";

const answer = z.object({ dir: z.string(), ok: z.boolean(), changes: z.number(), newest_hash: z.string(), files: z.number() });
type Answer = z.infer<typeof answer>;

/** `quoin restore FILE DIR` */
export const restore = looseUseCase({
  words: ["restore"],
  summary: "Make a workspace from a backup, and check its history and every hash before it is there",
  changes: true,
  delivers: "answer",
  served: false,
  example: "quoin restore quoin-demo.tar.gz restored",
  input: z.strictObject({
    file: field(z.string().min(1), { description: "the backup", position: 0 }),
    dir: field(z.string().min(1), { description: "the folder to make; it must not exist or be empty", position: 1 }),
  }),
  output: answer,
  run: async ({ caller, progress }, { file, dir }): Promise<Outcome<Answer>> => {
    const present = await entriesOf(resolve(dir));
    if (present === null || present.length > 0) return fault(note("workspace.not-empty", { dir }, { file: dir }));
    try {
      const restored = await tellingFileTrouble(file, () =>
        stagedFolder(resolve(dir), async (staged) => {
          const made = await restoredInto(staged, file, { ...caller, progress });
          return { keep: made.ok, answer: made };
        }),
      );
      return restored.ok ? success({ ...restored.value, dir }) : restored;
    } catch (cause) {
      const problem = brokenBy(cause);
      if (problem === null) throw cause;
      return broken(file, problem);
    }
  },
});

/** What of a backup has been read: hashes of all its files, and its own list of them. */
interface ReadSoFar {
  readonly hashes: Map<string, string>;
  manifest: BackupManifest | null;
}

async function restoredInto(staged: string, file: string, asker: Asker): Promise<Outcome<Answer>> {
  const read: ReadSoFar = { hashes: new Map(), manifest: null };
  const source = createReadStream(file);
  const unpacked = createGunzip();
  source.on("error", (cause) => unpacked.destroy(cause));
  const entries = tarEntries(source.pipe(unpacked));
  const firstTable = await unpackFiles(entries, staged, read);
  if (firstTable === null) return broken(file, "it holds no tables");
  const opened = await openWorkspace(staged);
  if (!opened.ok) return opened;
  const workspace = opened.value;
  let whole = false;
  try {
    await workspace.database.load(tableParts(firstTable, entries, read));
    const checked = await checkedRestore(workspace, file, asker, read);
    whole = checked.ok;
    return checked.ok ? success({ ...checked.value, dir: staged }) : checked;
  } finally {
    // On a server the tables lie outside the folder that goes with them.
    if (!whole) await workspace.database.discard();
    await workspace.close();
  }
}

/** What was read against its own list, then the workspace against its chain and hashes. */
async function checkedRestore(workspace: OpenWorkspace, file: string, asker: Asker, { manifest, hashes }: ReadSoFar): Promise<Outcome<Omit<Answer, "dir">>> {
  if (manifest === null) return broken(file, "its list is missing");
  const changed = manifest.entries.find(({ name, sha256 }) => hashes.get(name) !== sha256);
  if (changed !== undefined || manifest.entries.length !== hashes.size) return broken(file, `${changed?.name ?? "its list"} is not what was written`);
  const unknown = manifest.layout.find((step) => !dumpLayout.includes(step));
  if (unknown !== undefined) return broken(file, `it was made by a newer program (${unknown})`);
  const ports = await workspace.ports(asker);
  if (!ports.ok) return ports;
  const verified = await verifyWorkspace.run(ports.value, {});
  if (!verified.ok) return verified;
  if (!verified.value.ok) return broken(file, verified.value.problems.map(({ message }) => message).join(" "));
  const files = [...hashes.keys()].filter((name) => name.startsWith("files/")).length;
  return success({ ok: true, changes: manifest.newest_change, newest_hash: manifest.newest_hash, files });
}

/** Writes the files; answers the first entry that is a part of a table. */
async function unpackFiles(entries: AsyncGenerator<TarEntry>, staged: string, read: ReadSoFar): Promise<TarEntry | null> {
  const { locate } = nodeWorkspaceFiles(staged);
  for (;;) {
    const { value: entry, done } = await entries.next();
    if (done || entry === undefined) return null;
    if (!entry.name.startsWith("files/")) return entry;
    // A place of records that a backup names could be that of another workspace.
    if (entry.name.split("/").includes(".quoin")) throw new BrokenTar(`${entry.name} has no place in a backup`);
    const path = locate(entry.name.slice("files/".length));
    await mkdir(dirname(path), { recursive: true });
    const handle = await open(path, "wx");
    try {
      await hashed(entry, read, (part) => handle.writeFile(part));
    } finally {
      await handle.close();
    }
  }
}

async function* tableParts(first: TarEntry, entries: AsyncGenerator<TarEntry>, read: ReadSoFar): AsyncGenerator<{ table: string; lines: string }> {
  for (let entry: TarEntry | undefined = first; entry !== undefined; entry = (await entries.next()).value ?? undefined) {
    const parts: Uint8Array[] = [];
    const isList = entry.name === backupManifestName;
    await hashed(entry, isList ? { ...read, hashes: new Map() } : read, async (part) => void parts.push(part));
    const text = Buffer.concat(parts).toString("utf8");
    if (isList) {
      read.manifest = backupManifest.parse(JSON.parse(text));
      return;
    }
    const table = /^tables\/([a-z_]+)\/\d+\.ndjson$/.exec(entry.name)?.[1];
    if (table === undefined) throw new BrokenTar(`${entry.name} has no place in a backup`);
    yield { table, lines: text };
  }
}

async function hashed(entry: TarEntry, { hashes }: ReadSoFar, take: (part: Uint8Array) => Promise<void>): Promise<void> {
  const hash = createHash("sha256");
  for await (const part of entry.parts()) {
    hash.update(part);
    await take(part);
  }
  hashes.set(entry.name, hash.digest("hex"));
}

function broken(file: string, problem: string): ReturnType<typeof fault> {
  return fault(note("backup.broken", { file, problem }, { file }));
}

/** What is wrong with the file, or null where the error is a bug of ours. */
function brokenBy(cause: unknown): string | null {
  if (cause instanceof BrokenTar || cause instanceof SyntaxError || cause instanceof z.ZodError || cause instanceof RangeError) return cause.message;
  if (cause instanceof OutsideWorkspaceError) return "a name leaves the folder";
  const { code = "" } = cause as { readonly code?: string };
  return /^Z_/.test(code) ? code : code === "ENOENT" || code === "EISDIR" ? `cannot be read (${code})` : null;
}
