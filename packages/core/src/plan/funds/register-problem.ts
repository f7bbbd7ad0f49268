import { recordEvidence } from "../../diagnosis/record-evidence.ts";
import { recordName } from "../../register/record-label.ts";
import type { StoredRecord } from "../../register/record-store.ts";
import type { Settings } from "../../workspace/settings.ts";
import { yearBeforePlan } from "../commitment.ts";
import { categoryWeight, longWeight, systemWeight, type VerdictTerms } from "../envelope/verdict-terms.ts";
import type { RulesDocument } from "../portfolio/rules-document.ts";
import { projectOrder } from "../roadmap/project-order.ts";
import type { FundCandidate } from "./fund-candidates.ts";
import type { FundPlace, FundProblem } from "./fund-plan.ts";
import { defaultBudgetFraction, exact, rulesOf } from "./fund-rules.ts";

/** Columns of a candidate's money. `public_funds` is the central and the provincial part together, `private_funds` the rest of the total. */
export const candidateMoney = ["central_funds", "provincial_funds", "total_investment", "public_funds", "private_funds"] as const;

const defaultBudgets: NonNullable<Settings["candidates"]["budgets"]> = ["central", "provincial"].map((source) => ({
  source,
  column: `${source}_funds`,
  fraction: defaultBudgetFraction,
}));

/** What a start one year later is worth less: among plans of the same projects the earlier one is better. */
export const defaultDiscount = 0.05;

/**
 * The candidates of the register as a fund chooses from them: value = weight of the category × levels of readiness raised (× what the findings give to long tasks and to technology systems), one budget for each source,
 * start years within each candidate's window, prerequisites and exclusions as recorded. Prerequisites that wait for each other are broken as on the roadmap.
 * A candidate of which a number is missing is counted and left out; its missing numbers are never 0.
 */
export async function registerProblem({ records, settings, place, isNation, terms }: FundPlace): Promise<FundProblem> {
  const all = await records.list("candidate");
  // What could only have begun before the plan does is no candidate any more.
  const before = yearBeforePlan(settings, []);
  const open = all.filter(({ body }) => before === null || typeof body["latest"] !== "number" || body["latest"] > before);
  const own = open.filter(({ body }) => isNation || body["region"] === place.code);
  const known = own
    .flatMap((record) => candidateOf(record, settings.currency, before) ?? [])
    .map((each) => ({ ...each, worth: worthOf(each, terms, settings) }));
  const ids = new Set(known.map(({ id }) => id));
  const held = own.filter(({ id }) => ids.has(id));
  const weights = Object.fromEntries(known.map(({ category }) => [category, categoryWeight(category, terms, settings)]));
  const { budgets = defaultBudgets, discount = defaultDiscount } = settings.candidates;
  const document: RulesDocument = {
    value: { value: exact(1) },
    further: [],
    scenarios: [],
    budgets: budgets.map(({ source, column, amount, fraction }) => ({
      source,
      column,
      ...(amount === undefined ? { fraction: exact(fraction ?? defaultBudgetFraction) } : { amount: exact(amount) }),
    })),
    floors: [],
    caps: [],
    prerequisites: [...unbroken(held), ...(settings.projects.prerequisites ?? [])],
    exclusions: [...exclusionsOf(held), ...(settings.projects.exclusions ?? [])],
    include: settings.projects.include ?? [],
    exclude: settings.projects.exclude ?? [],
    schedule: { earliest: "earliest", latest: "latest", duration: "duration_years", discount: exact(discount) },
  };
  return {
    candidates: known,
    unpriced: own.length - known.length,
    synthetic: held.some(({ body }) => body["synthetic"] === true),
    evidence: recordEvidence(held),
    rules: { weights, document, moneyColumns: [...candidateMoney], groupColumns: [], unit: settings.currency },
    document: rulesOf(document, ids),
  };
}

/** Weight of the category × levels of readiness raised, × what the findings give to long tasks and to technology systems. */
function worthOf({ category, groups, levels, window }: FundCandidate, terms: VerdictTerms, settings: Settings): number {
  const isLong = terms.long !== null && window !== null && window.duration >= terms.long.years;
  return categoryWeight(category, terms, settings) * (levels ?? 1) * (isLong ? longWeight(settings) : 1) * systemWeight(groups["system"] ?? "", terms);
}

function candidateOf(record: StoredRecord, currency: string, before: number | null): FundCandidate | null {
  const { id, body } = record;
  const number = (field: string): number | null => {
    const value = body[field];
    return value === null || value === undefined || value === "" ? null : Number(value);
  };
  const [central, provincial, total] = [number("central_funds"), number("provincial_funds"), number("total_investment")];
  const [from, to, earliest, latest, duration] = [number("trl"), number("trl_after"), number("earliest"), number("latest"), number("duration_years")];
  if (central === null || provincial === null || total === null || from === null || to === null) return null;
  if (earliest === null || latest === null || duration === null || latest < earliest || duration <= 0 || body["currency"] !== currency) return null;
  const funds = central + provincial;
  return {
    type: "candidate",
    id,
    label: recordName(record),
    category: String(body["category"] ?? ""),
    region: String(body["region"] ?? ""),
    cny: funds,
    money: { central_funds: central, provincial_funds: provincial, total_investment: total, public_funds: funds, private_funds: Math.max(0, total - funds) },
    groups: {
      region: String(body["region"] ?? ""),
      region_code: String(body["region"] ?? ""),
      category: String(body["category"] ?? ""),
      system: String(body["system"] ?? ""),
    },
    levels: Math.max(0, to - from),
    window: { earliest: before === null ? earliest : Math.max(earliest, before + 1), latest, duration: Math.ceil(duration) },
  };
}

/** Prerequisites as recorded, without those that the roadmap sets aside to break cycles. */
function unbroken(held: readonly StoredRecord[]): string[][] {
  const needs = (record: StoredRecord): string[] => (record.body["prerequisites"] as string[] | null | undefined) ?? [];
  const { broken } = projectOrder(
    held.map((record) => ({ id: record.id, label: recordName(record), duration: null, prerequisites: needs(record), synthetic: true })),
  );
  const dropped = new Set(broken.map(({ first, next }) => `${first} ${next}`));
  return held.flatMap((record) =>
    [...new Set(needs(record))].filter((first) => first !== record.id && !dropped.has(`${first} ${record.id}`)).map((first) => [first, record.id]),
  );
}

/** Each pair once, whoever named it. */
function exclusionsOf(held: readonly StoredRecord[]): string[][] {
  const pairs = held.flatMap(({ id, body }) =>
    ((body["excludes"] as string[] | null | undefined) ?? []).filter((other) => other !== id).map((other) => [id, other].toSorted()),
  );
  return [...new Map(pairs.map((pair) => [pair.join(" "), pair])).values()];
}
