/** Words of an office's own → the unit that each means (`conventions.units` of quoin.yaml). */
export type UnitWords = Readonly<Record<string, string>>;

/** What the office's settings say of units. */
export interface UnitConventions {
  readonly conventions?: { readonly units?: UnitWords | undefined } | undefined;
}

/** The unit that a text means: what the office says of the word, else the text itself. `ownUnit("contos", { contos: "thousand BRL" })  // "thousand BRL"` */
export function ownUnit(text: string, words: UnitWords): string {
  const wanted = text.trim().toLowerCase();
  return Object.entries(words).find(([word]) => word.trim().toLowerCase() === wanted)?.[1] ?? text;
}
