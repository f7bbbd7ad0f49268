import { expectedLanguage, type Language, type Note, note } from "@quoin/core";
import type { CommanderError } from "commander";
import { givenTwice } from "./build-command.ts";

/** What the parser of the command line refuses, in our words; it tells its reasons by code, and the words concerned in quotes. */
export function commandLineNote({ code, message }: CommanderError, command: string, language: Language): Note {
  const [first = "", second = ""] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted ?? "");
  const option = first.split(/[ ,]/)[0] ?? first;
  switch (code) {
    case "commander.unknownOption": {
      const near = /Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1];
      return near === undefined
        ? note("input.unknown-option", { option: first, command }, { field: first })
        : note("input.misspelt-option", { option: first, near, command }, { field: first });
    }
    case "commander.missingArgument":
      return note("input.missing-argument", { argument: first, command }, { field: first });
    case "commander.optionMissingArgument":
      return note("input.missing-value", { option, command }, { field: option });
    case "commander.missingMandatoryOptionValue":
      return note("input.missing-option", { option, command }, { field: option });
    case "commander.excessArguments":
      return note("input.excess-arguments", { command });
    case "commander.invalidArgument": {
      if (option === "--lang") return note("input.invalid", { field: option, expected: expectedLanguage[language], given: `'${second}'` }, { field: option });
      const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1]?.split(", ") ?? [];
      const expected = language === "zh" ? `以下之一：${choices.join("、")}` : `one of ${choices.join(", ")}`;
      return note("input.invalid", { field: option, expected, given: `'${second}'` }, { field: option });
    }
    case givenTwice:
      return note("input.option-twice", { option, command }, { field: option });
    default:
      return note("input.command-line", { problem: message.replace(/^error: /, ""), command });
  }
}
