import { RandomStream } from "../packages/methods/src/index.ts";
import type { DerivedFile } from "./derive-codes.ts";
import { centresOf, institutesOf, mandatesOf, policiesOf } from "./passing-on/invented-bodies.ts";
import { chainOf } from "./passing-on/invented-chain.ts";
import { accreditationsOf, backingsOf, disputesOf, nonprofitBodiesOf, ordersOf, reliefsOf } from "./passing-on/invented-deeds.ts";
import { peopleOf } from "./passing-on/invented-people.ts";
import { qualificationOf } from "./passing-on/invented-qualification.ts";
import { matchesOf, needsOf, resultsOf } from "./passing-on/invented-results.ts";

const seed = 38_2025;

/**
 * Results, needs, standards, people, bodies, policies and what was done by them, of the demonstration office: invented from a seed, each record marked so. They show what an office would see whose institutes drift
 * away, whose results wait and whose policies leave groups out; no real place was looked at for them.
 */
export function derivePassingOn(): DerivedFile {
  const random = new RandomStream(seed);
  // Deeds draw from a stream of their own: what was invented before them stays as it was.
  const ofDeeds = new RandomStream(seed + 1);
  const records = [
    ...institutesOf(random),
    ...mandatesOf(),
    ...centresOf(),
    ...policiesOf(),
    ...resultsOf(random),
    ...needsOf(),
    ...matchesOf(),
    ...qualificationOf(),
    ...peopleOf(),
    ...chainOf(),
    ...ordersOf(ofDeeds),
    ...backingsOf(ofDeeds),
    ...reliefsOf(ofDeeds),
    ...disputesOf(ofDeeds),
    ...accreditationsOf(),
    ...nonprofitBodiesOf(ofDeeds),
  ];
  return { path: "examples/demo-office/records/13-passing-on.json", text: `{"records":[\n${records.map((each) => JSON.stringify(each)).join(",\n")}\n]}\n` };
}
