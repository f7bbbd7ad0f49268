import { Converter } from "opencc-js/t2cn";

/** Its tables take a quarter of the program's start to be put in order, and few commands compare texts. */
let converter: ((text: string) => string) | undefined;

const han = /\p{Script=Han}/u;

function toSimplified(text: string): string {
  if (!han.test(text)) return text;
  const convert = converter ?? Converter({ from: "tw", to: "cn" });
  converter = convert;
  return convert(text);
}

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
