import { byCodePoint, greatCircleKm } from "@quoin/methods";
import {
  checkSites,
  clashingLimits,
  facilitiesWithRoom,
  marginalGains,
  provedStatus,
  reaches,
  relativeGap,
  type SitingConflict,
  type SitingProblem,
  type Solver,
  searchSites,
} from "@quoin/optimise";
import { groupBy } from "../../contract/group-by.ts";
import type { Certificate } from "../../plan/plan.ts";
import type { OpenRoom } from "./open-room.ts";

/** A province as seat of laboratories and home of research personnel. A null number is missing, and such a province is left out with its name. */
export interface LaboratoryRegion {
  readonly code: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly laboratories: number;
  readonly personnel: number | null;
  readonly macroRegion: string | null;
}

/** What the office assumes and sets. */
export interface SitingAssumptions {
  /** Reach of a laboratory. */
  readonly radiusKm: number;
  /** Research person-years that one laboratory serves. */
  readonly personnelPerLaboratory: number;
  /** Most new laboratories. */
  readonly open: number;
  /** Most new laboratories of each year, ascending: they stand for money where no cost is known. */
  readonly years: readonly { readonly year: number; readonly sites: number }[];
  /** Provinces whose personnel is covered before all other. */
  readonly first: readonly string[];
  /** Least share of the unserved personnel of each macro-region that is covered; null = none. */
  readonly floor: number | null;
  /** Effective hours a year of a province's laboratories, where the office knows them. */
  readonly hours: ReadonlyMap<string, number>;
  /** From so many hours on a laboratory is full. */
  readonly fullHours: number;
}

/** A new laboratory in a province's capital: what it reaches, the year, and what it adds to those that open before it. */
export interface LaboratorySite {
  readonly code: string;
  readonly covers: readonly string[];
  readonly personnel: number;
  readonly openedIn: number | null;
  readonly adds: number;
}

export interface LaboratorySites {
  /** In the order of opening. */
  readonly sites: readonly LaboratorySite[];
  /** Person-years beyond what the laboratories there already serve, by province, and the year in which a new one reaches it. */
  readonly unserved: readonly { readonly code: string; readonly personnel: number; readonly laboratories: number; readonly coveredIn: number | null }[];
  /** What each year opens and adds, and what is covered by its end. */
  readonly years: readonly { readonly year: number; readonly sites: readonly string[]; readonly adds: number; readonly covered: number }[];
  readonly left: readonly string[];
  /** Provinces where no laboratory opens, since those that stand there have room. */
  readonly heldBack: readonly string[];
  /** The rules that clash where no siting keeps them all. */
  readonly conflicts: readonly SitingConflict[];
  readonly certificate: Certificate;
}

/**
 * Maximal covering of research personnel that existing laboratories do not serve (Church & ReVelle 1974), by year.
 *
 *   max  sum_i h_i z_i        z_i <= sum_{k: d_ik <= R} y_k,   sum_k y_k <= P,   sum_k y_kt <= P_t,   y_k in {0,1},  0 <= z_i <= 1
 *   h_i = max(0, personnel_i - c · laboratories_i) + c · a_i / H   personnel beyond what the laboratories there serve, and a_i hours that were asked for there and that nobody had, H those of a full one
 *   d_ik = great-circle kilometres between the capitals of i and k
 *   floor:g   sum_{i in macro-region g} h_i z_i >= s H_g      first   covered before all other      room:k   no new one where those that stand have room, or an open facility within R has
 *
 * Every new laboratory counts 1 against the number of its year: the siting with fixed costs of 1. The laboratories that stand serve nobody in the model, since what they serve is out of h already.
 * Among plans of equal cover the one whose sites come first in text order is taken (a cost below any difference in h).
 */
export async function laboratoryCoverage(
  regions: readonly LaboratoryRegion[],
  assumed: SitingAssumptions,
  lent: Pick<OpenRoom, "room" | "asked">,
  solver: Solver,
): Promise<LaboratorySites> {
  const known = regions.filter(({ personnel }) => personnel !== null).toSorted((a, b) => byCodePoint(a.code, b.code));
  const problem = coverageProblem(known, assumed, lent);
  const options = { gap: 0, timeLimitSeconds: 30, seed: 1 };
  const { answer, bound, isInfeasible, engine, first } = await searchSites(problem, solver, options, () => 0);
  const sites = answer === null ? [] : sitesInOrder(problem, answer.open, answer.openedIn);
  const years = assumed.years.map(({ year }) => {
    const opened = sites.filter(({ openedIn }) => openedIn === year);
    const before = sites.filter(({ openedIn }) => openedIn !== null && openedIn <= year);
    return { year, sites: opened.map(({ code }) => code), adds: sum(opened.map(({ adds }) => adds)), covered: sum(before.map(({ adds }) => adds)) };
  });
  const objective = answer?.objective ?? null;
  const proved = objective === null || bound === null ? bound : Math.max(objective, bound);
  const gap = relativeGap(proved, objective);
  return {
    sites,
    unserved: problem.clients.map(({ id, demand }) => ({
      code: id,
      personnel: demand,
      laboratories: known.find(({ code }) => code === id)?.laboratories ?? 0,
      coveredIn: demand > 0 ? (sites.find(({ covers }) => covers.includes(id))?.openedIn ?? null) : null,
    })),
    years,
    left: regions
      .filter(({ personnel }) => personnel === null)
      .map(({ code }) => code)
      .toSorted(),
    heldBack: problem.sites.flatMap(({ id }, k) => (facilitiesWithRoom(problem, k).length > 0 ? [id] : [])),
    conflicts: isInfeasible ? (await clashingLimits(problem, solver, options)).filter(({ inConflict }) => inConflict) : [],
    certificate: {
      objective,
      bound: proved,
      gap,
      status: isInfeasible ? "infeasible" : gap !== null && gap <= 1e-9 ? "optimal" : provedStatus(gap, options.gap),
      solver: engine,
      seed: options.seed,
      check: answer === null ? { rules: 0, violated: 0, worst: 0 } : checkSites(problem, answer),
      ...(first === null ? {} : { first }),
    },
  };
}

function coverageProblem(known: readonly LaboratoryRegion[], assumed: SitingAssumptions, { room, asked }: Pick<OpenRoom, "room" | "asked">): SitingProblem {
  const { radiusKm, personnelPerLaboratory, open, years, first, floor, hours, fullHours } = assumed;
  const standing = known.filter(({ laboratories }) => laboratories > 0);
  const opened = known.flatMap(({ code }) => {
    const near = room.get(code);
    return near === undefined ? [] : [{ code, hours: near.effective }];
  });
  const site = { capacity: Number.POSITIVE_INFINITY, openYearMin: null };
  const groups = [...groupBy([...known.entries()], ([, { macroRegion }]) => macroRegion ?? "")].filter(([name]) => name !== "");
  return {
    model: "covering",
    clients: known.map(({ code, personnel, laboratories }) => ({
      id: code,
      demand: Math.max(0, (personnel ?? 0) - personnelPerLaboratory * laboratories) + (personnelPerLaboratory * (asked.get(code)?.short ?? 0)) / fullHours,
    })),
    sites: [
      ...known.map(({ code }) => ({ ...site, id: code, fixedCost: 1, isExisting: false, area: code, hours: null })),
      ...standing.map(({ code }) => ({ ...site, id: `standing:${code}`, fixedCost: 0, isExisting: true, area: code, hours: hours.get(code) ?? null })),
      ...opened.map(({ code, hours: used }) => ({ ...site, id: `open:${code}`, fixedCost: 0, isExisting: true, area: code, hours: used })),
    ],
    unitCost: Float64Array.from(
      known.flatMap((client) => [
        ...known.map(({ latitude, longitude }) => greatCircleKm(client.latitude, client.longitude, latitude, longitude)),
        ...[...standing, ...opened].map(() => Number.POSITIVE_INFINITY),
      ]),
    ),
    open: standing.length + opened.length + open,
    radius: radiusKm,
    budget: null,
    isSingleSource: false,
    hasFixedCosts: true,
    floor: floor === null ? null : { share: floor, groups: groups.map(([name, members]) => ({ name, clients: members.map(([i]) => i) })) },
    first: known.flatMap(({ code }, i) => (first.includes(code) ? [i] : [])),
    years: years.map(({ year, sites }) => ({ year, budget: sites })),
    fullHours,
    reviewFrom: 0,
    tieBreak: 1e-6 / (known.length + 1),
  };
}

/** The new sites by year and, within a year, by what they add; each adds the personnel that none before it reaches. */
function sitesInOrder(problem: SitingProblem, open: readonly number[], openedIn: ReadonlyMap<number, number>): readonly LaboratorySite[] {
  const byGain = [...marginalGains(problem, open).keys()];
  const order = byGain.toSorted((a, b) => (openedIn.get(a) ?? 0) - (openedIn.get(b) ?? 0));
  const reached = new Set<string>();
  return order.map((k) => {
    const covers = problem.clients.filter(({ demand }, i) => demand > 0 && reaches(problem, i, k));
    const adds = sum(covers.filter(({ id }) => !reached.has(id)).map(({ demand }) => demand));
    for (const { id } of covers) reached.add(id);
    return {
      code: problem.sites[k]?.id ?? "",
      covers: covers.map(({ id }) => id),
      personnel: sum(covers.map(({ demand }) => demand)),
      openedIn: openedIn.get(k) ?? null,
      adds,
    };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
