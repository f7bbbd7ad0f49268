import type { Language } from "@quoin/core";

/** A threshold as a rule lists it. */
interface Named {
  readonly name: string;
  readonly value: unknown;
  readonly unit: string;
}

/**
 * How a rule judges, with the values that hold here in the place of the names of its thresholds: "fewer than 3 years", not "fewer than `minimum_years`".
 *
 * @param say  a value in its unit, in the reader's language; null where it is no word of that language
 */
export function methodText(text: string, thresholds: readonly Named[], say: (value: unknown, unit: string) => string | null, language: Language): string {
  const longestFirst = [...thresholds].sort((a, b) => b.name.length - a.name.length);
  return longestFirst.reduce((said, { name, value, unit }) => {
    // English sets names between backticks where they could be words of its own.
    const bare = language === "zh" || name.includes("_");
    const blank = language === "zh" ? " ?" : "";
    const written = new RegExp(bare ? `${blank}\`?(?<![A-Za-z_])${name}(?![A-Za-z_])\`?${blank}` : `\`${name}\``, "g");
    const word = say(value, unit) ?? (language === "zh" ? "设定所列" : "those of the settings");
    const isYears = language === "en" && unit === "years";
    return said.replaceAll(written, (name, at: number) => (isYears && !/^ years?\b/.test(said.slice(at + name.length)) ? `${word} years` : word));
  }, text);
}
