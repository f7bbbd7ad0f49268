import type { InitialsOf } from "./search-words.ts";

let loaded: Promise<InitialsOf> | undefined;

/** Initials of Chinese characters in the reading that the word gives them (重庆 is `cq`, not `zq`). The dictionary is loaded when it is first needed. */
export function pinyinInitials(): Promise<InitialsOf> {
  loaded ??= import("pinyin-pro").then(
    ({ pinyin }) =>
      (characters) =>
        pinyin(characters, { pattern: "first", toneType: "none", type: "array", nonZh: "removed" })
          .join("")
          .toLowerCase()
          .replace(/[^a-z]/g, ""),
  );
  return loaded;
}
