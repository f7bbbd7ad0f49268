import { chosenBelief, type ForecastBelief } from "@quoin/methods";
import { heldOutBeliefs } from "./held-out-beliefs.ts";

/** A family of the reference class. */
export type ReferenceFamily = keyof typeof heldOutBeliefs;

export const referenceFamilyNames = Object.keys(heldOutBeliefs).sort() as ReferenceFamily[];

/** What a series is forecast with: without its family where it has one, from the whole class where it has none. */
export function beliefWithout(family: ReferenceFamily | null): ForecastBelief {
  return family === null ? chosenBelief : heldOutBeliefs[family];
}

/** The family of an episode by a list of EPISODE=FAMILY; null where it is not listed, or the family is none of the class. */
export function listedFamily(episode: string, listed: readonly string[]): ReferenceFamily | null {
  const family = listed.find((each) => each.startsWith(`${episode}=`))?.slice(episode.length + 1);
  return referenceFamilyNames.find((each) => each === family) ?? null;
}
