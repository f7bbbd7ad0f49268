import { elementAt } from "../../../contract/assert-present.ts";
import { recordEvidence } from "../../../diagnosis/finding/record-evidence.ts";
import { asTyped, type LocalText } from "../../../language/text.ts";
import { yearBeforePlan } from "../../../plan/commitment.ts";
import { candidate } from "../../../register/entities/candidate.ts";
import { nameOf, recordName } from "../../../register/record-label.ts";
import { type Stored, storedOf, textIn } from "../../../register/typed-records.ts";
import { fieldShapes } from "../../../schema/field-shape.ts";
import { candidateAmounts, candidateGroups, type Settings } from "../../../workspace/settings.ts";
import { projectOrder } from "../../technology-systems/roadmap/project-order.ts";
import type { RulesDocument } from "../portfolio/rules-document.ts";
import { categoryWeight, longWeight, systemWeight, type VerdictTerms } from "../terms/verdict-terms.ts";
import { beliefOf, expectedOf } from "./belief.ts";
import type { FundCandidate } from "./fund-candidates.ts";
import type { FundPlace, FundProblem } from "./fund-plan.ts";
import { defaultBudgetFraction, exact, rulesOf } from "./fund-rules.ts";
import { drawnLots, lotColumn } from "./lots.ts";
import { beliefLike, type ValueClass, valueClass } from "./value-class.ts";
import { valueUnit } from "./value-unit.ts";

type CandidateBudget = NonNullable<Settings["candidates"]["budgets"]>[number];

const defaultBudgets: readonly CandidateBudget[] = (["central", "provincial"] as const).map((source) => ({
  source,
  column: `${source}_funds`,
  fraction: defaultBudgetFraction,
}));

/** What a start one year later is worth less: among plans of the same projects the earlier one is better. */
export const defaultDiscount = 0.05;

/**
 * The candidates of the register as a fund chooses from them, by what each states that it would bring: mean × middle of its probability of success. Where at least eight state the same outcome, those that
 * state none are taken to bring as much for their money as these. One budget for each source, start years within each candidate's window, prerequisites and exclusions as recorded. Prerequisites that wait for
 * each other are broken as on the roadmap. A candidate of which a number is missing is counted and left out; its missing numbers are never 0.
 *
 * Where they do not all state one outcome there is no value, and the fund goes by a rule of division (`ruleShare`): first as many as the money begins, then, among choices of as many, by lot.
 */
export async function registerProblem({ records, settings, place, isNation, terms }: FundPlace): Promise<FundProblem> {
  const all = await storedOf(records, "candidate");
  // What could only have begun before the plan does is no candidate any more.
  const before = yearBeforePlan(settings, []);
  const open = all.filter(({ body }) => before === null || body.latest === null || body.latest > before);
  const own = open.filter(({ body }) => isNation || body.region === place.code);
  // Those of all places are one class, whose plan it ever is.
  const like = valueClass(open.flatMap((record) => candidateOf(record, settings.currency, before) ?? []));
  const offered = own
    .flatMap((record) => candidateOf(record, settings.currency, before) ?? [])
    .map((each) => likeOthers(each, like))
    // What states neither a value nor the readiness that it would reach, nor is told by others, asks for money for nothing that is known.
    .filter(({ belief, levels }) => belief !== undefined || levels !== null)
    .map((each) => settled(each, settings));
  const stated = offered.filter(({ belief }) => belief !== undefined).length;
  const { isMixed } = valueUnit(offered);
  const isDivided = stated === 0 || isMixed;
  const known = isDivided ? byRule(offered, terms, settings) : offered.map((each) => ({ ...each, worth: statedWorth(each) }));
  const ids = new Set(known.map(({ id }) => id));
  const held = own.filter(({ id }) => ids.has(id));
  const weights = Object.fromEntries(known.map(({ category }) => [category, categoryWeight(category, terms, settings)]));
  const { budgets = defaultBudgets, floors = [], caps = [], discount = defaultDiscount, after = "end", profile } = settings.candidates;
  const priorities = new Map(budgets.flatMap((each) => (each.value === undefined ? [] : [[columnOf(each), each.value] as const])));
  const shares = (each: typeof floors): RulesDocument["floors"] => each.map(({ group, column, share }) => ({ group, column, share: exact(share) }));
  const document: RulesDocument = {
    value: { value: exact(1) },
    // Only where nothing but a rule divides are lots drawn: a value has no ties that matter.
    further: isDivided ? [{ [lotColumn]: exact(1) }] : [],
    scenarios: [],
    budgets: budgets.map(({ source, year, amount, fraction, ...of }) => ({
      source,
      column: columnOf(of),
      ...(year === undefined ? {} : { year: String(year) }),
      ...(amount === undefined ? { fraction: exact(fraction ?? defaultBudgetFraction) } : { amount: exact(amount) }),
    })),
    floors: shares(floors),
    caps: shares(caps),
    prerequisites: [...unbroken(held), ...(settings.projects.prerequisites ?? [])],
    exclusions: [...exclusionsOf(held), ...(settings.projects.exclusions ?? [])],
    include: settings.projects.include ?? [],
    exclude: settings.projects.exclude ?? [],
    schedule: { earliest: "earliest", latest: "latest", duration: "duration_years", discount: exact(discount), after, profile: profile?.map(exact) },
  };
  return {
    candidates: known.map((each) => ({ ...each, money: { ...each.money, ...moneyOf(each, budgets) } })),
    ...(isMixed ? { mixed: stated } : {}),
    unpriced: own.length - known.length,
    synthetic: held.some(({ body }) => body.synthetic),
    evidence: recordEvidence(held),
    names: await groupNames(records, known, [...budgets.flatMap(({ field }) => field ?? []), ...[...floors, ...caps].map(({ group }) => group)]),
    ...(like !== null && known.some(({ isLikeOthers }) => isLikeOthers) ? { valueClass: like } : {}),
    gone: isNation ? Object.keys(settings.candidates.starts ?? {}).filter((id) => !ids.has(id)) : [],
    rules: {
      weights,
      document,
      moneyColumns: [...new Set([...candidateAmounts, ...budgets.map(columnOf)])],
      groupColumns: [],
      priorities,
      unit: settings.currency,
    },
    document: rulesOf(document, ids),
  };
}

/** What the records are called that these fields of the candidates name. */
async function groupNames(
  records: FundPlace["records"],
  candidates: readonly FundCandidate[],
  fields: readonly string[],
): Promise<ReadonlyMap<string, LocalText>> {
  const names = new Map<string, LocalText>();
  for (const { name, references } of fieldShapes(candidate)) {
    if (!references || !fields.includes(name)) continue;
    for (const id of new Set(candidates.map(({ groups }) => groups[name] ?? ""))) {
      const found = id === "" ? null : await records.get(references, id);
      if (found !== null) names.set(id, recordName(found));
    }
  }
  return names;
}

/** The column of a budget: its amount, of the candidates of one priority alone where it is for one. */
function columnOf({ column, field, value }: Pick<CandidateBudget, "column" | "field" | "value">): string {
  return field === undefined ? column : `${column} (${field}=${value})`;
}

/** What a candidate draws on the budgets of single priorities: its amount where it is of the priority, else nothing. */
function moneyOf({ money, groups }: FundCandidate, budgets: readonly CandidateBudget[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    budgets.flatMap((budget) =>
      budget.field === undefined ? [] : [[columnOf(budget), groups[budget.field] === budget.value ? (money[budget.column] ?? 0) : 0] as const],
    ),
  );
}

/** A start year that is settled leaves no other; one that is not within the window of the candidate settles nothing. */
function settled(candidate: FundCandidate, { candidates }: Settings): FundCandidate {
  const year = candidates.starts?.[candidate.id];
  const { window } = candidate;
  return year === undefined || window === null || year < window.earliest || year > window.latest
    ? candidate
    : { ...candidate, window: { ...window, earliest: year, latest: year } };
}

/** A candidate that states nothing, where enough others do: it is taken to bring what they expect for as much money. */
function likeOthers(candidate: FundCandidate, like: ValueClass | null): FundCandidate {
  if (candidate.belief !== undefined || like === null) return candidate;
  const belief = beliefLike(like, candidate);
  return belief === undefined ? candidate : { ...candidate, belief, isLikeOthers: true };
}

/** What is to be expected of the value that is stated. Twelve figures are more than anybody states, and free of what binary fractions leave behind. */
function statedWorth({ belief }: FundCandidate): number {
  return belief === undefined ? 0 : Number(expectedOf(belief).toPrecision(12));
}

/** Candidates without a value in common: what some of them state is left aside, and lots are drawn once for each. */
function byRule(candidates: readonly FundCandidate[], terms: VerdictTerms, settings: Settings): FundCandidate[] {
  const lots = drawnLots(candidates.map(({ id }) => id));
  return candidates.map(({ belief: _, isLikeOthers: __, ...each }, at) => ({ ...each, worth: ruleShare(each, terms, settings), lot: elementAt(lots, at) }));
}

/**
 * As how many a candidate counts where the fund only divides: one, × the weight that the office gives to its category, × what the findings give to long tasks and to technology systems. How many levels of
 * readiness it would rise is no quantity and counts nothing; one that says that it rises none counts as none.
 */
function ruleShare({ category, groups, levels, window }: FundCandidate, terms: VerdictTerms, settings: Settings): number {
  if (levels === 0) return 0;
  const isLong = terms.long !== null && window !== null && window.duration >= terms.long.years;
  return categoryWeight(category, terms, settings) * (isLong ? longWeight(settings) : 1) * systemWeight(groups["system"] ?? "", terms);
}

function candidateOf({ id, body }: Stored<"candidate">, currency: string, before: number | null): FundCandidate | null {
  const { trl: from, trl_after: to, earliest, latest, duration_years: duration } = body;
  const amount = (money: string | null): number | null => (money === null ? null : Number(money));
  const [central, provincial, total] = [amount(body.central_funds), amount(body.provincial_funds), amount(body.total_investment)];
  const belief = beliefOf(body);
  if (central === null || provincial === null || total === null) return null;
  if (earliest === null || latest === null || duration === null || latest < earliest || duration <= 0 || body.currency !== currency) return null;
  const funds = central + provincial;
  return {
    type: "candidate",
    id,
    label: asTyped(nameOf(body)),
    category: body.category ?? "",
    region: body.region ?? "",
    cny: funds,
    money: { central_funds: central, provincial_funds: provincial, total_investment: total, public_funds: funds, private_funds: Math.max(0, total - funds) },
    groups: { ...Object.fromEntries(candidateGroups.map((field) => [field, textIn(body, field) ?? ""])), region_code: body.region ?? "" },
    levels: from === null || to === null ? null : Math.max(0, to - from),
    ...(belief === null ? {} : { belief }),
    window: { earliest: before === null ? earliest : Math.max(earliest, before + 1), latest, duration: Math.ceil(duration) },
  };
}

/** Prerequisites as recorded, without those that the roadmap sets aside to break cycles. */
function unbroken(held: readonly Stored<"candidate">[]): string[][] {
  const { broken } = projectOrder(
    held.map(({ id, body }) => ({ id, label: nameOf(body), duration: null, prerequisites: body.prerequisites, synthetic: true })),
  );
  const dropped = new Set(broken.map(({ first, next }) => `${first} ${next}`));
  return held.flatMap(({ id, body }) =>
    [...new Set(body.prerequisites)].filter((first) => first !== id && !dropped.has(`${first} ${id}`)).map((first) => [first, id]),
  );
}

/** Each pair once, whoever named it. */
function exclusionsOf(held: readonly Stored<"candidate">[]): string[][] {
  const pairs = held.flatMap(({ id, body }) => body.excludes.filter((other) => other !== id).map((other) => [id, other].toSorted()));
  return [...new Map(pairs.map((pair) => [pair.join(" "), pair])).values()];
}
