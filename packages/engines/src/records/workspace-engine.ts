import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ExternalFault, note } from "@quoin/core";
import { besideName } from "../workspace/temporary-name.ts";
import type { RecordEngine } from "./rows/record-engine.ts";
import type { StoreFound } from "./store-found.ts";
import { knownSchema } from "./workspace-schema.ts";

/** The engine on which records are kept. */
export type EngineName = RecordEngine["name"];

/** Where a workspace's `.quoin` folder keeps what, by engine. */
export const storePlaces = { sqlite: "records.db", postgres: "postgres-schema", engine: "engine" } as const;

/** The engine that a workspace's folder says its records are on; undefined where it says nothing. Where it says neither, a disk or a hand has changed it, and nothing is guessed. */
export async function engineSaid(folder: string): Promise<EngineName | undefined> {
  const text = await readFile(join(folder, storePlaces.engine), "utf8").catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT") return undefined;
    throw cause;
  });
  const said = text?.trim();
  if (said === undefined || said === "sqlite" || said === "postgres") return said;
  throw new ExternalFault(note("store.engine-damaged", { file: `.quoin/${storePlaces.engine}` }, { file: `.quoin/${storePlaces.engine}` }), "input");
}

/** Writes down the engine that the records are on from now on. */
export async function sayEngine(folder: string, engine: EngineName): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, storePlaces.engine);
  const beside = besideName(path);
  await writeFile(beside, `${engine}\n`, { flush: true, mode: 0o600 });
  await rename(beside, path);
}

/** What stands in the SQLite file of a workspace. */
export type LookIntoFile = (path: string) => Promise<StoreFound | null>;

/**
 * Refuses the engine that is asked for where the records of a workspace are on the other one: there is an empty register that every check would call healthy.
 *
 * A folder that was used before it said its engine is looked at: a schema without a SQLite file that holds anything is on PostgreSQL, a SQLite file that holds something without
 * a schema is on SQLite. Where both are there the SQLite file is where somebody worked, unless the server is asked for and holds a history (looked at once it is open).
 */
export async function refuseOtherEngine(folder: string, asked: EngineName, look: LookIntoFile): Promise<void> {
  const said = (await engineSaid(folder)) ?? (await engineFound(folder, look));
  if (said !== undefined && said !== asked) throw await otherEngine(folder, said, look);
}

async function engineFound(folder: string, look: LookIntoFile): Promise<EngineName | undefined> {
  const isOnServer = (await knownSchema(join(folder, storePlaces.postgres))) !== undefined;
  const isInFile = ((await look(join(folder, storePlaces.sqlite)))?.changes ?? 0) > 0;
  if (isOnServer === isInFile) return undefined;
  return isOnServer ? "postgres" : "sqlite";
}

const names: Readonly<Record<EngineName, string>> = { sqlite: "SQLite", postgres: "PostgreSQL" };

/** What is said where the records are on another engine than the one that was asked for: which, where, and how many they are. */
export async function otherEngine(folder: string, said: EngineName, look: LookIntoFile): Promise<ExternalFault> {
  const isInFile = said === "sqlite";
  const place = isInFile ? `.quoin/${storePlaces.sqlite}` : ((await knownSchema(join(folder, storePlaces.postgres))) ?? "?");
  const records = isInFile ? ((await look(join(folder, storePlaces.sqlite)))?.records ?? 0) : null;
  const asked = names[isInFile ? "postgres" : "sqlite"];
  return new ExternalFault(note("store.engine", { engine: names[said], place, records: records ?? "?", asked }), "input");
}

/** What is said where the engine is the one that the folder says, and the records are not there. */
export function missingStore(engine: EngineName, place: string): ExternalFault {
  return new ExternalFault(note("store.missing", { engine: names[engine], place }), "input");
}
