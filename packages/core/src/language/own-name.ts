import type { LocalText } from "./text.ts";

const han = /\p{Script=Han}/u;

/**
 * A name as an English text bears it: one that there is in Chinese alone says so.
 *
 *   nameInEnglish("宝钢股份")  // "宝钢股份 (zh)"
 *   nameInEnglish("BOE")       // "BOE"
 */
export function nameInEnglish(name: string): string {
  return han.test(name) && !name.endsWith(" (zh)") ? `${name} (zh)` : name;
}

/** A name that a table gives in one language, in both. */
export function namedOnce(name: string): LocalText {
  return { en: nameInEnglish(name), zh: name };
}
