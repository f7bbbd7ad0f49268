import { partsOf } from "../regions/places-below.ts";
import type { PlaceInTree, Province } from "../regions/use-regions.ts";

/** The places of a map: those right below a place. */
export interface ShownPlaces {
  /** The place whose parts are shown; null for the whole. */
  readonly of: string | null;
  readonly places: readonly Province[];
  /** What leads back up, from the place just above to the top; the whole is not named. */
  readonly above: readonly string[];
}

interface Known {
  readonly provinces: readonly Province[];
  readonly places: readonly PlaceInTree[];
}

/**
 * Which places a map shows of a place: its parts; of one without parts it and the others beside it; of the whole, and of what nobody knows, those that are compared. Parts stand in the order
 * of their codes, line by line, since nobody says where on a grid they would.
 */
export function shownPlaces(asked: string, root: string, { provinces, places }: Known): ShownPlaces {
  const parents = new Map(places.map(({ id, parent }) => [id, parent]));
  const compared = new Set(provinces.map(({ id }) => id));
  const of = partsOf(asked, places).length > 0 ? asked : (parents.get(asked) ?? root);
  if (asked === root || of === root || (compared.has(asked) && of !== asked)) return { of: null, places: provinces, above: [] };
  const parts = [...partsOf(of, places)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const wide = Math.ceil(Math.sqrt(parts.length));
  const above: string[] = [];
  for (let at = parents.get(of) ?? null; at !== null && at !== root && !above.includes(at); at = parents.get(at) ?? null) above.push(at);
  return { of, places: parts.map(({ id, labels }, at) => ({ id, labels, column: at % wide, row: Math.floor(at / wide), code: id })), above };
}

/** The places of a group in the order of their codes; one that nobody knows is left out. */
export function placesOfGroup({ id, members }: { readonly id: string; readonly members: readonly string[] }, { provinces, places }: Known): ShownPlaces {
  const labels = new Map([...places, ...provinces].map((place) => [place.id, place.labels]));
  const held = members
    .flatMap((code) => [labels.get(code)].flatMap((own) => (own === undefined ? [] : [{ id: code, labels: own }])))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const wide = Math.max(1, Math.ceil(Math.sqrt(held.length)));
  return { of: id, places: held.map((place, at) => ({ ...place, column: at % wide, row: Math.floor(at / wide), code: place.id })), above: [] };
}
