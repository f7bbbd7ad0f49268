import { numberOf, numberOfRational, rational, unitAt } from "@quoin/methods";
import {
  chosenOptions,
  type DividedWork,
  type DivisionConflict,
  type DivisionModel,
  type DivisionObstacle,
  type DivisionProblem,
  divisionUses,
  type LeadLoss,
  officeValues,
  type RuleUse,
  roles,
  rowPrices,
  shortItems,
} from "@quoin/optimise";
import { elementAt } from "../../../contract/assert-present.ts";
import { type CsvTable, csvTable } from "../../../contract/csv-text.ts";
import { ruleLimit, rulesTable } from "../../funding/portfolio/rules-table.ts";

const roleNames = ["none", "lead", "partner"] as const;

/** `division.csv`: who does what, by office, then item. */
export function divisionTable({ offices, items, pairs }: DivisionProblem, { found, core }: DividedWork): CsvTable {
  const rows = [...(found.role ?? []).keys()]
    .filter((pair) => found.role?.[pair] !== roles.none)
    .map((pair) => [
      offices[pairs.office[pair]!]?.id,
      items[pairs.item[pair]!]?.id,
      roleNames[found.role?.[pair] as 1 | 2],
      core === null ? null : core[pair]!,
    ]);
  return csvTable(["office", "item", "role", "core"], rows);
}

/** `offices.csv`: what each office gets, against the best it could have by itself. */
export function officesTable(problem: DivisionProblem, { amounts, found: { role }, alone }: DividedWork): CsvTable {
  const { offices, pairs } = problem;
  const values = role === null ? null : officeValues(problem, amounts, role);
  const value = (units: bigint | null | undefined): number | null =>
    units === null || units === undefined ? null : numberOf({ units, decimals: amounts.valueDecimals });
  const count = offices.map(() => [0, 0, 0]);
  const load = offices.map(() => 0n);
  role?.forEach((each, pair) => {
    const [office, item] = [pairs.office[pair]!, pairs.item[pair]!];
    if (each === roles.none) return;
    const counts = elementAt(count, office);
    counts[each] = elementAt(counts, each) + 1;
    load[office] = elementAt(load, office) + unitAt(each === roles.lead ? amounts.leadLoad : amounts.partnerLoad, item);
  });
  const rows = offices.map(({ id }, office) => {
    const own = values?.[office] ?? null;
    const best = alone[office]?.worth ?? null;
    const figures =
      own === null
        ? [null, null, null, null]
        : [count[office]?.[1], count[office]?.[2], numberOf({ units: elementAt(load, office), decimals: amounts.loadDecimals }), value(own)];
    return [id, ...figures, value(best), own === null || best === null ? null : value(best - own)];
  });
  return csvTable(["office", "leads", "partners", "load", "value", "best_alone", "regret"], rows);
}

/** `items.csv`: how many lead and take part, and whether a needed item is without a lead. */
export function itemsTable(problem: DivisionProblem, { found: { role } }: DividedWork): CsvTable {
  const count = problem.items.map(() => [0, 0, 0]);
  role?.forEach((each, pair) => {
    const counts = elementAt(count, problem.pairs.item[pair]!);
    counts[each] = elementAt(counts, each) + 1;
  });
  const short = new Set(shortItems(problem, role));
  return csvTable(
    ["item", "leads", "partners", "short"],
    problem.items.map(({ id }, item) => (role === null ? [id, null, null, null] : [id, count[item]?.[1], count[item]?.[2], short.has(item) ? 1 : 0])),
  );
}

/** Uses of the rules; null without a division. `model` holds at least the pairs that have, plan or keep a role, `places` says which. */
export function usesOf(model: DivisionModel, places: Int32Array, role: Uint8Array | null): RuleUse[] | null {
  if (role === null) return null;
  return divisionUses(
    model,
    chosenOptions(
      model,
      Uint8Array.from(places, (pair) => role[pair]!),
    ),
  );
}

/** `rules.csv`: shadow prices are those of the relaxation of the last search. */
export function divisionRulesTable({ rules }: DivisionModel, uses: readonly RuleUse[] | null, work: DividedWork): CsvTable {
  return rulesTable(rules, uses, uses === null ? () => null : rulePrices(work));
}

/** Change of the relaxation's value per unit of a rule's limit; null where the last search gives none. */
export function rulePrices({ found, amounts }: DividedWork): (rule: DivisionModel["rules"][number]) => number | null {
  const { rowDuals } = found.found.relaxed;
  const prices = rowDuals === null ? null : rowPrices(found.found.programme, rowDuals);
  const place = new Map([...found.model.stated.places].map(([{ name }, [at]]) => [name, at]));
  return ({ name, kind, scale }) => {
    const at = place.get(name);
    if (prices === null || at === undefined) return null;
    const price = (prices[at]! * Number(scale)) / 10 ** amounts.valueDecimals;
    return kind === "least" || kind === "committed" ? Math.min(0, price) : Math.max(0, price);
  };
}

/** `why-not.csv`: every pair without a role, and what keeps it from the lead. */
export function whyNotTable(
  { offices, items, pairs }: DivisionProblem,
  { amounts }: DividedWork,
  obstacles: readonly DivisionObstacle[],
  losses: readonly LeadLoss[],
): CsvTable {
  const unit = 10 ** amounts.valueDecimals;
  const rows = obstacles.map(({ pair, blockedBy }, at) => {
    const { lost, basis } = elementAt(losses, at);
    return [offices[pairs.office[pair]!]?.id, items[pairs.item[pair]!]?.id, blockedBy.join(" ; "), lost === null ? null : lost / unit, basis];
  });
  return csvTable(["office", "item", "blocked_by", "value_lost", "basis"], rows);
}

/** `conflicts.csv`, in the order of the rules; an empty relaxed limit is an unchanged one. */
export function divisionConflictsTable({ rules }: DivisionModel, { rules: clashing, relaxation }: DivisionConflict): CsvTable {
  const rows = rules.map((rule) => {
    const moved = relaxation?.get(rule);
    return [
      rule.name,
      ruleLimit(rule),
      clashing.has(rule) ? 1 : 0,
      moved === undefined ? null : numberOfRational(rational(moved.numerator, moved.denominator)),
    ];
  });
  return csvTable(["rule", "limit", "in_conflict", "relaxed_limit"], rows);
}
