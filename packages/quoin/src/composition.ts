import { basename, resolve } from "node:path";
import {
  answeredIn,
  callerLocale,
  filesAsWritten,
  loadLocale,
  type Outcome,
  officeWords,
  openedSettings,
  readerOf,
  registerEvidence,
  settleJournal,
  success,
  termsOfRules,
  toldProgress,
  type WorkspacePorts,
} from "@quoin/core";
import {
  discardWorkspaceDatabase,
  duckdbEvidence,
  nodeHasher,
  nodePasskeys,
  nodeSecrets,
  nodeTimeCodes,
  nodeWorkspaceFiles,
  type OlderLayout,
  openWorkspaceDatabase,
  programScanner,
  sqliteWorkspaceLock,
  systemClock,
  type WorkspaceDatabase,
} from "@quoin/engines";
import { type Asker, loosePorts } from "./loose-ports.ts";
import { rememberedDocuments } from "./remembered-documents.ts";
import { rememberedTranslations } from "./remembered-translations.ts";

/** A workspace whose engines are open. A change of its manifest or settings on disk is seen by the next asker. */
export interface OpenWorkspace {
  /** Where it lies; no answer shows it. */
  readonly dir: string;
  /** What letting somebody in rests on. */
  readonly people: Pick<WorkspacePorts, "accounts" | "secrets" | "codes" | "passkeys" | "hasher" | "clock" | "records">;
  /** All that the database holds, out of it and into an empty one. */
  readonly database: Pick<WorkspaceDatabase, "kind" | "layout" | "access" | "bytes" | "dump" | "load">;
  ports(asker: Asker): Promise<Outcome<WorkspacePorts>>;
  close(): Promise<void>;
}

/** Opens the workspace of a folder; nothing stays open where that fails. Records of an earlier layout are refused, unless whoever opens them brings them forward. */
export async function openWorkspace(folder: string, older: OlderLayout = "refused"): Promise<Outcome<OpenWorkspace>> {
  const dir = resolve(folder);
  const files = filesAsWritten(nodeWorkspaceFiles(dir), nodeHasher, systemClock);
  const documentsOf = rememberedDocuments(files);
  const translations = rememberedTranslations(files);
  const read = await documentsOf(folder);
  if (!read.ok) return read;
  const database = await openWorkspaceDatabase(dir, process.env["QUOIN_DATABASE_URL"], older);
  const { records, accounts } = database;
  const evidenceDatabase = duckdbEvidence();
  const lock = sqliteWorkspaceLock(dir);
  const portsOf = async (asker: Asker): Promise<Outcome<WorkspacePorts>> => {
    const documents = await documentsOf(basename(dir));
    if (!documents.ok) return documents;
    const { manifest } = documents.value;
    const settings = await openedSettings(documents.value.settings, records, manifest);
    const answered = answeredIn(settings.languages, asker);
    await loadLocale(answered.language);
    const taken = await translations();
    const locale = answered.names === null ? null : await taken.locale(answered.names, answered.language);
    const evidence = await registerEvidence(evidenceDatabase.engine(manifest, files), settings, records, nodeHasher);
    const loose = loosePorts({
      ...asker,
      language: locale === null ? answered.language : "en",
      names: answered.names === null ? [] : [answered.names],
      locale,
    });
    const { caller } = loose;
    const words = officeWords(settings);
    return success({
      ...loose,
      termsOfRules,
      progress: toldProgress(asker.progress, readerOf(callerLocale(caller), words, officeWords(settings, caller.reader), caller.nameLanguage)),
      translated: taken.state,
      manifest,
      settings,
      files,
      lock,
      records,
      unrestrictedRecords: records,
      reaches: async () => true,
      accounts,
      access: database.access,
      notices: database.notices,
      personal: database.personal,
      secrets: nodeSecrets,
      codes: nodeTimeCodes,
      passkeys: nodePasskeys,
      scanner: programScanner,
      evidence,
      renewed: () => portsOf(asker),
    });
  };
  return success({
    dir,
    database,
    people: { records, accounts, secrets: nodeSecrets, codes: nodeTimeCodes, passkeys: nodePasskeys, hasher: nodeHasher, clock: systemClock },
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
export async function withWorkspacePorts<T>(
  folder: string,
  asker: Asker,
  run: (ports: WorkspacePorts, open: OpenWorkspace["ports"]) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const workspace = await openWorkspace(folder);
  if (!workspace.ok) return workspace;
  try {
    const ports = await workspace.value.ports(asker);
    return ports.ok ? await run(ports.value, workspace.value.ports) : ports;
  } finally {
    await workspace.value.close();
  }
}
