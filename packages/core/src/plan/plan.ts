import { z } from "zod";
import { codePath } from "../codes/code-lists.ts";
import { subject } from "../diagnosis/finding/finding.ts";
import { evidenceReference } from "../evidence/evidence-reference.ts";
import { statementData } from "../language/statement/value.ts";
import { localText, unitText } from "../language/text.ts";
import { costUnits } from "./cost-unit.ts";
import { lineTarget } from "./line-target.ts";

export const measureCodes = ["M1", "M2", "M3", "M4", "M5", "M6"] as const;
/** The paper's measures; M6 is inferred and off unless quoin.yaml names it. */
export type MeasureCode = (typeof measureCodes)[number];

/** What is inferred: no measure of the paper. */
export const inferredMeasure: MeasureCode = "M6";

/** `measureOfItem("M1.3")` is `"M1"`. */
export function measureOfItem(item: string): MeasureCode {
  const above = codePath("measures", item);
  const found = measureCodes.find((code) => above.includes(code));
  if (found === undefined) throw new TypeError(`${item} stands under no measure`);
  return found;
}

/** Proof that comes with a design. Holds no time, so that the same plan is the same bytes. */
export const certificate = z.looseObject({
  objective: z.number().nullable(),
  bound: z.number().nullable(),
  gap: z.number().nullable(),
  status: z.enum(["optimal", "within-gap", "not-proved", "infeasible", "unbounded"]),
  solver: z.string(),
  seed: z.number(),
  check: z.object({ rules: z.number(), violated: z.number(), worst: z.number() }),
});
export type Certificate = z.infer<typeof certificate>;

/**
 * What a line's choice is best in. `outcome`: counted in something that happens to somebody, in its unit. `rule`: a rule of division, which is proved to keep its limits and claims nothing
 * else. `value` is what the solver found on that scale.
 */
export const lineObjective = z.object({ kind: z.enum(["outcome", "rule"]), unit: unitText.nullable(), value: z.number().nullable() });

/** The proof of a line of a plan: its objective says what kind of claim it is. */
export const lineCertificate = certificate.extend({ objective: lineObjective });
export type LineCertificate = z.infer<typeof lineCertificate>;

/** A step of why a line should work: the findings that confirm it, or who assumes it. */
export const mechanismStep = z.object({
  step: localText,
  step_data: statementData,
  evidence: z.array(z.string()).nullable(),
  assumed_by: z.string().nullable(),
});

/** From where to where a line moves an indicator; `computed` by the line's own arithmetic, else what it aims at. */
export const indicatorMove = z.object({
  indicator: z.string(),
  from: z.number().nullable(),
  to: z.number().nullable(),
  computed: z.boolean(),
  /** It comes there only where everybody that the line names follows; what the line itself divides or builds needs nobody else. */
  if_followed: z.boolean(),
});

/** How the effect of a line will be known. */
export const lineEvaluation = z.object({
  design: z.enum(["lottery", "cutoff", "phased", "match", "none"]),
  /** Why nothing can be compared: it reaches everybody at once, or too few; null where something can. */
  none_because: z.enum(["everybody", "few"]).nullable(),
  /** What is compared, and what it is called: something that each unit of the comparison has of its own. */
  outcome: z.string(),
  outcome_label: localText.nullable(),
  /** The smallest effect that is noticed with probability 0.8; null where nothing is known of it. */
  detectable: z.number().nullable(),
  /** Of `detectable`: spreads of the outcome where nobody has measured it among units yet. */
  unit: unitText.nullable(),
  /** Units of the comparison, and what they are; null where there is none, or nobody has planned how many. */
  n: z.int().nullable(),
  units: localText.nullable(),
  said: localText,
  said_data: statementData,
});

/** What similar lines cost, for one unit each; amounts are nominal. */
export const costLike = z.object({
  /** All cases of the class. */
  n: z.int(),
  unit: z.enum(costUnits),
  /** Null of fewer than eight cases, which are shown one by one. */
  median: z.number().nullable(),
  p10: z.number().nullable(),
  p90: z.number().nullable(),
  currency: z.string(),
  /** The year of all of them; null where they are of several. */
  price_year: z.int().nullable(),
  deflated: z.literal(false),
  years: z.object({ from: z.int(), to: z.int() }).nullable(),
  /** Cases by their cost, the thousand cheapest where there are more. */
  cases: z.array(z.string()),
  /** Cost of each case; null where a range is given in their place. */
  costs: z.array(z.number()).nullable(),
  from: z.enum(["office", "plans"]),
  instrument: z.string(),
  /** Units that the line takes; null where nobody has said how many. */
  units: z.number().nullable(),
  /** Units times p10, and times p90. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** The class with whole groups (programmes, hosts, plans) left out in turn: share of theirs within p10 and p90 of the others, and by what share of their cost the median misses half of them. */
  held_out: z.object({ groups: z.int(), cases: z.int(), covered: z.number(), error: z.number() }).nullable(),
  synthetic: z.boolean(),
});

/** From what a line is paid: a budget that the office has set, one that the line assumes, or none that anybody has named. */
export const lineBudget = z.object({ kind: z.enum(["set", "assumed", "none"]), name: z.string().nullable() });

/** What the plan comes to, in the office's currency. Nothing invented is in a sum. */
export const planCost = z.object({
  currency: z.string(),
  /** Amounts that are set or assumed; null where no line has one. */
  known: z.number().nullable(),
  /** With what similar lines cost: all cheap, all dear. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  lines: z.object({ known: z.array(z.string()), like: z.array(z.string()), unknown: z.array(z.string()), invented: z.array(z.string()) }),
  said: localText,
  said_data: statementData,
});

/** Something the office decides and a line rests on; printed with the line, changed in quoin.yaml under `setting`. */
export const assumption = z.object({ label: localText, value: z.union([z.number(), z.string()]), unit: unitText.nullable(), setting: z.string().nullable() });
export type Assumption = z.infer<typeof assumption>;

/** What the cells of a column stand for where they are more than numbers and words: the code of a region, of an instrument (STIP), a year, a unit. */
const cellKind = z.enum(["region", "instrument", "year", "unit"]);

/** A cell that holds several things is a list of them. */
const lineCell = z.union([z.string(), z.number(), z.array(z.string()).readonly(), z.null()]);

/** What a line chose from or chose: ranked regions, funded projects, sites. A missing cell is null. */
export const lineTable = z.object({
  columns: z.array(z.object({ name: z.string(), label: localText, unit: unitText.nullable(), kind: cellKind.optional() })),
  rows: z.array(z.array(lineCell)),
  /** What a cell, or one thing of it, is called in both languages, where it is the name of a rule, an identifier or a title. */
  names: z.record(z.string(), localText).optional(),
});
export type LineTable = z.infer<typeof lineTable>;

/** One of the things that a line chose: a project to fund, a site to open. Scenarios are compared by them. */
export const planChoice = z.object({ type: z.string(), id: z.string(), label: localText, amount: z.number().nullable(), start_year: z.number().nullable() });
export type PlanChoice = z.infer<typeof planChoice>;

/** A further table of a line: the rules with their prices, the reasons against what was left out. */
export const lineDetail = z.object({ name: z.string(), label: localText, table: lineTable });
export type LineDetail = z.infer<typeof lineDetail>;

/** What kind of thing a finding decides in a line. */
export const termKinds = ["cap", "floor", "weight", "term", "coverage", "site", "limit", "text"] as const;

/** One thing that a finding sets in a line; without the finding it is not so. `what` is a name of the line's `figures` where `value` is a number. */
export const setTerm = z.object({ kind: z.enum(termKinds), what: z.string(), value: z.union([z.number(), z.string(), z.null()]) });
export type SetTerm = z.infer<typeof setTerm>;

/** A person who decided that a line stands without a finding. */
export const decision = z.strictObject({ person: z.string().min(1), reason: z.string().min(1), date: z.iso.date() });
export type Decision = z.infer<typeof decision>;

/** By what a line's success is seen: the measure of its finding, or what the office names; with a target only where something stands behind one. */
export const lineIndicator = z.object({
  id: z.string(),
  target: z.number().nullable(),
  now: z.number().nullable(),
  unit: unitText.nullable(),
  /** What is measured, in words; null where the office names an indicator of its own. */
  label: localText.nullable(),
  /** Day by which it is looked at: the end of the plan, where the line itself is done earlier too. */
  by: z.string().nullable(),
  /** Whether it is to rise or to fall; null where nothing says. */
  direction: z.enum(["up", "down"]).nullable(),
  /** On what the target rests: the office's word, the line's own arithmetic, an effect with its source, what goals of the same indicator reached; null where there is no target. */
  basis: z.enum(["office", "line", "effect", "reference"]).nullable(),
  /** Where the effect was measured. */
  source: z.string().nullable(),
  /** What goals of the same indicator reached in as many years, as changes; null of fewer than eight. */
  reached: z.object({ n: z.number().int(), median: z.number(), p10: z.number(), p90: z.number() }).nullable(),
});
export type LineIndicator = z.infer<typeof lineIndicator>;

/** One thing to be done, and why: every line names a confirmed finding, or the person who decided on it. */
export const planLine = z.object({
  id: z.string(),
  measure: z.enum(measureCodes),
  /** Sub-item of codes/measures.csv. */
  item: z.string(),
  /** STIP code, PIxxx. */
  instrument: z.string(),
  action: localText,
  /** The same as data: which sentence, and what stands in its places. */
  action_data: statementData,
  subject,
  /** In the currency itself; null where no cost is known, and `note` says why. */
  amount: z.number().nullable(),
  currency: z.string(),
  /** What similar ones cost; null where the line has an amount of its own, or no similar one is on record. */
  cost_like: costLike.nullable(),
  budget: lineBudget,
  start_year: z.number().nullable(),
  findings: z.array(z.string()),
  /** Each finding of the line with what it sets. */
  because: z.array(z.object({ finding: z.string(), sets: z.array(setTerm) })),
  decided_by: decision.nullable(),
  /** The body that answers for it; null where nobody is named. */
  owner: subject.nullable(),
  /** Day by which it is done; null where no year is known to count from. */
  deadline: z.string().nullable(),
  indicator: lineIndicator.nullable(),
  /** Owner, deadline and indicator are a proposal until the office sets them under `plan.lines`. */
  proposed: z.boolean(),
  /** What the line is worth on its own scale (`value_label`); null where nothing is optimised. */
  value: z.number().nullable(),
  value_label: localText.nullable(),
  /** The line's numbers by name: what findings set, and what follows. A counterfactual compares them. */
  figures: z.record(z.string(), z.number().nullable()),
  assumptions: z.array(assumption),
  table: lineTable.nullable(),
  /** Rows that the line itself was made from, beside those of its findings. */
  evidence: z.array(evidenceReference),
  note: localText.nullable(),
  note_data: statementData.nullable(),
  certificate: lineCertificate.nullable(),
  /** Why it should work, step by step. */
  mechanism: z.array(mechanismStep),
  moves: indicatorMove.nullable(),
  /** Null where the line has no indicator. */
  evaluation: lineEvaluation.nullable(),
  synthetic: z.boolean(),
  /** Empty where the line chooses nothing. */
  choices: z.array(planChoice),
  details: z.array(lineDetail),
  /** What it asks of single facilities and equipment, in hours, shares or days; absent where it asks that of none. */
  targets: z.array(lineTarget).optional(),
});
export type PlanLine = z.infer<typeof planLine>;

/** A field of a table or of a type of record that is needed, and who could deliver it. */
export const neededField = z.object({
  role: z.string(),
  field: z.string(),
  /** What the table, or the type of record, is called; the field of it by its name; and what stands in it. */
  table: localText,
  title: localText,
  meaning: localText,
  who: z.string().nullable(),
  /** The same in the languages that it is known in. */
  who_named: localText.nullable(),
});

/** A question that the evidence leaves open, or that a choice decides: what would decide it, who could deliver that, and what it would move. */
export const openQuestion = z.object({
  finding: z.string(),
  needs: z.array(neededField),
  would_decide: localText,
  /** Money of the lines that would come or go; null where none of it is known, 0 where no line would. */
  moves: z.object({ amount: z.number(), currency: z.string() }).nullable(),
  /** How likely each answer is held to be: the rule's own rate where it has decided twenty findings, else one half. */
  prior: z.object({ confirmed: z.number(), not_supported: z.number(), from: z.object({ n: z.int(), basis: z.enum(["base-rate", "uniform"]) }) }),
  lines: z.array(z.object({ line: z.string(), change: z.enum(["comes", "goes", "changes"]) })),
  /** What finding it out costs, where the office has said it. */
  cost: z.object({ amount: z.number(), currency: z.string() }).nullable(),
  /** Prior of the answer that moves lines, times what it moves: questions are ordered by it, null last. */
  worth: z.number().nullable(),
  said: localText,
  said_data: statementData,
});
export type OpenQuestion = z.infer<typeof openQuestion>;

/** A sub-item of the measures: its lines, the findings that bear on it, why it has none, and its way. */
export const measureCoverage = z.object({
  item: z.string(),
  lines: z.array(z.string()),
  findings: z.array(z.string()),
  reason: localText.nullable(),
  reason_data: statementData.nullable(),
  /** Decided findings that bear on it, or that its lines would answer: by them it is settled whether there is something to answer. None = nobody can tell yet. */
  decided: z.array(z.object({ finding: z.string(), verdict: z.enum(["confirmed", "not-supported"]) })),
  /** Findings that refused it: without them it would have a line. */
  refused: z.array(z.string()),
  /** What is not there to decide it. */
  missing: z.array(neededField),
  /** Its instruments, and who would do what differently; null of a heading of the office's own. */
  takes: localText.nullable(),
  takes_data: statementData.nullable(),
  /** What similar ones cost; null where none is on record. */
  cost_like: costLike.nullable(),
  cost_said: localText.nullable(),
  cost_said_data: statementData.nullable(),
  would_decide: localText.nullable(),
  would_decide_data: statementData.nullable(),
});
export type MeasureCoverage = z.infer<typeof measureCoverage>;

/** What the office holds to be too much or too little, as rules and lines read it. */
export const norm = z.object({
  id: z.string(),
  kind: z.enum(["concentrated", "even", "short", "dependent"]),
  figure: localText,
  /** Against what the figure is held. */
  base: localText,
  /** Within it is held to be right; an open end is null. */
  band: z.object({ low: z.number().nullable(), high: z.number().nullable() }),
  /** Why one end is open; null of a band with both. */
  one_sided: localText.nullable(),
  unit: unitText,
  why: localText,
  /** Where it is changed. */
  setting: z.string(),
  /** Rules that go by it, and lines of this plan. */
  rules: z.array(z.string()),
  lines: z.array(z.string()),
  /** The office has not set it: the default of the program holds. */
  is_default: z.boolean(),
  /** Who set it last, when and why; null where nobody did, or quoin.yaml was edited by hand. */
  decided: z.object({ by: z.string(), on: z.string(), reason: z.string().nullable() }).nullable(),
});
export type Norm = z.infer<typeof norm>;

/** A confirmed blocking finding that no line names: why, and which instruments were tried. */
export const unanswered = z.object({ finding: z.string(), reason: localText, reason_data: statementData, tried: z.array(z.string()) });
export type Unanswered = z.infer<typeof unanswered>;

export const plan = z.object({
  scenario: z.string(),
  region: z.string(),
  lines: z.array(planLine),
  cost: planCost,
  /** Confirmed blocking findings that no line here moves. */
  unanswered: z.array(unanswered),
  /** What to find out first: findings that the evidence does not decide, on which no line rests, and confirmed ones of lines that hang on a choice; by the money that the answer moves on average (`worth`), which is no benefit. */
  to_find_out: z.array(openQuestion),
  coverage: z.array(measureCoverage),
  norms: z.array(norm),
  /** Certificate of the fund's line, null where the plan has none. */
  certificate: lineCertificate.nullable(),
});
export type Plan = z.infer<typeof plan>;
