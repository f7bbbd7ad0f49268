import type { Language } from "../text.ts";
import { chinese } from "./chinese.ts";
import { english } from "./english.ts";
import type { Printer } from "./printer.ts";

/** The printer of each language that comes with the program. */
export const printers: Readonly<Record<Language, Printer>> = { en: english, zh: chinese };
