import type { Language, NameOf, SayAtTerminal, UseCaseList } from "@quoin/core";
import type { z } from "zod";
import type { programCommands } from "../../commands/program-commands.ts";

/** How the command line speaks to its reader. */
export interface Speech {
  /** A text of the program in the words of the office: what it says of places, calls and the like. */
  readonly own: OwnWords;
  /** Headings and sums, by their code. */
  readonly say: SayAtTerminal;
}
export type OwnWords = (text: string) => string;

/** Prints an answer for a person; an answer without a printer is laid out by `plainText`. */
export type Printer<A = never> = (answer: A, language: Language, speech: Speech) => string;

type Commands = [...UseCaseList, ...typeof programCommands][number];
type IfPrinted<U> = U extends { readonly printed?: infer P } ? (true extends P ? U : never) : never;

/** A printer for each use case that says it is printed, by its name, typed by what it answers: one that is missing, misspelt or of another answer does not compile. */
export type Printers = { readonly [U in IfPrinted<Commands> as NameOf<U["words"]>]: Printer<z.output<U["output"]>> };
