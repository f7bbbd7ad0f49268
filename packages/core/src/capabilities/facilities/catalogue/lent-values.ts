import type { Region } from "../../../register/entities/region.ts";
import type { Service } from "../entities/service.ts";
import type { Slot } from "../slots/find-slots.ts";
import type { LentUnit } from "../slots/lent-unit.ts";
import { dayMs, type Moment } from "../time/zoned-time.ts";
import { type FacetValues, freeBandsOf } from "./facets.ts";

/** A place and all above it up to the root, which holds everything and tells nothing apart. */
export function placesAbove(regions: ReadonlyMap<string, Pick<Region, "id" | "parent">>, code: string | null, root: string | undefined): readonly string[] {
  const found = new Set<string>();
  for (let at = regions.get(code ?? ""); at !== undefined && at.id !== root && !found.has(at.id); at = regions.get(at.parent ?? "")) found.add(at.id);
  return [...found];
}

/**
 * What a unit is found by with these of its services: what they measure or make, where it stands, how soon it is free, and who approves.
 *
 * @param next  its next free time for as long as was asked for; null where there is none in the time that was searched
 */
export function facetValuesOf(
  { openings }: Pick<LentUnit, "openings">,
  services: readonly Pick<Service, "what">[],
  { places, next, now }: { readonly places: readonly string[]; readonly next: Slot | null; readonly now: Moment },
): FacetValues {
  const each = (of: (what: NonNullable<Service["what"]>) => readonly (string | null)[]): readonly string[] =>
    services.flatMap(({ what }) => (what === null ? [] : of(what).filter((text): text is string => text !== null && text.trim() !== "")));
  return {
    method: each(({ method }) => [method]),
    quantity: each(({ quantity }) => [quantity]),
    capability: each(({ capability }) => capability),
    place: places,
    free: freeBandsOf(next === null ? null : (Date.parse(next.start) - now) / dayMs),
    approval: [...new Set(openings.map(({ approval }) => approval))],
  };
}
