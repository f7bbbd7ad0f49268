import type { Entity } from "../../schema/entity.ts";
import { placesOf } from "./belongings.ts";

type Fields = Readonly<Record<string, unknown>>;
/** Looks a record up by type and id. */
export type LookUp = (type: string, id: unknown) => Promise<Fields | null>;

/**
 * Whether a record may be changed by an account that is bound to a place: all the places that it lies in are that place or below it. What lies in no place is shared by all of
 * them, and not theirs to change; a place itself lies in the one above it, so that an account keeps what is below its own.
 *
 *   await liesWithin("AD01", entityOf("organisation"), { region: "AD011" }, get)  // true where AD011 belongs to AD01
 */
export async function liesWithin(bound: string, entity: Entity, body: Fields, get: LookUp): Promise<boolean> {
  if (entity.policy.place === "anywhere") return true;
  const places = await placesOf(entity, body, get);
  if (places.length === 0) return false;
  for (const place of places) if (!(await isPlaceWithin(bound, place, get))) return false;
  return true;
}

/** Whether a place is another one or belongs to it, at whatever distance. A ring of parents ends where it closes. */
export async function isPlaceWithin(bound: string, place: string, get: LookUp): Promise<boolean> {
  const seen = new Set<string>();
  for (let at: unknown = place; typeof at === "string" && !seen.has(at); at = (await get("region", at))?.["parent"]) {
    if (at === bound) return true;
    seen.add(at);
  }
  return false;
}
