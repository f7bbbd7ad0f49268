import { type AskedLanguages, canonicalTag, type LanguageTag, type ReaderLanguage, spokenLanguage } from "@quoin/core";

/** Tags of a header that are looked at: browsers send fewer. */
const mostTags = 8;

/**
 * What `Accept-Language` asks for: the first language by weight that Quoin speaks, English where none is; and the languages before it, in which an office may
 * have names.
 *
 *   requestLanguages("zh-CN,zh;q=0.9,en;q=0.8")  // { language: "zh" }
 *   requestLanguages("pt-BR,pt;q=0.9,en;q=0.8")  // { language: "en", names: ["pt-BR", "pt"] }
 */
export function requestLanguages(header: string | undefined): AskedLanguages {
  const names: LanguageTag[] = [];
  for (const tag of wantedTags(header)) {
    const spoken = spokenLanguage(tag);
    if (spoken !== null) return names.length === 0 ? { language: spoken } : { language: spoken, names };
    names.push(tag);
  }
  return names.length === 0 ? { language: "en" } : { language: "en", names };
}

/** The language of the program's own speech alone. */
export function requestLanguage(header: string | undefined): ReaderLanguage {
  return requestLanguages(header).language;
}

function wantedTags(header: string | undefined): readonly LanguageTag[] {
  return (header ?? "")
    .split(",", mostTags)
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)/i.exec(parameter)?.[1]).find((value) => value !== undefined);
      return { tag: canonicalTag(tag.trim()), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter((each): each is { tag: LanguageTag; weight: number } => each.tag !== null && each.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
