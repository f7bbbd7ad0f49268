import { byCodePoint } from "@quoin/methods";

/** What a search of services is narrowed by, in the order in which it is shown. */
export const facetNames = ["method", "quantity", "capability", "place", "free", "approval"] as const;
export type FacetName = (typeof facetNames)[number];

/** Values that one thing bears, by facet; several of one facet where it does several things, none where nobody said. */
export type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

/** What was chosen: at most one value a facet. */
export type ChosenFacets = Readonly<Partial<Record<FacetName, string | undefined>>>;

export interface FacetCount {
  readonly value: string;
  /** How many things there are if this value is chosen and all other facets stay as they are. */
  readonly count: number;
}

/** The things that bear all that was chosen. Values are told apart by their letters, whatever their case. */
export function chosenOf<T extends { readonly values: FacetValues }>(things: readonly T[], chosen: ChosenFacets, but?: FacetName): readonly T[] {
  const asked = facetNames.flatMap((name) => {
    const value = chosen[name];
    return value === undefined || value === "" || name === but ? [] : [{ name, value: folded(value) }];
  });
  return asked.length === 0 ? things : things.filter(({ values }) => asked.every(({ name, value }) => values[name].some((own) => folded(own) === value)));
}

/**
 * The values of each facet with how many things each would leave: a facet is counted among what all the others let through, so that no value is offered that leads nowhere, and those beside the
 * chosen one can be compared. Most first, then by value, free times the soonest first; of spellings that differ in case alone the first by code point is told. O(things × facets).
 */
export function facetCounts(things: readonly { readonly values: FacetValues }[], chosen: ChosenFacets): Readonly<Record<FacetName, readonly FacetCount[]>> {
  const counted = (name: FacetName): readonly FacetCount[] => {
    const found = new Map<string, { value: string; count: number }>();
    for (const { values } of chosenOf(things, chosen, name))
      for (const [key, value] of new Map(values[name].map((own) => [folded(own), own]))) {
        const held = found.get(key);
        if (held === undefined) found.set(key, { value, count: 1 });
        else {
          held.count++;
          if (byCodePoint(value, held.value) < 0) held.value = value;
        }
      }
    const order = name === "free" ? bandOrder : (a: FacetCount, b: FacetCount): number => b.count - a.count || byCodePoint(a.value, b.value);
    return [...found.values()].sort(order);
  };
  return {
    method: counted("method"),
    quantity: counted("quantity"),
    capability: counted("capability"),
    place: counted("place"),
    free: counted("free"),
    approval: counted("approval"),
  };
}

/** How soon hours are free, as a facet tells it: within a week, a month, a quarter of the moment of asking. */
export const freeBands = ["week", "month", "quarter", "none"] as const;
export type FreeBand = (typeof freeBands)[number];

/** The bands that a next free time lies in: what is free within a week is so within a month too. */
export function freeBandsOf(days: number | null): readonly FreeBand[] {
  if (days === null) return ["none"];
  return [...(days <= 7 ? (["week"] as const) : []), ...(days <= 31 ? (["month"] as const) : []), "quarter"];
}

function bandOrder(a: FacetCount, b: FacetCount): number {
  const place = ({ value }: FacetCount): number => (freeBands as readonly string[]).indexOf(value);
  return place(a) - place(b);
}

function folded(value: string): string {
  return value.normalize("NFKC").trim().toLowerCase();
}
