import { canonicalTag, expectedLanguage, type InputFormat, inputFormats, type LanguageTag, type UseCase } from "@quoin/core";
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { type CommandOption, commandOptions, presetText } from "../protocol/command-options.ts";
import { type TableFormat, tableFormats } from "../protocol/table-format.ts";

/** Code of the refusal of an option that is given twice. */
export const givenTwice = "quoin.givenTwice";

/** What the words of a command line gave, before the schema has seen it. */
export interface GivenWords {
  readonly dir: string | undefined;
  readonly values: Readonly<Record<string, unknown>>;
  readonly out: string | undefined;
  readonly format: TableFormat;
  /** The one table of the answer that is wanted. */
  readonly table: string | undefined;
  readonly datapackage: boolean;
  readonly json: boolean;
  readonly language: LanguageTag;
  /** Whether the command line names it, or it is only what holds where none is named. */
  readonly isLanguageSaid: boolean;
  readonly by: string | undefined;
  /** What a database is asked instead of a table of it. */
  readonly sql: string | undefined;
  /** What standard input holds. */
  readonly inputFormat: InputFormat | undefined;
  /** File that holds the token of the account that acts. */
  readonly tokenFile: string | undefined;
}

function languageOf(text: string): LanguageTag {
  const tag = canonicalTag(text);
  if (tag === null) throw new InvalidArgumentError(expectedLanguage.en);
  return tag;
}

/** The commander command of a use case; `take` gets what was given. */
export function buildCommand(useCase: UseCase, take: (given: GivenWords) => void): Command {
  const all = commandOptions(useCase);
  const options = all.filter(({ kind }) => kind !== "secret");
  const positional = options.filter(({ position }) => position !== null).sort((a, b) => Number(a.position) - Number(b.position));
  const command = new Command(`quoin ${useCase.words.join(" ")}`).description(useCase.summary).exitOverride().allowExcessArguments(false);
  if (useCase.scope === "workspace") command.addArgument(new Argument(useCase.alone === undefined ? "DIR" : "[DIR]", "the workspace folder"));
  for (const option of positional)
    command.addArgument(new Argument(option.required ? `<${placeholder(option)}>` : `[${placeholder(option)}]`, describe(option)));
  for (const option of options)
    if (option.kind === "flags") for (const flag of choiceFlags(option)) command.addOption(flag);
    else if (option.position === null) command.addOption(commanderOption(option));
  if (readsTables(useCase)) {
    command.option("--sql <query>", "one SELECT that a DuckDB or SQLite file is asked, in place of FILE#TABLE");
    command.addOption(new Option("--input-format <format>", "what standard input (-) holds (default: found out)").choices([...inputFormats]));
  }
  if (useCase.delivers === "folder") {
    command.requiredOption(
      "--out <DIR>",
      "folder for the tables and provenance.json; a FILE (.csv, .csv.gz, .json, .jsonl, .parquet, .arrow, .xlsx) or - (standard output) for one of them",
    );
    command.addOption(new Option("--format <format>", "format of the tables, where --out is no file").choices([...tableFormats]).default("csv"));
    if (!options.some(({ field }) => field === "table")) command.option("--table <name>", "the one table to write (default: all, in a workbook a sheet each)");
    command.option("--datapackage", "also write datapackage.json: columns with types and units, hashes, inputs");
  }
  command.option("--json", "print the answer as JSON");
  command.addOption(
    new Option(
      "--lang <language>",
      "language of messages: en, zh, de, where the office reads it, else one that it does; names stand in any that the office reads, such as pt; a terminal that is set to Chinese or German is spoken to in it",
    )
      .argParser(languageOf)
      .default("en"),
  );
  if (useCase.changes) command.option("--by <name>", "who makes the change (default: QUOIN_USER, else the system's user)");
  if (useCase.changes && useCase.scope === "workspace") command.option("--token-file <FILE>", "acts as the account whose token the file holds");
  for (const { kind, description } of all) if (kind === "secret") command.addHelpText("after", `\nAlso needed: ${description}`);
  command.addHelpText("after", `\nExample:\n  ${useCase.example}`);
  command.action(() => {
    const given = command.opts<Record<string, unknown>>();
    const args = command.processedArgs as (string | undefined)[];
    const shift = useCase.scope === "workspace" ? 1 : 0;
    const values: Record<string, unknown> = {};
    positional.forEach((option, index) => {
      if (args[index + shift] !== undefined) values[option.field] = args[index + shift];
    });
    for (const option of options) {
      const value = option.kind === "flags" ? option.choices?.find((choice) => given[camelCase(choice)] === true) : given[camelCase(option.field)];
      if (option.position === null && value !== undefined) values[option.field] = value;
    }
    take({
      dir: shift === 1 ? args[0] : undefined,
      values,
      out: given["out"] as string | undefined,
      format: (given["format"] ?? "csv") as TableFormat,
      sql: textOf(given["sql"]),
      inputFormat: inputFormats.find((each) => each === given["inputFormat"]),
      table: options.some(({ field }) => field === "table") ? undefined : textOf(given["table"]),
      datapackage: given["datapackage"] === true,
      json: given["json"] === true,
      language: String(given["lang"]),
      isLanguageSaid: command.getOptionValueSource("lang") === "cli",
      by: given["by"] as string | undefined,
      tokenFile: given["tokenFile"] as string | undefined,
    });
  });
  return command;
}

/** Whether it takes tables: then it has the options of how they are written. */
function readsTables(useCase: UseCase): boolean {
  return commandOptions(useCase).some(({ field }) => field === "delimiter");
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function placeholder(option: CommandOption): string {
  return option.position === null
    ? (option.unit ??
        (option.kind === "files" ? "NAME=FILE" : null) ??
        (option.kind === "file" || option.kind === "destination" ? "FILE" : option.kind === "list" ? "A,B" : option.kind === "number" ? "n" : "text"))
    : option.field.toUpperCase();
}

function describe({ description, fallback, unit, kind }: CommandOption): string {
  const parts = [description];
  if (unit !== null && kind === "number") parts.push(`(${unit})`);
  const preset = presetText({ kind, fallback });
  if (preset !== "") parts.push(`(default: ${preset})`);
  return parts.filter((part) => part !== "").join(" ");
}

function commanderOption(option: CommandOption): Option {
  if (option.kind === "boolean") return new Option(option.fallback === true ? `--no-${option.flag.slice(2)}` : option.flag, describe(option));
  const built = new Option(`${option.flag} <${placeholder(option)}>`, describe(option));
  // A list that is given again goes on; of anything else nobody knows which of two was meant.
  if (option.kind === "list") built.argParser((one: string, before?: string) => (before === undefined ? one : `${before},${one}`));
  else if (["files", "pairs", "texts"].includes(option.kind)) built.argParser((one: string, before: readonly string[] = []) => [...before, one]);
  else once(built, option);
  if (option.required) built.makeOptionMandatory();
  return built;
}

/** Refuses an option that is given twice, and a value that is none of its choices. */
function once(built: Option, { flag, choices }: CommandOption): void {
  built.argParser((one: string, before?: string) => {
    if (before !== undefined) throw new CommanderError(2, givenTwice, `'${flag}' is given twice: '${before}' and '${one}'`);
    if (choices !== null && !choices.includes(one)) throw new InvalidArgumentError(`Allowed choices are ${choices.join(", ")}.`);
    return one;
  });
  // What help prints; set after the parser, which it would replace.
  if (choices !== null) built.argChoices = [...choices];
}

/** An option for each word that may be chosen; two at once are refused. */
function choiceFlags({ choices, description }: CommandOption): readonly Option[] {
  const words = choices ?? [];
  const said = description.split("; ");
  return words.map((word, place) =>
    new Option(`--${word.replaceAll("_", "-")}`, said[place] ?? description).conflicts(words.filter((other) => other !== word).map(camelCase)),
  );
}

function camelCase(field: string): string {
  return field.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
