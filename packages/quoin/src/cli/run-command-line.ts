import { dirname, join } from "node:path";
import {
  askedIn,
  canonicalTag,
  type DeliveredFiles,
  ExternalFault,
  type FaultKind,
  type Language,
  type LanguageTag,
  type Locale,
  languages,
  loadLocale,
  localeOf,
  measureCommands,
  type Note,
  note,
  type OfficeWords,
  type Outcome,
  officeText,
  plainWords,
  programLanguage,
  type ReaderLanguage,
  readerFormatter,
  readerOf,
  sayAtTerminal,
  standForEnglish,
  type UseCase,
  wordsInLocale,
} from "@quoin/core";
import { endPrograms } from "@quoin/engines";
import { CommanderError } from "commander";
import { toldVersion } from "../program/code-version.ts";
import { expectedAuthorName, isAuthorName } from "../protocol/author-name.ts";
import { runUseCase } from "../run-use-case.ts";
import { deliverFile } from "../terminal/deliver.ts";
import { spokenNotes } from "../terminal/print-notes.ts";
import { clearProgress, terminalProgress } from "../terminal/progress.ts";
import { terminalLanguage } from "../terminal/terminal-language.ts";
import { buildCommand, type GivenWords } from "./build-command.ts";
import { commandLineNote } from "./command-line-note.ts";
import { deliverTables } from "./deliver-tables.ts";
import { namesInPlace } from "./names-in-place.ts";
import { plainText } from "./plain-text.ts";
import { readInput } from "./read-input.ts";
import { inReadLanguages } from "./texts/headed-table.ts";
import type { Printer } from "./texts/printer.ts";

/** Where a command line prints, and what it reads. */
export interface Streams {
  /** Of whoever calls it in a process of their own; else that of the process. */
  readonly stdin?: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

const exitCodes: Readonly<Record<FaultKind, number>> = { input: 2, stale: 3, taken: 2, missing: 2, forbidden: 2, busy: 2, unavailable: 2 };

/** Runs one command line and answers its exit code: 0 done, 2 wrong input, 3 stale version, 70 a bug. */
export async function runCommandLine(words: readonly string[], streams: Streams): Promise<number> {
  if (words[0] === "help" && words[1] !== undefined && !words[1].startsWith("-")) return runCommandLine([...words.slice(1), "--help"], streams);
  if (words.length === 0 || words[0] === "--help" || words[0] === "-h" || words[0] === "help") {
    const { helpText } = await import("./help.ts");
    streams.stdout.write(helpText(await allCommands()));
    return 0;
  }
  if (words[0] === "--version" || words[0] === "-V") {
    streams.stdout.write(`quoin ${toldVersion}\n`);
    return 0;
  }
  const useCase = matchUseCase(words, measureCommands) ?? matchUseCase(words, await looseMeasures(words)) ?? matchUseCase(words, await allCommands());
  await loadLocale(askedLanguage(words, streams));
  if (useCase === undefined) return answerGroup(words, streams);
  let given: GivenWords | undefined;
  const command = buildCommand(useCase, (taken) => {
    given = taken.isLanguageSaid ? taken : { ...taken, language: terminalLanguage(streams) };
  });
  if (isHelpAsked(words)) command.addHelpText("after", await behind(useCase));
  command.configureOutput({ writeOut: (text) => streams.stdout.write(text), writeErr: () => {} });
  try {
    await command.parseAsync([...words.slice(useCase.words.length)], { from: "user" });
  } catch (cause) {
    if (!(cause instanceof CommanderError)) return crash(streams, cause);
    if (cause.exitCode === 0) return 0;
    const reader = askedLanguage(words, streams);
    await loadLocale(reader);
    return refuse(streams, [commandLineNote(cause, useCase.words.join(" "), programLanguage(reader))], reader);
  }
  if (given === undefined) return 0;
  try {
    return await runGiven(useCase, given, streams);
  } catch (cause) {
    if (cause instanceof ExternalFault) return refuse(streams, [cause.note], askedIn(given.language).language);
    return crash(streams, cause);
  }
}

/** The measures that are no families, where the command may be one of them. */
async function looseMeasures([first]: readonly string[]): Promise<readonly UseCase[]> {
  return first === "measure" ? (await import("./loose-measures.ts")).measureUseCases : [];
}

/** Every command. Loaded when it is asked for: a measure on a file starts in half of the time without the others. */
async function allCommands(): Promise<readonly UseCase[]> {
  return (await import("./all-commands.ts")).allCommands;
}

/** The use case with the most words that begin the command line. */
function matchUseCase(words: readonly string[], among: readonly UseCase[]): UseCase | undefined {
  return among.filter((useCase) => useCase.words.every((word, index) => words[index] === word)).sort((a, b) => b.words.length - a.words.length)[0];
}

/** The language of a command line that could not be taken apart. */
function askedLanguage(words: readonly string[], streams: Streams): ReaderLanguage {
  const given = words.flatMap((word, index) => (words[index - 1] === "--lang" ? [word] : word.startsWith("--lang=") ? [word.slice("--lang=".length)] : []));
  const [tag] = given.flatMap((text) => canonicalTag(text) ?? []);
  return tag === undefined ? terminalLanguage(streams) : askedIn(tag).language;
}

function isHelpAsked(words: readonly string[]): boolean {
  return words.includes("--help") || words.includes("-h");
}

/** The first words of several commands list them, as an answer where help is asked and else as what is wrong; any other words are no command. */
async function answerGroup(words: readonly string[], streams: Streams): Promise<number> {
  const [{ groupNamed, groupText, strayCommand }, commands] = await Promise.all([import("./command-groups.ts"), allCommands()]);
  const group = groupNamed(words, commands);
  if (group === null) return refuse(streams, [strayCommand(words, commands)], askedLanguage(words, streams));
  if (isHelpAsked(words)) {
    streams.stdout.write(groupText(group));
    return 0;
  }
  const code = refuse(streams, [note("input.unfinished-command", { command: group.words.join(" ") })], askedLanguage(words, streams));
  streams.stderr.write(`\n${groupText(group)}`);
  return code;
}

/** What the help of a command adds where others begin with its words (`design`, `design portfolio`). */
async function behind({ words }: UseCase): Promise<string> {
  const [{ commandsBehind }, { commandLines }, commands] = await Promise.all([import("./command-groups.ts"), import("./help.ts"), allCommands()]);
  const further = commandsBehind(words, commands);
  return further.length === 0 ? "" : `\nFurther commands:\n${commandLines(further)}`;
}

async function runGiven(useCase: UseCase, given: GivenWords, streams: Streams): Promise<number> {
  const asked = askedIn(given.language);
  const { language: reader } = asked;
  const language = programLanguage(reader);
  await loadLocale(reader);
  if (given.by !== undefined && !isAuthorName(given.by))
    return refuse(streams, [note("input.invalid", { field: "--by", expected: expectedAuthorName(language), given: `'${given.by}'` }, { field: "by" })], reader);
  const input = await readInput(useCase, namingLanguage(useCase, given), language, { ...given, stdin: streams.stdin });
  if (!input.ok) return refuse(streams, input.notes, reader);
  const asker = { ...asked, progress: terminalProgress(streams.stderr, language), ...(given.by === undefined ? {} : { name: given.by }) };
  let read: readonly Language[] = languages;
  let spoken = reader;
  let names: LanguageTag | undefined = asked.names?.[0];
  // What runs is asked to end, on a cluster too, and says so; whoever asks twice does not wait.
  let ending: NodeJS.Timeout | undefined;
  const end = (): void => {
    process.once("SIGINT", () => process.exit(130));
    endPrograms();
    // What begins only now ends too.
    ending = setInterval(endPrograms, 200);
  };
  const isLong = useCase.words[0] === "derive" || useCase.words[0] === "derivation";
  if (isLong) process.once("SIGINT", end);
  let words = plainWords;
  let own: Locale | null = null;
  let isWritten = false;
  // While the workspace is open: what does not fit into memory is read as it is written.
  const writtenOut = async <T>(outcome: Outcome<T>): Promise<Outcome<T>> => {
    if (!outcome.ok || useCase.delivers === "answer") return outcome;
    await deliver(useCase, given, outcome.value as DeliveredFiles, streams);
    isWritten = true;
    return outcome;
  };
  const outcome = await runUseCase(
    useCase,
    asker,
    input.value,
    given.dir === undefined
      ? null
      : async (run) =>
          (await import("../composition.ts")).withWorkspacePorts(String(given.dir), asker, async (opened, open) => {
            const [{ actingPorts }, { officeReading }] = await Promise.all([import("./acting-account.ts"), import("./office-reading.ts")]);
            const acting = await actingPorts(opened, open, given.tokenFile, useCase, asker);
            if (!acting.ok) return acting;
            const ports = acting.value;
            ({ read, reader: spoken, locale: own, names, words } = officeReading(ports));
            return writtenOut(await run(ports));
          }),
  );
  clearInterval(ending);
  if (isLong) process.off("SIGINT", end);
  return answer(useCase, given, outcome, streams, { reader: spoken, locale: own, names, read, words }, isWritten);
}

/** What is asked of a language may name it as every command does, by \`--lang\`. */
function namingLanguage({ words: [first] }: UseCase, { values, language, isLanguageSaid }: GivenWords): GivenWords["values"] {
  return first === "language" && values["language"] === undefined && isLanguageSaid ? { ...values, language } : values;
}

/** In what an answer is printed. */
export interface Readers {
  readonly reader: ReaderLanguage;
  /** A further language that the office has brought along. */
  readonly locale: Locale | null;
  /** The language of names, where the program does not speak it. */
  readonly names: LanguageTag | undefined;
  /** Languages that the office reads. */
  readonly read: readonly Language[];
  /** What the office calls its places. */
  readonly words: OfficeWords;
}

async function answer(
  useCase: UseCase,
  given: GivenWords,
  outcome: Outcome<unknown>,
  streams: Streams,
  { reader, locale: taken, names, read, words: said }: Readers,
  isWritten: boolean,
): Promise<number> {
  clearProgress(streams.stderr);
  streams.stderr.write(spokenNotes(outcome.notes, taken ?? reader));
  if (!outcome.ok) return exitCodes[outcome.kind];
  const language = programLanguage(reader);
  const locale = taken ?? localeOf(reader);
  const words = locale === null ? said : wordsInLocale(said, locale);
  const own = (text: string): string => officeText(text, words, language);
  const say = sayAtTerminal(readerFormatter(readerOf(locale, said, said, names), language));
  const mark = locale === null ? null : say("made-up");
  // What follows is printed for this one reader and kept nowhere.
  const printed = useCase.delivers === "answer" ? outcome.value : withoutFiles(outcome.value as DeliveredFiles);
  if (useCase.delivers !== "answer" && !isWritten) await deliver(useCase, given, outcome.value as DeliveredFiles, streams);
  // A deed that waits for a second person answers so, whatever its command would have.
  const printer: Printer | undefined =
    given.json || isProposed(outcome.value) || useCase.printed !== true ? undefined : (await import("./printers.ts")).printerOf(useCase);
  const speakEnglish = locale === null ? undefined : standForEnglish(locale.printer);
  try {
    if (printer !== undefined)
      streams.stdout.write(inReadLanguages(printer(namesInPlace(outcome.value, names ?? reader, language) as never, language, { own, say }), read, mark));
    else if (given.json) streams.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
    else if (useCase.delivers === "answer")
      streams.stdout.write(inReadLanguages(plainText(namesInPlace(printed, names ?? reader, language), language, say), read, mark));
  } finally {
    speakEnglish?.();
  }
  return useCase.reportsFault?.(outcome.value) === true ? 2 : 0;
}

function isProposed(value: unknown): boolean {
  return typeof value === "object" && value !== null && "status" in value && value.status === "proposed" && "needs" in value;
}

/** Writes the files of an answer where the caller wants them. */
async function deliver(useCase: UseCase, given: GivenWords, { files }: DeliveredFiles, { stdout }: Streams): Promise<void> {
  const [single, ...beside] = files;
  if (useCase.delivers === "folder") return deliverTables(useCase.words, files, given, stdout);
  if (single === undefined) return;
  const to = String(given.values["to"] ?? single.name);
  await deliverFile(to, single);
  for (const each of beside) await deliverFile(join(dirname(to), each.name), each);
}

function withoutFiles({ files: _files, ...rest }: DeliveredFiles): unknown {
  return rest;
}

function refuse(streams: Streams, notes: readonly Note[], language: ReaderLanguage): number {
  streams.stderr.write(spokenNotes(notes, language));
  return 2;
}

function crash(streams: Streams, cause: unknown): number {
  streams.stderr.write(`error[bug] ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
  return 70;
}
