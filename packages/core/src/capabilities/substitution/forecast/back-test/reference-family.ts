import { chosenBelief, type ForecastBelief } from "@quoin/methods";
import { keysOf } from "../../../../contract/keyed.ts";
import { heldOutBeliefs } from "./held-out-beliefs.ts";

/** A family of the reference class. */
export type ReferenceFamily = keyof typeof heldOutBeliefs;

export const referenceFamilyNames = keysOf(heldOutBeliefs).sort();

/** What a series is forecast with: without its family where it has one, from the whole class where it has none. */
export function beliefWithout(family: ReferenceFamily | null): ForecastBelief {
  return family === null ? chosenBelief : heldOutBeliefs[family];
}

/** Families of the markets that the reference class itself was learnt from: a forecast of one without its family held out would know the answer. */
const ownFamilies: Readonly<Record<string, ReferenceFamily>> = {
  tv_display_world: "displays",
  smartphone_display_world: "displays",
  ev_car_sales_share: "vehicles",
  eu_car_powertrain: "vehicles",
  electricity_mix: "energy",
};

/** The family of an episode by a list of EPISODE=FAMILY, else that of a market of the class; null where neither has it, or the family is none of the class. */
export function listedFamily(episode: string, listed: readonly string[]): ReferenceFamily | null {
  const family = listed.find((each) => each.startsWith(`${episode}=`))?.slice(episode.length + 1) ?? ownFamilies[episode];
  return referenceFamilyNames.find((each) => each === family) ?? null;
}
