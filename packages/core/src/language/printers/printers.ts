import type { Language } from "../text.ts";
import { chinese } from "./chinese.ts";
import { english } from "./english.ts";
import type { Printer } from "./printer.ts";

const own: Record<Language, Printer> = { en: english, zh: chinese };

/** The printer of each language that comes with the program. */
export const printers: Readonly<Record<Language, Printer>> = own;

/**
 * Writes figures by another printer wherever English ones would stand, from now on: for a process with one reader, who reads a further language (a browser, a command that
 * prints its answer). Never where answers are kept or several are answered.
 *
 * @returns what puts the printer of before back
 */
export function standForEnglish(printer: Printer): () => void {
  const before = own.en;
  own.en = printer;
  return () => {
    own.en = before;
  };
}
