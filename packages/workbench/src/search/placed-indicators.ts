/** A place with its names. */
export interface NamedPlace {
  readonly id: string;
  readonly labels: { readonly en: string | null; readonly zh: string | null };
}

/** What follows the name of a place of its kind, which who searches leaves out. */
const kindOfPlace = /(?:(?:壮族|回族|维吾尔)?自治区|特别行政区|省|市)$/;

/**
 * Whether a name holds all signs that were typed, in their order: 研发投入 is looked for and 研发经费投入强度 is meant. Of letters that would hold of nearly every name, so it is asked of Chinese alone.
 *
 *   holdsInOrder("研发经费投入强度", "研发投入")  // true
 */
export function holdsInOrder(name: string, typed: string): boolean {
  const signs = [...typed.replaceAll(/\s/g, "")];
  if (signs.length < 2 || signs.some((sign) => !/\p{Script=Han}/u.test(sign))) return false;
  let at = 0;
  for (const sign of name) if (sign === signs[at]) at += 1;
  return at === signs.length;
}

/**
 * The places that a search names, and what else it asks: `福建 研发投入` asks for 研发投入 of 福建. Nothing where only a place is named, since that is found by its own name.
 *
 *   placesAsked("fujian r&d", [{ id: "350000", labels: { en: "Fujian", zh: "福建省" } }])  // [{ place: …, rest: "r&d" }]
 */
export function placesAsked<P extends NamedPlace>(text: string, places: readonly P[]): readonly { readonly place: P; readonly rest: string }[] {
  const typed = text.toLowerCase();
  return places.flatMap((place) => {
    const { en, zh } = place.labels;
    const names = [zh ?? "", (zh ?? "").replace(kindOfPlace, ""), (en ?? "").toLowerCase()].filter((name) => name.length > 1);
    const [longest] = names.filter((name) => typed.includes(name)).toSorted((a, b) => b.length - a.length);
    const rest = longest === undefined ? "" : typed.replace(longest, " ").trim();
    return rest === "" ? [] : [{ place, rest }];
  });
}
