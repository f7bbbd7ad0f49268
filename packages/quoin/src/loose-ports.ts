import { availableParallelism, userInfo } from "node:os";
import { delimiter } from "node:path";
import { threadId } from "node:worker_threads";
import {
  type Account,
  callerLocale,
  type LanguageTag,
  type Locale,
  type Ports,
  type ProgressReporter,
  plainWords,
  programLanguage,
  type ReaderLanguage,
  readerOf,
  toldProgress,
  unlimitedWork,
  type Via,
  type WorkLimits,
} from "@quoin/core";
import {
  bundleFiles,
  derivationEngines,
  documentWriter,
  methodPages,
  nodeHasher,
  openBlasEngine,
  pictureDrawer,
  solver,
  systemClock,
  tableReader,
  textReader,
  threadParts,
  wasmDenseEngine,
  workbookWriter,
} from "@quoin/engines";
import type { DenseEngine } from "@quoin/methods";
import { codeVersion } from "./program/code-version.ts";

/** What a face knows of the one who asks. */
export interface Asker {
  readonly name?: string;
  /** What is read; a further language is answered in the place of English. */
  readonly language: ReaderLanguage;
  /** Languages in which names would rather be read, the best first, where they are none in which the program speaks. */
  readonly names?: readonly LanguageTag[] | undefined;
  /** What the office has taken of the first of them. */
  readonly locale?: Locale | null;
  /** The account that is logged in; without one the asker owns the folder. */
  readonly account?: Account;
  /** The token by which the account came in, where it was one. */
  readonly via?: Via | undefined;
  readonly progress: ProgressReporter;
  /** How much the question may compute; without it as much as it likes. */
  readonly limits?: WorkLimits;
  /** True where the question came over HTTP. */
  readonly served?: boolean;
}

/** The ports of a use case on loose files. Engines are chosen here and in `composition.ts`, which adds those of a workspace. */
export function loosePorts({ name, account, via, language: reader, names = [], locale = null, progress, limits = unlimitedWork, served }: Asker): Ports {
  const language = programLanguage(reader);
  const [best] = names;
  const read = {
    language,
    ...(reader === "en" || reader === "zh" ? {} : { reader }),
    ...(best === undefined ? {} : { nameLanguage: best }),
    ...(locale === null ? {} : { locale }),
  };
  return {
    caller: account === undefined ? { name: name ?? callerName(), ...read } : { name: account.name, ...read, account, via },
    clock: systemClock,
    hasher: nodeHasher,
    progress: toldProgress(progress, readerOf(callerLocale(read), plainWords, plainWords, best)),
    solver: solver({ highs: process.env["QUOIN_HIGHS"] ?? "highs", cbc: process.env["QUOIN_CBC"] ?? "cbc" }),
    dense: denseEngine(),
    tables: tableReader,
    texts: textReader,
    workbooks: workbookWriter,
    documents: documentWriter,
    pictures: pictureDrawer,
    methodPages,
    bundles: bundleFiles,
    derivations: derivationEngines({
      spill: process.env["QUOIN_SPILL"],
      spark: process.env["QUOIN_SPARK"],
      sparkToken: process.env["QUOIN_SPARK_TOKEN"],
      sparkAuthority: process.env["QUOIN_SPARK_CA"],
      mayName: served !== true,
      roots: evidenceRoots(),
    }),
    limits,
    // A server's threads belong to all who ask.
    ...(served === true || limits !== unlimitedWork ? {} : partThreads()),
    codeVersion,
    turn: threadId,
  };
}

/** Folders outside the workspace, and places of a cluster (`s3a://…`), in which its owner lets evidence lie: QUOIN_EVIDENCE_ROOTS, parted as PATH is. */
function evidenceRoots(): readonly string[] {
  return (process.env["QUOIN_EVIDENCE_ROOTS"] ?? "").split(delimiter === ":" ? /:(?!\/\/)/ : delimiter).filter((root) => root !== "");
}

/** Threads for what falls into parts; none where one is all there is. */
function partThreads(): Pick<Ports, "parts"> {
  const threads = threadsOf(process.env["QUOIN_THREADS"]) ?? availableParallelism();
  return threads > 1 ? { parts: threadParts(threads) } : {};
}

/** Dense arithmetic as the environment asks for it: QUOIN_THREADS; QUOIN_FUSED=1; QUOIN_OPENBLAS, a library of the system, or 1 for the one that it finds by itself. */
export function denseEngine(): DenseEngine {
  const threads = threadsOf(process.env["QUOIN_THREADS"]);
  const instead = wasmDenseEngine({ threads, fused: process.env["QUOIN_FUSED"] === "1" });
  const named = process.env["QUOIN_OPENBLAS"] ?? "";
  if (named === "" || named === "0") return instead;
  return openBlasEngine({ library: named === "1" ? (openBlasNames[process.platform] ?? "libopenblas.so.0") : named, threads, instead });
}

/** What systems call the library. */
const openBlasNames: Partial<Record<NodeJS.Platform, string>> = { darwin: "libopenblas.dylib", win32: "libopenblas.dll" };

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
