import { isServed, type UseCase, useCaseName, useCases } from "@quoin/core";
import { type CommandOption, commandOptions, presetText } from "../../packages/quoin/src/protocol/command-options.ts";
import type { DerivedFile } from "../derive-codes.ts";
import { unitsByCommand } from "../measure-units.ts";

const folder = "clients/r";
const made = "Made by `npm run derive` from the description of the commands; what is changed here is lost.";
/** What is written by hand and exported. */
const ownExports = ["documents", "flows_of", "provenance", "quoin_ask", "quoin_workspace", "units_of"];

/**
 * The part of the R client that follows from the use cases: a function for each command on files with its page of help, the names that are exported, and
 * how every command is asked and in which units its figures are (`inst/commands.json`, `inst/units.json`).
 */
export function deriveRClient(): readonly DerivedFile[] {
  const asked = useCases.filter(isServed);
  const onFiles = asked.filter(({ scope, delivers, words }) => scope === "loose" && !(delivers === "answer" && words[0] === "rule"));
  const functions = onFiles.map((useCase) => ({ useCase, name: functionName(useCase), options: optionsOf(useCase) }));
  const exported = [...ownExports, ...functions.map(({ name }) => name)].toSorted();
  return [
    {
      path: `${folder}/R/commands.R`,
      text: `# ${made}\n\n${functions.map(functionText).join("\n")}`,
    },
    {
      path: `${folder}/NAMESPACE`,
      text: `# ${made}\n${exported.map((name) => `export(${name})\n`).join("")}S3method(print, quoin_office)\nS3method(print, quoin_tables)\n`,
    },
    ...functions.map((each) => ({ path: `${folder}/man/${each.name}.Rd`, text: helpText(each) })),
    { path: `${folder}/inst/commands.json`, text: commandsJson(asked) },
    { path: `${folder}/inst/units.json`, text: `${JSON.stringify(Object.fromEntries(unitsByCommand()), null, 1)}\n` },
  ];
}

interface RFunction {
  readonly useCase: UseCase;
  readonly name: string;
  readonly options: readonly CommandOption[];
}

/** `measure complexity` → `measure_complexity`; what would hide a function of R (`solve`) is told apart. */
function functionName({ words }: UseCase): string {
  const name = words.join("_").replaceAll("-", "_");
  return name === "solve" ? "solve_model" : name;
}

/** Tables first, then what is needed, then the rest in the order of the command line. */
function optionsOf(useCase: UseCase): readonly CommandOption[] {
  const options = commandOptions(useCase).filter(({ kind, required }) => kind !== "destination" || required || useCase.delivers === "file");
  const rank = ({ required, kind, position, field }: CommandOption) => (required ? (position !== null ? 0 : kind === "file" && field === "data" ? 1 : 2) : 3);
  return options.toSorted((a, b) => rank(a) - rank(b));
}

const formals = (options: readonly CommandOption[]) => [...options.map(({ field, required }) => (required ? field : `${field} = NULL`)), "office = NULL"];

function functionText({ useCase, name, options }: RFunction): string {
  const given = options.map(({ field }) => `${field} = ${field}`);
  return `${name} <- function(${folded(formals(options), `${name} <- function(`.length)}) {\n  ask_command("${useCaseName(useCase)}", list(${given.join(", ")}), office)\n}\n`;
}

/** Arguments with line breaks, so that no line is too wide for a printed page of help. */
function folded(parts: readonly string[], from: number): string {
  let line = from;
  return parts
    .map((part, at) => {
      const text = at === parts.length - 1 ? part : `${part},`;
      const breaks = line + text.length + 1 > 84;
      line = (breaks ? 4 : line) + text.length + 1;
      return at === 0 ? text : breaks ? `\n    ${text}` : ` ${text}`;
    })
    .join("");
}

/** Signs that mean something in a page of help. */
const escaped = (text: string) => text.replace(/[\\%{}]/g, (sign) => `\\${sign}`);

function helpText({ useCase, name, options }: RFunction): string {
  const items = options.map((option) => {
    const preset = presetText(option);
    const choices =
      option.choices === null ? "" : option.choices.length > 12 ? "" : ` One of ${option.choices.map((each) => JSON.stringify(each)).join(", ")}.`;
    const what = option.kind === "file" ? "A data frame or a path. " : option.kind === "list" || option.kind === "texts" ? "A vector. " : "";
    const said = `${what}${option.description}${preset === "" ? "" : ` (default: ${preset})`}.${choices}`;
    return `  \\item{${option.field}}{${escaped(said)}}\n`;
  });
  const answer =
    useCase.delivers === "folder"
      ? "A list of data frames, each with the units of its figures (\\code{\\link{units_of}}); \\code{\\link{provenance}} says from what and how they were computed."
      : "What the command answers, as a list.";
  return [
    `% ${made}`,
    `\\name{${name}}`,
    `\\alias{${name}}`,
    `\\title{${escaped(titled(useCase))}}`,
    `\\description{${escaped(useCase.summary)}.}`,
    `\\usage{\n${name}(${folded(formals(options), name.length + 1)})\n}`,
    `\\arguments{\n${items.join("")}  \\item{office}{Whom to ask: what \\code{\\link{quoin_workspace}} gives; by default the program on this machine.}\n}`,
    `\\value{${answer}}`,
    "",
  ].join("\n");
}

/** The words of the command, as a heading. */
function titled({ words }: UseCase): string {
  const text = words.join(" ");
  return `${text[0]?.toUpperCase()}${text.slice(1)}`;
}

function commandsJson(asked: readonly UseCase[]): string {
  const lines = asked.map((useCase) => {
    const { words, scope, delivers, changes, alone } = useCase;
    const fields = commandOptions(useCase).map(({ field, kind, position, fallback }) => ({
      name: field,
      kind,
      position,
      ...(kind === "boolean" ? { default: fallback === true } : {}),
    }));
    return `${JSON.stringify(useCaseName(useCase))}: ${JSON.stringify({ words, scope: scope === "workspace" && alone !== undefined ? "either" : scope, delivers, changes, fields })}`;
  });
  return `{\n${lines.join(",\n")}\n}\n`;
}
