import { byCodePoint } from "@quoin/methods";
import type { KnownCost } from "../../capabilities/funding/costs/cost-cases.ts";
import { costLike, costSaid, withCost } from "../../capabilities/funding/costs/cost-of-line.ts";
import { planCost } from "../../capabilities/funding/costs/plan-cost.ts";
import { codeEntry } from "../../codes/code-lists.ts";
import { defaultInstruments } from "../../codes/default-instruments.ts";
import { codeOfPaper, isHeadingHidden } from "../../codes/paper/paper.ts";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import { rowRanges, rowsOfRanges } from "../../evidence/cells/row-ranges.ts";
import { EvidenceFault } from "../../evidence/evidence-fault.ts";
import { inventedRows } from "../../evidence/roles/invented-rows.ts";
import { officeWords } from "../../evidence/territory/territory-names.ts";
import { keeperOf } from "../../language/message/reader.ts";
import { render } from "../../language/message/render.ts";
import { type Note, renderNote } from "../../language/note.ts";
import { answerable, ofParts } from "../../plan/answers.ts";
import { commitment, defaultPlanYears } from "../../plan/commitment.ts";
import { countedThings, onceFollowed } from "../../plan/counted-things.ts";
import { type AbsentEvidence, planCoverage } from "../../plan/coverage.ts";
import type { DesignContext, LineDraft, LineMaker } from "../../plan/design-context.ts";
import { effectsElsewhere, elsewhereDetail } from "../../plan/elsewhere/effects-elsewhere.ts";
import { chainOfLine } from "../../plan/mechanism/chain-of-line.ts";
import { evaluationOf } from "../../plan/mechanism/evaluation-of-line.ts";
import { unansweredOf } from "../../plan/mechanism/unanswered.ts";
import { type Decision, measureOfItem, type Plan, type PlanLine, plan as planSchema } from "../../plan/plan.ts";
import { targetOf } from "../../plan/target-of.ts";
import { normTable } from "../norms/norm-table.ts";
import { measureWays } from "../ways/measure-ways.ts";
import { designWords as words } from "./design.words.ts";
import { type PlanCases, planCases } from "./plan-cases.ts";

/** A line that waits for its number. */
interface NamedDraft {
  readonly item: string;
  /** Keeps the line's number whatever else the plan holds: the place of its maker among those of the item. */
  readonly slot: string;
  readonly draft: LineDraft;
  readonly synthetic: boolean;
  readonly because: PlanLine["because"];
  readonly decidedBy: Decision | null;
}

/** Lines and the list of measures; what is to be found out stands beside them. */
export type LinesOfPlan = Omit<Plan, "to_find_out">;
const linesOfPlan = planSchema.omit({ to_find_out: true });

/**
 * The plan of a place: every maker answers the confirmed findings that it can, or carries out what the office decided without one; what nobody answered gets
 * the default answer, and each sub-item of the paper's measures is listed with its lines or with what is missing.
 *
 * @param tell what keeps a maker from its lines although its tables are there
 */
export async function designPlan(
  context: DesignContext,
  makers: readonly LineMaker[],
  scenario: string,
  tell: (notes: readonly Note[]) => void = () => undefined,
): Promise<LinesOfPlan> {
  const cases = await planCases(context);
  const { lines, absent, taken } = await planLines(context, makers, cases, tell);
  // Who answers for a finding on the whole is not a part of it to say.
  const own = context.findings.filter(
    ({ subject }) => context.isNation || !context.national.some(({ subject: of }) => of.type === "region" && of.id === subject.id),
  );
  const tried = makers.flatMap((maker) => maker.tried?.(context) ?? []);
  const plan: LinesOfPlan = {
    scenario,
    region: context.place.code,
    lines,
    cost: planCost(lines, context.settings.currency),
    unanswered: unansweredOf(own, taken, tried),
    norms: await normTable(lines, { settings: context.settings, records: context.records, findings: [...context.national, ...context.findings] }),
    coverage: await measureWays(planCoverage(lines, context.findings, makers, absent, context.settings), makers, context, cases.costs),
    certificate: lines.find(({ item, certificate }) => item === "M1.2" && certificate !== null)?.certificate ?? null,
  };
  return render(plan, linesOfPlan, keeperOf(officeWords(context.settings)));
}

/** The lines alone, by what the makers answer: what a plan under other verdicts is held against. */
export async function planLines(
  context: DesignContext,
  makers: readonly LineMaker[],
  cases: PlanCases,
  tell: (notes: readonly Note[]) => void = () => undefined,
  runs: readonly LineMaker[] = makers,
): Promise<{ readonly lines: PlanLine[]; readonly absent: ReadonlyMap<string, AbsentEvidence>; readonly taken: ReadonlySet<string> }> {
  const drafts: NamedDraft[] = [];
  const absent = new Map<string, AbsentEvidence>();
  for (const maker of runs.filter(({ item }) => !isHeadingHidden(item, context.settings))) {
    const made = await draftsOf(maker, makers, context);
    if ("table" in made) {
      absent.set(maker.item, made);
      tell(made.notes ?? []);
    } else drafts.push(...made);
  }
  drafts.push(...decidedAlone(context, makers));
  const effects = await effectsElsewhere(context);
  const lines = drafts.toSorted(byMeasure).map((each) => {
    const line = lineOf(each, context, cases);
    return { ...line, details: [...line.details, ...elsewhereDetail(line.instrument, effects)] };
  });
  return { lines, absent, taken: new Set(drafts.flatMap(({ because }) => because.map(({ finding }) => finding))) };
}

/** Lines in the order of the paper's measures. */
function byMeasure(a: NamedDraft, b: NamedDraft): number {
  const [first, second] = [`${a.item} ${a.slot}`, `${b.item} ${b.slot}`];
  return first < second ? -1 : first > second ? 1 : 0;
}

async function draftsOf(maker: LineMaker, makers: readonly LineMaker[], context: DesignContext): Promise<readonly NamedDraft[] | AbsentEvidence> {
  const answered = answerable(ofParts(context.findings, maker.parts), maker.answers);
  const decision = decisionOn(maker.item, context);
  if (answered.length === 0 && decision === null) return [];
  const made = await madeLines(maker, context, answered);
  if ("table" in made) return made;
  const position = makers.filter(({ item }) => item === maker.item).indexOf(maker) + 1;
  const named: NamedDraft[] = [];
  for (const draft of made) {
    const because = becauseOf(draft, answered);
    // What no finding asks for stands on the office's decision, where there is one.
    if (because.length === 0 && decision === null) continue;
    const about = draft.subject.type === "region" ? "" : `-${draft.subject.id}`;
    named.push({
      item: maker.item,
      slot: `${String(position).padStart(2, "0")}${about}`,
      draft,
      synthetic: await isInvented(draft, context),
      because,
      decidedBy: because.length > 0 ? null : decision,
    });
  }
  return named;
}

/** What the office decided on an item that it leaves to the makers of lines. */
function decisionOn(item: string, context: DesignContext): Decision | null {
  const found = decisionsOf(context).find((each) => each.item === item && each.action === undefined);
  return found === undefined ? null : { person: found.person, reason: found.reason, date: found.date };
}

function decisionsOf({ settings, place, isNation }: DesignContext): NonNullable<DesignContext["settings"]["plan"]["decisions"]> {
  return (settings.plan.decisions ?? []).filter(({ region }) => (region === undefined ? isNation : region === place.code));
}

/** What the office decided in its own words. */
function decidedAlone(context: DesignContext, makers: readonly LineMaker[]): NamedDraft[] {
  const { place } = context;
  return decisionsOf(context).flatMap(({ item, person, reason, date, action }, at) => {
    if (action === undefined || codeEntry("measures", codeOfPaper(item, context.settings)) === undefined || isHeadingHidden(item, context.settings)) return [];
    const position = makers.filter((maker) => maker.item === item).length + 1 + at;
    const draft = plainDraft(
      { type: "region", id: place.code },
      words.say("own-words", { words: { en: action.en ?? action.zh ?? "", zh: action.zh ?? action.en ?? "" } }),
    );
    return [{ item, slot: String(position).padStart(2, "0"), draft, synthetic: false, because: [], decidedBy: { person, reason, date } }];
  });
}

/** Whether a line is invented: its maker says so, or a row or record that it was made from is marked. */
async function isInvented(draft: LineDraft, { evidence, records }: DesignContext): Promise<boolean> {
  if (draft.synthetic === true) return true;
  for (const each of draft.evidence) {
    if ("table" in each) {
      const invented = await inventedRows(evidence, each.table);
      if (invented.size > 0 && rowsOfRanges(each.rows).some((row) => invented.has(row))) return true;
    } else if ((await records.get(each.type, each.id))?.body.synthetic === true) return true;
  }
  return false;
}

/** The maker's lines, or the table, or the column of one, that it needs and the workspace does not hold. */
async function madeLines(maker: LineMaker, context: DesignContext, answered: readonly Finding[]): Promise<readonly LineDraft[] | AbsentEvidence> {
  try {
    return await maker.make(context, answered);
  } catch (cause) {
    const notes = cause instanceof EvidenceFault ? cause.notes : [];
    const [first] = notes;
    const table = String(first?.parameters["table"]);
    if (first?.code === "evidence.unknown-table") return { table, column: null };
    if (first?.code === "evidence.no-table-for-role") return { table: String(first.parameters["role"]), column: null };
    if (first?.code === "evidence.unknown-column") return { table, column: String(first.parameters["column"]) };
    // A cell that cannot be used silences this maker; the rest of the plan stands.
    if (first !== undefined) return { table, column: null, problem: { en: renderNote(first, "en").message, zh: renderNote(first, "zh").message }, notes };
    throw cause;
  }
}

/** What each finding sets, as the maker says; else the value at which each would no longer be confirmed. A line about something other than a region names the findings about that thing. */
function becauseOf({ subject, because }: LineDraft, answered: readonly Finding[]): PlanLine["because"] {
  if (because !== undefined) return because.filter(({ sets }) => sets.length > 0).toSorted((a, b) => byCodePoint(a.finding, b.finding));
  const own = subject.type === "region" ? [] : answered.filter((finding) => finding.subject.type === subject.type && finding.subject.id === subject.id);
  return (own.length > 0 ? own : answered).toSorted((a, b) => byCodePoint(a.id, b.id)).map(targetOf);
}

function plainDraft(subject: LineDraft["subject"], action: LineDraft["action"]): LineDraft {
  return {
    subject,
    action,
    amount: null,
    assumptions: [],
    table: null,
    evidence: [],
    note: words.say("no-size"),
    certificate: null,
  };
}

function lineOf({ item, slot, draft, synthetic, because, decidedBy }: NamedDraft, context: DesignContext, { costs, reached }: PlanCases): PlanLine {
  const {
    withinYears,
    byYear,
    indicator: own,
    because: _,
    synthetic: __,
    action,
    note: plainNote,
    objective,
    certificate,
    moves: computed,
    units,
    names,
    chosen,
    takes,
    ...others
  } = draft;
  const { buys, budget, isCondition = false, ...rest } = others;
  const id = `${item}-${slot}`;
  const set = because.flatMap(({ sets }) => sets.flatMap(({ what, value }) => (typeof value === "number" ? [[what, value] as const] : [])));
  const committed = commitment(
    id,
    item,
    because,
    { byYear: byYear ?? null, ...(withinYears === undefined ? {} : { withinYears }), ...(own === undefined ? {} : { indicator: own }) },
    context,
    reached,
  );
  const { indicator } = committed;
  const known = new Map([...context.national, ...context.findings].map((finding) => [finding.id, finding]));
  const named = because.flatMap(({ finding }) => known.get(finding) ?? []);
  const moves = movesOf(indicator, computed, named, names ?? null, context);
  const instrument = draft.instrument ?? defaultInstruments(codeOfPaper(item, context.settings))[0] ?? "PI024";
  const like = draft.amount === null && !isCondition ? costOf(id, instrument, draft, context, costs) : null;
  const note = draft.amount === null && !isCondition ? withCost(plainNote, costSaid(like, id)) : plainNote;
  return {
    id,
    measure: measureOfItem(codeOfPaper(item, context.settings)),
    item,
    ...rest,
    action: action.text,
    action_data: action.data,
    note: note?.text ?? null,
    note_data: note?.data ?? null,
    evidence: draft.evidence.map((each) => ("table" in each ? { ...each, rows: rowRanges(rowsOfRanges(each.rows)) } : each)),
    synthetic,
    instrument,
    currency: context.settings.currency,
    cost_like: like,
    budget: budget ?? { kind: "none", name: null },
    start_year: draft.start_year ?? null,
    findings: because.map(({ finding }) => finding),
    because,
    decided_by: decidedBy,
    ...committed,
    value: draft.value ?? null,
    value_label: draft.value_label ?? null,
    figures: { ...Object.fromEntries(set), ...draft.figures },
    certificate: certificate === null ? null : { ...certificate, objective: { ...(objective ?? { kind: "rule", unit: null }), value: certificate.objective } },
    mechanism: chainOfLine(item, named, decidedBy, indicator, moves, context.settings, takes, computed?.onWord),
    moves,
    evaluation: evaluationOf(
      item,
      indicator,
      named,
      {
        awards: units ?? null,
        named: names ?? null,
        chosen: chosen ?? null,
        isChosen: (draft.choices ?? []).some(({ type }) => type === "project" || type === "candidate"),
      },
      context,
    ),
    choices: draft.choices ?? [],
    details: draft.details ?? [],
  };
}

/** What similar lines cost, for as many units as the office has said, or as the line plans. */
function costOf(
  id: string,
  instrument: string,
  { buys, withinYears }: LineDraft,
  { settings }: DesignContext,
  costs: readonly KnownCost[],
): PlanLine["cost_like"] {
  const { lines = {}, years = defaultPlanYears } = settings.plan;
  const said = Object.hasOwn(lines, id) ? lines[id]?.units : undefined;
  return costLike(costs, {
    instrument,
    currency: settings.currency,
    units: said === undefined ? (buys ?? null) : { unit: null, count: said },
    years: Math.min(withinYears ?? years, years),
  });
}

/**
 * What the line's own figures say of its indicator, where the office has not named another one; where its finding counts things, how far it goes once those that the line names are no longer of
 * them; else what it aims at. A part of the whole that does not say how many it names is not taken to name all of them.
 */
function movesOf(
  indicator: PlanLine["indicator"],
  computed: LineDraft["moves"],
  findings: readonly Finding[],
  names: number | null,
  { isNation, place }: DesignContext,
): PlanLine["moves"] {
  if (indicator === null) return null;
  const aimed = { indicator: indicator.id, from: indicator.now, to: indicator.target };
  if (computed !== undefined && computed.indicator === indicator.id) {
    const { ifFollowed = false, onWord: _, ...own } = computed;
    return { ...own, computed: true, if_followed: ifFollowed };
  }
  const own = findings.find(({ measure, value }) => measure === indicator.id && value === indicator.now);
  const counted = own === undefined ? null : countedThings(own);
  const isAll = isNation || own?.subject.id === place.code;
  if (indicator.target === null && counted !== null && (isAll || names !== null))
    return { ...aimed, to: onceFollowed(counted, names ?? counted.lacking), computed: true, if_followed: true };
  return { ...aimed, computed: false, if_followed: false };
}
