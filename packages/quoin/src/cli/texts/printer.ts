import type { Language, SayAtTerminal } from "@quoin/core";

/** How the command line speaks to its reader. */
export interface Speech {
  /** A text of the program in the words of the office: what it says of places, calls and the like. */
  readonly own: OwnWords;
  /** Headings and sums, by their code. */
  readonly say: SayAtTerminal;
}
export type OwnWords = (text: string) => string;

/** Prints an answer for a person; an answer without a printer is laid out by `plainText`. */
export type Printer = (answer: never, language: Language, speech: Speech) => string;
