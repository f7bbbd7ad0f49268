import type { Solver } from "@quoin/optimise";
import type { EvidenceEngine } from "../evidence/evidence-engine.ts";
import type { TableReader } from "../evidence/table-reader.ts";
import type { NoteAt } from "../language/note.ts";
import type { Language } from "../language/text.ts";
import type { Account } from "../people/account.ts";
import type { AccountStore } from "../people/account-store.ts";
import type { Secrets } from "../people/secrets.ts";
import type { RecordStore } from "../register/record-store.ts";
import type { DocumentWriter } from "../report/document-writer.ts";
import type { DataPackage } from "../workspace/data-package.ts";
import type { Settings } from "../workspace/settings.ts";
import type { WorkspaceFiles } from "../workspace/workspace-files.ts";
import type { WorkspaceLock } from "../workspace/workspace-lock.ts";
import type { SourceFile } from "./fields.ts";
import type { Outcome } from "./outcome.ts";
import type { TableWriter } from "./table-writer.ts";
import type { TextReader } from "./text-reader.ts";

/** Who asks, and in which language the answer is read. */
export interface Caller {
  readonly name: string;
  readonly language: Language;
  /** The account that is logged in; absent for whoever owns the folder: the command line, and a server without accounts. */
  readonly account?: Account;
}

export interface Clock {
  /** ISO 8601 with `Z`, to the millisecond. */
  now(): string;
  /** Monotonic seconds, for durations only. */
  seconds(): number;
}

export interface Hasher {
  /** Lower-case hexadecimal SHA-256. */
  sha256(content: string | Uint8Array): string;
}

/** Says what is being done and how far it is; a face draws it or keeps still. */
export interface ProgressReporter {
  step(what: { readonly en: string; readonly zh: string }, done?: number, total?: number): void;
}

/** Everything outside the process that a use case on loose files may need. */
export interface Ports {
  readonly caller: Caller;
  readonly clock: Clock;
  readonly hasher: Hasher;
  readonly progress: ProgressReporter;
  readonly tables: TableReader;
  readonly texts: TextReader;
  readonly workbooks: TableWriter;
  readonly documents: DocumentWriter;
  readonly solver: Solver;
  /** The version of the program, for provenance. */
  readonly codeVersion: string;
}

/** … and on a workspace. */
export interface WorkspacePorts extends Ports {
  readonly manifest: DataPackage;
  readonly settings: Settings;
  readonly files: WorkspaceFiles;
  readonly lock: WorkspaceLock;
  readonly records: RecordStore;
  readonly accounts: AccountStore;
  readonly secrets: Secrets;
  readonly evidence: EvidenceEngine;
  /** The same workspace with its documents read anew. */
  renewed(): Promise<Outcome<WorkspacePorts>>;
}

export type { NoteAt, Outcome, SourceFile };
