import type { PlaceInTree } from "./use-regions.ts";

/**
 * All places that lie in a place, at whatever distance, each behind the one that it belongs to; levels may be left out between them. A ring of parents ends where it closes.
 *
 *   placesBelow("A", [{ id: "A1", parent: "A", … }, { id: "A11", parent: "A1", … }])  // A1, A11
 */
export function placesBelow(id: string, places: readonly PlaceInTree[]): readonly PlaceInTree[] {
  const members = new Map<string, PlaceInTree[]>();
  for (const place of places) if (place.parent !== null) members.set(place.parent, [...(members.get(place.parent) ?? []), place]);
  const seen = new Set([id]);
  const below = (above: string): PlaceInTree[] =>
    (members.get(above) ?? []).flatMap((place) => {
      if (seen.has(place.id)) return [];
      seen.add(place.id);
      return [place, ...below(place.id)];
    });
  return below(id);
}

/** The places right below a place. */
export function partsOf(id: string, places: readonly PlaceInTree[]): readonly PlaceInTree[] {
  return places.filter(({ id: own, parent }) => parent === id && own !== id);
}
