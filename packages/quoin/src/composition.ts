import { availableParallelism, userInfo } from "node:os";
import { basename, delimiter, resolve } from "node:path";
import {
  type Account,
  type Language,
  type Outcome,
  openedSettings,
  type Ports,
  type ProgressReporter,
  readLanguage,
  registerEvidence,
  settleJournal,
  success,
  unlimitedWork,
  type WorkLimits,
  type WorkspacePorts,
} from "@quoin/core";
import {
  bundleFiles,
  derivationEngines,
  discardWorkspaceDatabase,
  documentWriter,
  duckdbEvidence,
  nodeHasher,
  nodeSecrets,
  nodeWorkspaceFiles,
  openWorkspaceDatabase,
  solver,
  sqliteWorkspaceLock,
  systemClock,
  tableReader,
  textReader,
  threadParts,
  type WorkspaceDatabase,
  wasmDenseEngine,
  workbookWriter,
} from "@quoin/engines";

import { codeVersion } from "./commands/code-version.ts";
import { rememberedDocuments } from "./remembered-documents.ts";

/** What a face knows of the one who asks. */
export interface Asker {
  readonly name?: string;
  readonly language: Language;
  /** The account that is logged in; without one the asker owns the folder. */
  readonly account?: Account;
  readonly progress: ProgressReporter;
  /** How much the question may compute; without it as much as it likes. */
  readonly limits?: WorkLimits;
  /** True where the question came over HTTP. */
  readonly served?: boolean;
}

/** The ports of a use case on loose files. The only place where engines are chosen. */
export function loosePorts({ name, account, language, progress, limits = unlimitedWork, served }: Asker): Ports {
  return {
    caller: account === undefined ? { name: name ?? callerName(), language } : { name: account.name, language, account },
    clock: systemClock,
    hasher: nodeHasher,
    progress,
    solver: solver({ highs: process.env["QUOIN_HIGHS"] ?? "highs", cbc: process.env["QUOIN_CBC"] ?? "cbc" }),
    dense: denseEngine(),
    tables: tableReader,
    texts: textReader,
    workbooks: workbookWriter,
    documents: documentWriter,
    bundles: bundleFiles,
    derivations: derivationEngines({ spill: process.env["QUOIN_SPILL"], spark: process.env["QUOIN_SPARK"], mayName: served !== true, roots: evidenceRoots() }),
    limits,
    // A server's threads belong to all who ask.
    ...(served === true || limits !== unlimitedWork ? {} : partThreads()),
    codeVersion,
  };
}

/** Folders outside the workspace in which its owner lets evidence lie: QUOIN_EVIDENCE_ROOTS, parted as PATH is. */
function evidenceRoots(): readonly string[] {
  return (process.env["QUOIN_EVIDENCE_ROOTS"] ?? "").split(delimiter).filter((root) => root !== "");
}

/** Threads for what falls into parts; none where one is all there is. */
function partThreads(): Pick<Ports, "parts"> {
  const threads = threadsOf(process.env["QUOIN_THREADS"]) ?? availableParallelism();
  return threads > 1 ? { parts: threadParts(threads) } : {};
}

/** Dense arithmetic as the environment asks for it: QUOIN_THREADS, QUOIN_FUSED=1. */
export function denseEngine(): ReturnType<typeof wasmDenseEngine> {
  return wasmDenseEngine({ threads: threadsOf(process.env["QUOIN_THREADS"]), fused: process.env["QUOIN_FUSED"] === "1" });
}

/** Threads for dense arithmetic: QUOIN_THREADS where it is a whole number, else as many as the machine has. */
function threadsOf(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d*$/.test(text) ? Number(text) : undefined;
}

/** The name that a change made on this machine carries: QUOIN_USER, else the system's user, who may have a number and no name. */
export function callerName(): string {
  const named = process.env["QUOIN_USER"]?.trim();
  if (named !== undefined && named !== "") return named;
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? "?"}`;
  }
}

/** A workspace whose engines are open. A change of its manifest or settings on disk is seen by the next asker. */
export interface OpenWorkspace {
  /** Where it lies; no answer shows it. */
  readonly dir: string;
  /** What letting somebody in rests on. */
  readonly people: Pick<WorkspacePorts, "accounts" | "secrets" | "hasher" | "clock" | "records">;
  /** All that the database holds, out of it and into an empty one. */
  readonly database: Pick<WorkspaceDatabase, "kind" | "layout" | "dump" | "load">;
  ports(asker: Asker): Promise<Outcome<WorkspacePorts>>;
  close(): Promise<void>;
}

/** Opens the workspace of a folder; nothing stays open where that fails. */
export async function openWorkspace(folder: string): Promise<Outcome<OpenWorkspace>> {
  const dir = resolve(folder);
  const files = nodeWorkspaceFiles(dir);
  const documentsOf = rememberedDocuments(files);
  const read = await documentsOf(folder);
  if (!read.ok) return read;
  const database = await openWorkspaceDatabase(dir, process.env["QUOIN_DATABASE_URL"]);
  const { records, accounts } = database;
  const evidenceDatabase = duckdbEvidence();
  const lock = sqliteWorkspaceLock(dir);
  const portsOf = async (asker: Asker): Promise<Outcome<WorkspacePorts>> => {
    const documents = await documentsOf(basename(dir));
    if (!documents.ok) return documents;
    const { manifest } = documents.value;
    const settings = await openedSettings(documents.value.settings, records, manifest);
    const evidence = await registerEvidence(evidenceDatabase.engine(manifest, files), settings, records, nodeHasher);
    return success({
      ...loosePorts({ ...asker, language: readLanguage(settings.languages, asker.language) }),
      manifest,
      settings,
      files,
      lock,
      records,
      whole: records,
      reaches: async () => true,
      accounts,
      secrets: nodeSecrets,
      evidence,
      renewed: () => portsOf(asker),
    });
  };
  return success({
    dir,
    database,
    people: { records, accounts, secrets: nodeSecrets, hasher: nodeHasher, clock: systemClock },
    ports: async (asker) => {
      const settled = await settleJournal(files, records, lock);
      return settled.ok ? portsOf(asker) : settled;
    },
    close: async () => {
      evidenceDatabase.close();
      await database.close();
    },
  });
}

/** Takes away what a workspace folder that is thrown away keeps outside it; false where that cannot be reached from here. */
export function discardOutside(folder: string): Promise<boolean> {
  return discardWorkspaceDatabase(resolve(folder), process.env["QUOIN_DATABASE_URL"]);
}

/** Opens a workspace for one question and closes it after the answer. */
export async function withWorkspacePorts<T>(folder: string, asker: Asker, run: (ports: WorkspacePorts) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const workspace = await openWorkspace(folder);
  if (!workspace.ok) return workspace;
  try {
    const ports = await workspace.value.ports(asker);
    return ports.ok ? await run(ports.value) : ports;
  } finally {
    await workspace.value.close();
  }
}
