import type { Solver } from "@quoin/optimise";
import type { LanguageTag } from "../language/language-tag.ts";
import type { Locale } from "../language/locales.ts";
import type { FurtherLanguage, Language, LocalText } from "../language/text.ts";
import type { Account } from "./account.ts";
import type { Outcome } from "./outcome.ts";
import type { TableWriter } from "./table-writer.ts";
import type { TextReader } from "./text-reader.ts";
import type { WorkLimits } from "./work-limits.ts";

/** Who asks, and in which language the answer is read. */
export interface Caller {
  readonly name: string;
  readonly language: Language;
  /** The further language that is read, where `language` stands in its place. */
  readonly reader?: FurtherLanguage;
  /** The language (BCP 47) in which names are read, where it is none in which the program speaks. */
  readonly nameLanguage?: LanguageTag;
  /** That language, where the office has taken translations of what the program says: it stands in the place of English. */
  readonly locale?: Locale;
  /** The account that is logged in; absent for whoever owns the folder: the command line, and a server without accounts. */
  readonly account?: Account;
  /** The token by which the account came in, where it was one. */
  readonly via?: Via | undefined;
}

/** By what token something was done, and who had made it: an account's deeds are told from those of whoever holds a token of it. */
export interface Via {
  /** Beginning of the SHA-256 of the token; it names it and lets nobody in. */
  readonly token: string;
  /** Null of a token from before this was written down. */
  readonly made_by: string | null;
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
  step(what: LocalText, done?: number, total?: number): void;
}

/**
 * Everything outside the process that a use case on loose files may need. Open: a layer adds the port whose types are its own beside that port's
 * interface (`declare module "../contract/ports.ts"`), so that the contract knows no layer.
 */
export interface Ports {
  readonly caller: Caller;
  readonly clock: Clock;
  readonly hasher: Hasher;
  readonly progress: ProgressReporter;
  readonly texts: TextReader;
  readonly workbooks: TableWriter;
  readonly solver: Solver;
  readonly limits: WorkLimits;
  /** The version of the program, for provenance. */
  readonly codeVersion: string;
  /** The number of the thread that answers: what two would make alike at the same time they begin at different ends, and read from each other. 0 where there is one. */
  readonly turn?: number;
}

/** … and on a workspace. Open like the other. */
export interface WorkspacePorts extends Ports {
  /** The same workspace with its documents read anew. */
  renewed(): Promise<Outcome<WorkspacePorts>>;
}
