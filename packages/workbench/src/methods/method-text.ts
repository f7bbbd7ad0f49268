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
    // English sets names between backticks, since many are words of its own.
    const written = language === "zh" ? new RegExp(` ?\`?(?<![A-Za-z_])${name}(?![A-Za-z_])\`? ?`, "g") : new RegExp(`\`${name}\``, "g");
    return said.replaceAll(written, say(value, unit) ?? (language === "zh" ? "设定所列" : "those of the settings"));
  }, text);
}
