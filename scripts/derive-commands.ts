import { isServed, type UseCase, useCaseName, useCases } from "@quoin/core";
import { programCommands } from "../packages/quoin/src/commands/program-commands.ts";
import { type CommandOption, commandOptions, presetText } from "../packages/quoin/src/protocol/command-options.ts";
import type { DerivedFile } from "./derive-codes.ts";

/** `docs/reference/commands.md`: every command with its options, made from the use cases that the faces are made from. */
export async function deriveCommands(): Promise<readonly DerivedFile[]> {
  const sections = [...programCommands, ...useCases].map(section);
  const head =
    "# Commands\n\nMade from the code by `npm run derive`. What holds for every command: exit code 0 done, 2 wrong input (nothing changed), 3 a stale version, 70 a bug; `--json` prints the answer as JSON, `--lang en|zh` chooses the language of messages, `--by NAME` names who makes a change. What reads tables takes `--sql` and `--input-format`, what writes tables `--format`, `--table` and `--datapackage`, and a file behind `--out` ([tables in and out](../guide/tables.md)). Over HTTP a command is `POST /api/NAME` with its options in snake_case; `/openapi.json` describes them all.\n";
  return [{ path: "docs/reference/commands.md", text: `${head}\n${sections.join("\n")}` }];
}

function section(useCase: UseCase): string {
  const options = commandOptions(useCase);
  const rows = options.map(
    (option) => `| \`${shown(option)}\` | ${kindOf(option)} | ${option.required ? "needed" : presetText(option)} | ${escaped(option.description)} |`,
  );
  const words = [`quoin ${useCase.words.join(" ")}`, ...(useCase.scope === "workspace" ? ["DIR"] : [])].join(" ");
  const delivers = { answer: "", folder: " Writes tables and `provenance.json` to `--out DIR`.", file: " Writes one file to `--to FILE`." }[useCase.delivers];
  const served = isServed(useCase) ? ` \`POST /api/${useCaseName(useCase)}\`` : "";
  return `## ${words}\n\n${useCase.summary}.${delivers}${served}\n\n${rows.length === 0 ? "" : `| option | takes | default | meaning |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n\n`}    ${useCase.example}\n`;
}

function shown({ position, flag, field, kind, fallback }: CommandOption): string {
  if (position !== null) return field.toUpperCase();
  return kind === "boolean" && fallback === true ? `--no-${flag.slice(2)}` : flag;
}

function kindOf({ kind, choices, unit }: CommandOption): string {
  return choices === null
    ? `${kind === "list" ? "A,B" : kind}${unit === null ? "" : `, ${unit}`}`
    : choices.map((choice) => `\`${choice === "\t" ? "tab" : choice.replace("|", "\\|")}\``).join(" ");
}

function escaped(text: string): string {
  return text.replaceAll("|", "\\|");
}
