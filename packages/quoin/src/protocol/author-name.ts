import { type Language, visibleText } from "@quoin/core";

/** Signs that the name of an author may have where there are no accounts. */
export const longestAuthorName = 200;

/** Whether a name may stand in the history. */
export function isAuthorName(value: unknown): value is string {
  return typeof value === "string" && [...value].length <= longestAuthorName && visibleText.test(value);
}

/** What is taken, for the message that refuses another one. */
export function expectedAuthorName(language: Language): string {
  return language === "zh" ? "1 至 200 个可见字符，首字符不为空格" : "1 to 200 signs that can be seen, the first no blank";
}
