import { Converter } from "opencc-js";

const toSimplified = Converter({ from: "tw", to: "cn" });

/**
 * A text as it is compared: half-width, simplified characters, lower case, every number the same sign, punctuation and blanks gone to single blanks.
 *
 *   plainText("面向5G的《毫米波》芯片研究(二期)")  // "面向#g的 毫米波 芯片研究 二期"
 *
 * Traditional characters go by the phrase tables of OpenCC.
 */
export function plainText(text: string): string {
  return toSimplified(text.normalize("NFKC"))
    .toLowerCase()
    .replace(/\p{N}+(?:[.,]\p{N}+)*/gu, "#")
    .replace(/[^\p{L}#]+/gu, " ")
    .trim();
}
