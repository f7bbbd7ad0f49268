import { numberOf, numberOfRational, rational } from "@quoin/methods";
import { type DivisionProblem, divideWork, officeValues, roles, shortItems } from "@quoin/optimise";
import { z } from "zod";
import { elementAt } from "../../../contract/assert-present.ts";
import { field, listField } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { overLimit } from "../../../contract/work-limits.ts";
import { type Note, note } from "../../../language/note.ts";
import { engineFault } from "../../../plan/model/engine-fault.ts";
import { solveFields } from "../../../plan/model/solve-fields.ts";
import { type SolvedDivision, solveDivision } from "../../departments/division/design-division.ts";
import { rulePrices } from "../../departments/division/division-tables.ts";
import { ruleLimit, ruleUsed } from "../../funding/portfolio/rules-table.ts";
import { type DivisionAnswer, divisionAnswer } from "./division-answer.ts";
import { type DivisionEvidence, divisionProblemOf, figureWeights, fitsOf, gatherDivision, moneyOfLines } from "./gather-division.ts";
import { weightings } from "./weightings.ts";

const roleNames = ["none", "lead", "partner"] as const;

/** `quoin division DIR` */
export const dividePlans = workspaceUseCase({
  words: ["division"],
  summary: "Who should lead and who take part in what is needed, from capabilities and the offices' plans, with proof, regret, reasons and prices",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  effort: "long",
  example: "quoin division quoin-demo",
  input: z.strictObject({
    of: field(z.enum(["needed", "fields"]).optional(), {
      description:
        "Divide the needed card items and generic technologies, or the fields of capability (default: what is needed where plans are at hand, else the fields)",
    }),
    weights: listField("FIGURE=WEIGHT of the capability, within the range that the office allows").default([]),
    max_changes: field(z.int().min(0).optional(), { description: "Most roles that differ from the offices' plans (default: as quoin.yaml says)" }),
    partners: field(z.int().min(0).max(50).optional(), { description: "Most partners of a thing (default: as quoin.yaml says)" }),
    fairness: field(z.enum(["none", "regret"]).default("none"), { description: "regret: first make the largest regret small, then the value large" }),
    robust: field(z.boolean().default(false), { description: "Say which roles stay when the weights go to the ends of their range" }),
    ...solveFields,
  }),
  output: divisionAnswer,
  run: async (ports, { of: asked, weights: given, max_changes, partners, fairness, robust, gap, time_limit, seed, engine }) => {
    const tooLong = overLimit(ports, "solveSeconds", time_limit, "time_limit");
    if (tooLong !== null) return fault(tooLong);
    const evidence = await gatherDivision(ports, asked);
    const { of } = evidence;
    if (evidence.capability === null && !evidence.hasPlans) return fault(note("division.nothing-to-divide", {}, { field: "of" }), "missing");
    if (evidence.items.length === 0) return fault(note("division.no-items", { of }, { field: "of" }), "missing");
    const settings = { ...ports.settings.division, ...(partners === undefined ? {} : { partners }) };
    const read = readWeights(evidence, given, settings);
    if (!read.ok) return read;
    const weights = figureWeights(evidence, { ...settings.weights, ...read.value });
    const fit = fitsOf(evidence, weights);
    const most = max_changes ?? settings.max_changes ?? null;
    const problem = divisionProblemOf(evidence, fit, settings, most);
    // A best division of pairs of which nothing is known would be a proof of nothing.
    if (problem.pairs.count === 0) return fault(note("division.nothing-known", { things: evidence.items.length }, { field: "of" }), "missing");
    const options = { gap, timeLimitSeconds: time_limit, seed, ...(engine === undefined ? {} : { engine }) };
    const solved = await solveDivision(ports, { problem, fairness }, options, false);
    const failed = engineFault(solved.work.found.found, "division", engine);
    if (failed !== null) return failed;
    const kept = robust ? await robustRoles(ports, evidence, { settings, weights, most, fairness, options }, solved) : null;
    const answer = answerOf(evidence, { of, problem, solved, fit, weights, settings, kept });
    return success(answer, [...undecided(answer), ...solved.notes]);
  },
});

/** What is divided without any capability being known is divided by nothing: its roles are those of the plans, and no proof says more of them. */
function undecided({ items }: DivisionAnswer): readonly Note[] {
  const unknown = items.filter(({ known }) => !known);
  if (unknown.length === 0) return [];
  if (unknown.length === items.length) return [note("division.decides-nothing", { things: items.length })];
  return [
    note("division.decides-nothing-of", {
      things: unknown.length,
      all: items.length,
      names: unknown
        .slice(0, 5)
        .map(({ id }) => id)
        .join(", "),
    }),
  ];
}

type Settings = Parameters<typeof divisionProblemOf>[2];

/** FIGURE=WEIGHT: figures that there are, within the range around what the office has set. */
function readWeights(
  { capability }: DivisionEvidence,
  given: readonly string[],
  { weights, weight_range: [least, most] }: Settings,
): Outcome<Readonly<Record<string, number>>> {
  const read: Record<string, number> = {};
  for (const text of given) {
    const [figure = "", value = ""] = text.split("=");
    const weight = Number(value);
    const own = weights[figure] ?? 1;
    if (capability?.figures.includes(figure) !== true)
      return fault(note("division.unknown-figure", { figure, figures: (capability?.figures ?? []).join(", ") }, { field: "weights" }));
    if (value.trim() === "" || !(weight >= own * least - 1e-9 && weight <= own * most + 1e-9))
      return fault(note("division.weight-out-of-range", { figure, least: own * least, most: own * most }, { field: "weights" }));
    read[figure] = weight;
  }
  return success(read);
}

interface Asked {
  readonly settings: Settings;
  readonly weights: ReadonlyMap<string, number>;
  readonly most: number | null;
  readonly fairness: "none" | "regret";
  readonly options: Parameters<typeof solveDivision>[2];
}

/** Pairs whose role is the same in a best division under every weighting that is tried: the corners of the range, its middle being at hand already. */
async function robustRoles(
  ports: Parameters<typeof solveDivision>[0],
  evidence: DivisionEvidence,
  { settings, weights, most, fairness, options }: Asked,
  solved: SolvedDivision,
): Promise<{ readonly kept: Uint8Array; readonly tried: number } | null> {
  const { role } = solved.work.found;
  if (role === null) return null;
  const kept = new Uint8Array(role.length).fill(1);
  const all = weightings(new Map([...weights.keys()].map((figure) => [figure, settings.weights[figure] ?? 1])), settings.weight_range);
  for (const other of all) {
    const problem = divisionProblemOf(evidence, fitsOf(evidence, other), settings, most);
    // Only who has which role is asked, not what every loss would cost.
    const { found } = await divideWork(ports.solver, problem, options, { fairness, core: false }, ports.clock.seconds, () => {});
    found.role?.forEach((each, pair) => {
      if (each !== role[pair]) kept[pair] = 0;
    });
  }
  return { kept, tried: all.length };
}

interface Answered {
  readonly of: "needed" | "fields";
  readonly problem: DivisionProblem;
  readonly solved: SolvedDivision;
  readonly fit: (office: number, item: number) => number | null;
  readonly weights: ReadonlyMap<string, number>;
  readonly settings: Settings;
  readonly kept: { readonly kept: Uint8Array; readonly tried: number } | null;
}

function answerOf(evidence: DivisionEvidence, { of, problem, solved, fit, weights, settings, kept }: Answered): DivisionAnswer {
  const { work, named, uses, obstacles, losses, conflict } = solved;
  const { pairs } = problem;
  const { role } = work.found;
  const unit = 10 ** work.amounts.valueDecimals;
  const value = (units: bigint | null | undefined): number | null =>
    units === null || units === undefined ? null : numberOf({ units, decimals: work.amounts.valueDecimals });
  const proposed = role === null ? null : officeValues(problem, work.amounts, role);
  const planned = officeValues(problem, work.amounts, pairs.planned);
  const tally = (roleOf: Uint8Array | null, by: Int32Array, place: number, which: number): number =>
    roleOf === null ? 0 : roleOf.reduce((sum, each, pair) => sum + Number(by[pair] === place && each === which), 0);
  const short = new Set(shortItems(problem, role));
  const price = uses === null ? () => null : rulePrices(work);
  const blocked = new Map(obstacles.map((obstacle, at) => [obstacle.pair, { by: obstacle.blockedBy, lost: losses[at]?.lost ?? null }]));
  return {
    by: evidence.hasPlans ? "offices" : "places",
    of,
    offices: evidence.offices.map(({ id, label, region, synthetic }, office) => {
      const [own, best] = [proposed?.[office] ?? null, work.alone[office]?.worth ?? null];
      return {
        id,
        label,
        region,
        leads: tally(role, pairs.office, office, roles.lead),
        partners: tally(role, pairs.office, office, roles.partner),
        planned_leads: tally(pairs.planned, pairs.office, office, roles.lead),
        planned_partners: tally(pairs.planned, pairs.office, office, roles.partner),
        value: value(own),
        best_alone: value(best),
        regret: own === null || best === null ? null : value(best - own),
        planned_value: evidence.hasPlans ? value(planned[office]) : null,
        synthetic,
      };
    }),
    items: evidence.items.map(({ id, type, label }, item) => ({
      id,
      type,
      label,
      leads: tally(role, pairs.item, item, roles.lead),
      partners: tally(role, pairs.item, item, roles.partner),
      planners: pairs.planned.reduce((sum, each, pair) => sum + Number(pairs.item[pair] === item && each !== roles.none), 0),
      short: short.has(item),
      known: pairs.item.some((each, pair) => each === item && fit(pairs.office[pair]!, item) !== null),
    })),
    cells: Array.from({ length: pairs.count }, (_, pair) => {
      const [o, i] = [pairs.office[pair]!, pairs.item[pair]!];
      const [office, item] = [evidence.offices[o]?.id ?? "", evidence.items[i]?.id ?? ""];
      const lines = evidence.lines.get(`${office} ${item}`) ?? [];
      const money = moneyOfLines(lines, evidence.currency).all;
      const why = blocked.get(pair);
      return {
        office,
        item,
        fit: fit(o, i),
        planned: elementAt(roleNames, pairs.planned[pair]!),
        proposed: elementAt(roleNames, role?.[pair] ?? 0),
        committed: pairs.committed[pair] === 1,
        money: lines.every(({ line }) => line.money.length === 0) ? null : money,
        lines: lines.map(({ line }) => line.id),
        robust: kept === null ? null : kept.kept[pair] === 1,
        blocked_by: [...(why?.by ?? [])],
        value_lost: why === undefined || why.lost === null ? null : why.lost / unit,
      };
    }),
    rules: named.rules.map((rule, at) => {
      const use = uses?.[at];
      return { rule: rule.name, limit: ruleLimit(rule), used: use === undefined ? null : ruleUsed(use), price: price(rule) };
    }),
    value: {
      planned: evidence.hasPlans ? value(planned.reduce((sum, each) => sum + each, 0n)) : null,
      proposed: proposed === null ? null : value(proposed.reduce((sum, each) => sum + each, 0n)),
    },
    changes: role === null || !evidence.hasPlans ? null : role.reduce((sum, each, pair) => sum + Number(each !== pairs.planned[pair]), 0),
    weights: [...weights].map(([figure, weight]) => {
      const own = settings.weights[figure] ?? 1;
      return { figure, weight, least: own * settings.weight_range[0], most: own * settings.weight_range[1] };
    }),
    weightings: kept?.tried ?? 0,
    conflicts:
      conflict === null
        ? []
        : conflict.model.rules.flatMap((rule) => {
            if (!conflict.found.rules.has(rule)) return [];
            const moved = conflict.found.relaxation?.get(rule);
            return [
              { rule: rule.name, limit: ruleLimit(rule), relaxed: moved === undefined ? null : numberOfRational(rational(moved.numerator, moved.denominator)) },
            ];
          }),
    certificate: solved.certificate,
    synthetic: evidence.offices.some(({ synthetic }) => synthetic) || evidence.capability?.synthetic === true,
  };
}
