import type { LocalText } from "./text.ts";

const names = new Map<string, LocalText>();

/** Says what records of a type are called; every entity does so where it is made. */
export function nameType(type: string, label: LocalText): void {
  names.set(type, label);
}

/** What records of a type are called in Chinese; the code itself where nobody has said it. */
export function typeInChinese(type: string): string {
  return names.get(type)?.zh ?? type;
}
