import { type Note, nearestName, note, type UseCase } from "@quoin/core";
import { commandLines } from "./help.ts";

type Named = Pick<UseCase, "words" | "summary">;

/** The first words of several commands, and what is said of them. */
export interface CommandGroup {
  /** Such as `["measure"]`. */
  readonly words: readonly string[];
  /** The commands that begin so and go on, in the order of the help. */
  readonly commands: readonly Named[];
}

/**
 * The group that a command line names where it goes no further: `measure`, `measure --help`, `measure --lang de`; null where it names a command, or a word that no command has.
 */
export function groupNamed(given: readonly string[], among: readonly Named[]): CommandGroup | null {
  const end = given.findIndex((word) => word.startsWith("-"));
  const words = end < 0 ? given : given.slice(0, end);
  const commands = words.length === 0 ? [] : commandsBehind(words, among);
  return commands.length === 0 ? null : { words, commands };
}

/** The commands that begin with the words and go on. */
export function commandsBehind(words: readonly string[], among: readonly Named[]): readonly Named[] {
  return among.filter((each) => each.words.length > words.length && beginsWith(each, words));
}

/** `quoin measure --help`: the commands of the group, a line each. */
export function groupText({ words, commands }: CommandGroup): string {
  const group = words.join(" ");
  return `Usage: quoin ${group} COMMAND [options]    quoin ${group} COMMAND --help\n\nCommands:\n${commandLines(commands)}\n`;
}

/** Of a command line that is no command: the words up to the one that goes astray (`measure complexty`), and the command or group that may be meant. */
export function strayCommand(given: readonly string[], among: readonly Named[]): Note {
  const astray = given.findIndex((_, index) => !among.some((each) => beginsWith(each, given.slice(0, index + 1))));
  const right = given.slice(0, astray < 0 ? given.length : astray);
  const command = given.slice(0, right.length + 1).join(" ");
  const known = among.filter((each) => beginsWith(each, right)).flatMap(({ words }) => words[right.length] ?? []);
  const near = nearestName(given[right.length] ?? "", [...new Set(known)]);
  return near === null ? note("input.unknown-command", { command }) : note("input.misspelt-command", { command, near: [...right, near].join(" ") });
}

function beginsWith(command: Named, words: readonly string[]): boolean {
  return words.every((word, index) => command.words[index] === word);
}
