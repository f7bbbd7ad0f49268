import { showMandates } from "../capabilities/bodies/show-mandates.ts";
import { showDeeds } from "../capabilities/instruments/show-deeds.ts";
import { showInstruments } from "../capabilities/instruments/show-instruments.ts";
import { showQualification } from "../capabilities/qualification/show-qualification.ts";
import { showPassingOn } from "../capabilities/results/show-passing-on.ts";
import { showPeopleNeeds } from "../capabilities/skills/show-people-needs.ts";
import type { Outcome } from "../contract/outcome.ts";
import type { WorkspacePorts } from "../contract/ports.ts";

/** How far what is open beside hours has come, in the figures of its commands; null of what no record says anything. */
export interface OpenStand {
  readonly results: {
    readonly offered: number;
    readonly takenUp: number;
    readonly within: { readonly years: number; readonly share: number; readonly low: number; readonly high: number } | null;
  } | null;
  readonly needs: { readonly all: number; readonly withoutOffer: number } | null;
  readonly standards: {
    readonly items: number;
    readonly whole: number;
    readonly gaps: readonly { readonly step: "standard" | "method" | "laboratory" | "product"; readonly items: number }[];
  } | null;
  readonly people: { readonly trainings: number; readonly open: number; readonly short: number; readonly unknown: number } | null;
  readonly bodies: { readonly technologies: number; readonly nobody: number; readonly several: number } | null;
  readonly instruments: { readonly cells: number; readonly holes: number; readonly double: number; readonly above: number } | null;
  readonly orders: { readonly all: number; readonly decided: number; readonly firstBuyers: number } | null;
  readonly synthetic: boolean;
}

/** Of who has none of it, and of a part of the territory: records say what the whole office has. */
export const noStand: OpenStand = {
  results: null,
  needs: null,
  standards: null,
  people: null,
  bodies: null,
  instruments: null,
  orders: null,
  synthetic: false,
};

/** Years over which the share of results that were taken up is told: the longest of the command. */
const withinYears = 5;

/** The same figures as the pages show, from the same use cases. */
export async function openStand(ports: WorkspacePorts): Promise<OpenStand> {
  const [passing, chain, people, mandates, instruments, deeds] = [
    answerOf(await showPassingOn.run(ports, showPassingOn.input.parse({}))),
    answerOf(await showQualification.run(ports, showQualification.input.parse({}))),
    answerOf(await showPeopleNeeds.run(ports, showPeopleNeeds.input.parse({}))),
    answerOf(await showMandates.run(ports, showMandates.input.parse({}))),
    answerOf(await showInstruments.run(ports, showInstruments.input.parse({}))),
    answerOf(await showDeeds.run(ports, showDeeds.input.parse({}))),
  ];
  const within = passing?.taken.find(({ years }) => years === withinYears);
  const skills = people?.skills.filter(({ open_posts: open }) => open > 0) ?? [];
  const orders = deeds?.policies.map(({ procurement }) => procurement) ?? [];
  const sum = (of: "needs" | "decided" | "first_buyers"): number => orders.reduce((all, each) => all + each[of], 0);
  const hasBodies = mandates?.technologies.some(({ bodies }) => bodies.length > 0) === true;
  return {
    results:
      passing === null || passing.offered === 0
        ? null
        : {
            offered: passing.offered,
            takenUp: passing.taken_up,
            within:
              within === undefined || within.share === null || within.low === null || within.high === null
                ? null
                : { years: withinYears, share: within.share, low: within.low, high: within.high },
          },
    needs: passing === null || passing.needs.all === 0 ? null : { all: passing.needs.all, withoutOffer: passing.needs.without_offer.length },
    // Where nothing is recorded of any step, the chain says nothing.
    standards:
      chain === null || chain.items.every(({ steps }) => steps.every(({ state }) => state === "unknown"))
        ? null
        : {
            items: chain.items.length,
            whole: chain.items.filter(({ steps }) => steps.every(({ state }) => state === "there" || state === "expiring")).length,
            gaps: chain.gaps.map(({ step, items }) => ({ step, items: items.length })),
          },
    people:
      people === null || (people.programmes.length === 0 && skills.length === 0)
        ? null
        : {
            trainings: people.programmes.length,
            open: skills.reduce((all, { open_posts: open }) => all + open, 0),
            short: skills.filter(({ open_posts: open, a_year: flow }) => flow !== null && open > flow).length,
            unknown: skills.filter(({ a_year: flow }) => flow === null).length,
          },
    bodies:
      mandates === null || !hasBodies ? null : { technologies: mandates.technologies.length, nobody: mandates.nobody.length, several: mandates.several.length },
    instruments:
      instruments === null || instruments.matrix.length === 0
        ? null
        : { cells: instruments.matrix.length, holes: instruments.holes.length, double: instruments.double.length, above: instruments.above.length },
    orders: sum("needs") === 0 ? null : { all: sum("needs"), decided: sum("decided"), firstBuyers: sum("first_buyers") },
    synthetic: [passing, chain, people, mandates, instruments, deeds].some((each) => each?.synthetic === true),
  };
}

function answerOf<T>(outcome: Outcome<T>): T | null {
  return outcome.ok ? outcome.value : null;
}
