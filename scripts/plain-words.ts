import { officeText, plainWords } from "../packages/core/src/language/office-words.ts";

/** What the program declares, as reference pages print it: in the words of an office that has said none of its own. */
export function inPlainWords<T>(declared: T, words = plainWords, language: "en" | "zh" = "en"): T {
  if (typeof declared === "string") return officeText(declared, words, language) as T;
  if (Array.isArray(declared)) return declared.map((each) => inPlainWords(each, words, language)) as T;
  if (typeof declared !== "object" || declared === null || Object.getPrototypeOf(declared) !== Object.prototype) return declared;
  return Object.fromEntries(
    Object.entries(declared).map(([key, each]) => [key, inPlainWords(each, words, key === "zh" ? "zh" : key === "en" ? "en" : language)]),
  ) as T;
}
