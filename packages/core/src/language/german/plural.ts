/** Nouns of places whose plural changes the word itself, by their end. */
const changing: readonly (readonly [RegExp, string])[] = [
  [/land$/i, "länder"],
  [/stadt$/i, "städte"],
  [/dorf$/i, "dörfer"],
  [/haus$/i, "häuser"],
  [/ort$/i, "orte"],
];

/**
 * Several of a German noun by the commonest rule for names of places.
 *
 *   germanPlural("Kreis")   // "Kreise"
 *   germanPlural("Region")  // "Regionen"
 *   germanPlural("Land")    // "Länder"
 */
export function germanPlural(one: string): string {
  for (const [end, many] of changing) {
    if (!end.test(one)) continue;
    const stem = one.replace(end, "");
    return stem === "" ? `${many[0]?.toUpperCase()}${many.slice(1)}` : `${stem}${many}`;
  }
  if (/e$/.test(one)) return `${one}n`;
  if (/(?:ung|ion|schaft|heit|keit|tät|tur|ur)$/.test(one)) return `${one}en`;
  if (/(?:er|el|en|chen|lein)$/.test(one)) return one;
  return /[aeiouy]$/.test(one) ? `${one}s` : `${one}e`;
}
