import type { Language } from "@quoin/core";

/** Reasons that the system itself writes, as readers of Chinese say them; what a person wrote stays as it is. */
const own: readonly (readonly [RegExp, string])[] = [
  [/^from the example .+$/, "取自随附示例"],
  [/^new workspace$/, "新建工作区"],
];

/** Why something was changed, in the reader's language where the system wrote it. */
export function reasonText(reason: string, language: Language): string {
  if (language !== "zh") return reason;
  return own.find(([pattern]) => pattern.test(reason))?.[1] ?? reason;
}
