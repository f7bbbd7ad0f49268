import { type Locale, localeOf } from "../language/locales.ts";
import type { Caller } from "./ports.ts";

/** The further language in which somebody is answered in the place of English: the office's own, else one that the program brings along; null where it is none. */
export function callerLocale({ locale, reader }: Pick<Caller, "locale" | "reader">): Locale | null {
  return locale ?? (reader === undefined ? null : localeOf(reader));
}
