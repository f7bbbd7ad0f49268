import { type ChosenPortfolio, chosenPortfolio, provedStatus, relativeGap } from "@quoin/optimise";
import { z } from "zod";
import { candidateWorth } from "../../capabilities/funding/funds/candidate-list.ts";
import type { FundCandidate } from "../../capabilities/funding/funds/fund-candidates.ts";
import { type FundProblem, type FundSource, fundModel, fundProblem, fundSearch, fundSources } from "../../capabilities/funding/funds/fund-plan.ts";
import { exact } from "../../capabilities/funding/funds/fund-rules.ts";
import { fundStarts } from "../../capabilities/funding/funds/fund-starts.ts";
import type { VerdictTerms } from "../../capabilities/funding/terms/verdict-terms.ts";
import { elementAt, entryOf } from "../../contract/assert-present.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import type { Said } from "../../language/statement/place.ts";
import { statementData } from "../../language/statement/value.ts";
import { amount, large, rounded } from "../../language/statement/values.ts";
import { localText, nameText } from "../../language/text.ts";
import { certificate } from "../../plan/plan.ts";
import type { PlannedPlace } from "../../plan/planned-place.ts";
import type { PlanLineRecord } from "../../register/entities/plan-line.ts";
import { closeRows } from "./close-rows.ts";
import { joinedLine } from "./joined-line.ts";
import { membersOf } from "./line-members.ts";
import { replanWords as words } from "./replan.words.ts";

/** Something that enters or leaves, the line that it joins or leaves, and why. */
export const planMove = z.object({
  type: z.enum(["project", "candidate"]),
  project: z.string(),
  title: z.string(),
  label: nameText,
  amount: z.number(),
  /** Of the amount; a line may be kept in another. */
  currency: z.string(),
  /** Id of the line's record. */
  line: z.string(),
  /** Of what enters; null where the rules set no years. */
  start_year: z.number().nullable(),
  /** Whether the register holds a record of it. */
  registered: z.boolean(),
  synthetic: z.boolean(),
  reason: localText,
  /** The same as data. */
  reason_data: statementData,
});
export type PlanMove = z.infer<typeof planMove>;

/** One list of what a plan funds, chosen anew. */
export const rechosenFund = z.object({
  source: z.enum(fundSources),
  lines: z.array(z.string()),
  synthetic: z.boolean(),
  /** How many stay as chosen. */
  stays: z.number(),
  /** In the plan, and no longer among what the fund chooses from: they stay, since no rule speaks of them. */
  not_offered: z.array(z.string()),
  /** Enter, and no evidence says which of several lines is theirs. */
  guessed: z.array(z.string()),
  /** Lines kept in another currency than the money that moved: their amount is no longer known. */
  other_currency: z.array(z.string()),
  certificate,
});
export type RechosenFund = z.infer<typeof rechosenFund> & { readonly enters: readonly PlanMove[]; readonly leaves: readonly PlanMove[] };

interface Asked {
  readonly source: FundSource;
  /** Lines of the plan that hold members of the list. */
  readonly lines: readonly PlanLineRecord[];
  readonly committed: ReadonlySet<string>;
  readonly most: number;
  /** What the confirmed findings set. */
  readonly terms: VerdictTerms;
}

/** What a plan has chosen from one list chosen anew with at most `most` changes; prerequisites, exclusions and start years hold as in a design. */
export async function rechooseFund(
  { evidence, records, settings, solver }: Pick<WorkspacePorts, "evidence" | "records" | "settings" | "solver">,
  place: PlannedPlace,
  { source, lines, committed, most, terms }: Asked,
): Promise<RechosenFund> {
  const problem = await fundProblem({ ...place, evidence, records, settings, terms }, source);
  const { candidates } = problem;
  const current = new Set(lines.flatMap((line) => membersOf(line, source)));
  const model = fundModel(problem, place.isNation ? problem.document : withRoomFor(current, problem));
  const projects = Array.from(model.options.project, (at) => elementAt(candidates, at).id);
  const under = (changes: number) => {
    const close = closeRows(projects, current, committed, changes);
    return chosenPortfolio(solver, { ...model, structure: [...model.structure, ...close] }, fundSearch, { settle: false });
  };
  const choice = worthwhile(await under(0), most === 0 ? null : await under(most));
  const starts = fundStarts({ candidates, model, choice });
  const type = source === "candidates" ? "candidate" : "project";
  const known = new Map((await records.list(type)).map((record) => [record.id, record]));
  const isChosen = choice.chosen !== null;
  const entering = candidates.filter(({ id }) => isChosen && starts.has(id) && !current.has(id));
  const leaving = candidates.filter(({ id }) => isChosen && !starts.has(id) && current.has(id));
  const joined = new Map(entering.map(({ id }) => [id, joinedLine(id, source, lines, known)]));
  const moved = (candidate: FundCandidate, line: PlanLineRecord, direction: "enter" | "leave"): PlanMove => {
    const { id, label, cny } = candidate;
    const { currency } = settings;
    const reason = reasonOf(direction, { value: worthOf(problem, candidate), amount: cny, currency });
    return {
      type,
      project: id,
      title: label.zh,
      label,
      amount: cny,
      currency,
      line: line.id,
      start_year: starts.get(id) ?? null,
      registered: known.has(id),
      synthetic: source === "candidates" ? problem.synthetic : known.get(id)?.body.synthetic === true,
      reason: reason.text,
      reason_data: reason.data,
    };
  };
  const offered = new Set(candidates.map(({ id }) => id));
  const enters = entering.map((each) => moved(each, entryOf(joined, each.id).line, "enter"));
  const leaves = leaving.map((each) => moved(each, lines.find((line) => membersOf(line, source).includes(each.id)) as PlanLineRecord, "leave"));
  return {
    source,
    lines: lines.map(({ line }) => line),
    synthetic: problem.synthetic,
    stays: current.size - leaving.length,
    not_offered: [...current].filter((id) => !offered.has(id)).sort(),
    guessed: [...joined].filter(([, { isGuess }]) => isGuess).map(([id]) => id),
    other_currency: lines.filter((line) => hasOtherCurrency(line, [...enters, ...leaves])).map(({ line }) => line),
    certificate: choice.certificate,
    enters,
    leaves,
  };
}

/** The budgets of a region with room for what the plan begins there: that is its part of the purse of all, and may be more than its share of what it asks. */
function withRoomFor(current: ReadonlySet<string>, { candidates, document }: FundProblem): FundProblem["document"] {
  const sum = (column: string, of: readonly FundCandidate[]): number => of.reduce((total, { money }) => total + (money[column] ?? 0), 0);
  const held = candidates.filter(({ id }) => current.has(id));
  return {
    ...document,
    budgets: document.budgets.map((budget) => {
      const { fraction, ...fixed } = budget;
      if (fraction === undefined) return budget;
      const share = Number(fraction.units) / 10 ** fraction.decimals;
      return { ...fixed, amount: exact(Math.max(Math.floor(share * sum(budget.column, candidates)), sum(budget.column, held))) };
    }),
  };
}

/** Whether money that moved here is of another currency than the line: the two cannot be added. */
export function hasOtherCurrency({ id, currency }: PlanLineRecord, moves: readonly PlanMove[]): boolean {
  return currency !== null && moves.some((move) => move.line === id && move.currency !== currency);
}

function worthOf({ rules }: FundProblem, candidate: FundCandidate): number {
  return candidateWorth(candidate, rules.weights);
}

/** The plan in force where it still meets the rules and no allowed change is worth more: equal plans are no reason to change one. */
function worthwhile(asItIs: ChosenPortfolio, changed: ChosenPortfolio | null): ChosenPortfolio {
  const [held, offered] = [asItIs.certificate.objective, changed?.certificate.objective ?? null];
  if (changed === null || (held === null && offered !== null)) return changed ?? asItIs;
  if (held === null || (offered !== null && offered > held)) return changed;
  const { bound } = changed.certificate;
  const gap = relativeGap(bound, held);
  return { ...asItIs, certificate: { ...asItIs.certificate, bound, gap, status: provedStatus(gap, fundSearch.gap) } };
}

interface Worth {
  readonly value: number;
  readonly amount: number;
  readonly currency: string;
}

function reasonOf(code: "enter" | "leave", { value, amount: money, currency }: Worth): Said {
  // As every page prints a figure: three digits that count, a large one in its group.
  const worth = Math.abs(value) >= 1e4 ? large(value, "value") : rounded(value, "value");
  return words.say(code, { value: worth, money: amount(money, currency) });
}
