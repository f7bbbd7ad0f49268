import { type ReaderLanguage, readerLanguages } from "@quoin/core";

/**
 * The first language of `Accept-Language` that Quoin speaks, by its weight; English where none is.
 *
 *   requestLanguage("zh-CN,zh;q=0.9,en;q=0.8")  // "zh"
 */
export function requestLanguage(header: string | undefined): ReaderLanguage {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find((value) => value !== undefined);
      return { primary: tag.split("-")[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ primary, weight }) => readerLanguages.some((known) => known === primary) && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return readerLanguages.find((known) => known === wanted[0]?.primary) ?? "en";
}
