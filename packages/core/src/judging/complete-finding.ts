import { type Choice, type Finding, finding as findingSchema } from "../diagnosis/finding/finding.ts";
import type { FindingDraft } from "../diagnosis/finding/finding-draft.ts";
import { misreadingOf } from "../diagnosis/finding/misreading.ts";
import { problemOf, type Rule } from "../diagnosis/rule.ts";
import { besideStatement } from "../diagnosis/verdict/beside-chance.ts";
import { isTold } from "../diagnosis/verdict/effect.ts";
import { datedStatement, isOutdated } from "../diagnosis/verdict/evidence-age.ts";
import { fragileThresholds } from "../diagnosis/verdict/fragile.ts";
import { factStatement, withGrounds } from "../diagnosis/verdict/grounds.ts";
import { isLook } from "../diagnosis/verdict/is-look.ts";
import type { SharedLimits } from "../diagnosis/verdict/shared-limits.ts";
import { strengthOf } from "../diagnosis/verdict/strength.ts";
import { effectMeaning, effectStatement, familyStatement, plainEffect, strengthStatement } from "../diagnosis/verdict/sureness-statements.ts";
import type { EvidenceReference } from "../evidence/evidence-reference.ts";
import { spanOfYears } from "../evidence/evidence-years.ts";
import type { GatheredReference } from "../evidence/roles/gathered-table.ts";
import { splitReferences, tablesOf } from "../evidence/roles/joined-tables.ts";
import { wholeTerritory } from "../evidence/territory/territory.ts";
import { keeperOf } from "../language/message/reader.ts";
import { render } from "../language/message/render.ts";
import type { OfficeWords } from "../language/office-words.ts";
import { followed } from "../language/statement/followed.ts";
import type { Said } from "../language/statement/place.ts";

/** What a finding is dated by, and whose words it is put in. */
export interface FindingTime {
  /** Id of the place that holds all others. */
  readonly root: string;
  /** Null where the office names no base year: then no evidence is called old. */
  readonly baseYear: number | null;
  readonly maximum_age: SharedLimits["maximum_age"];
  readonly significance: SharedLimits["significance"];
  readonly words: OfficeWords;
}

/**
 * A draft with the facts of its rule, its strength, and what its statement owes the reader: the interval of its effect, the looks of a family, the choice that turns it over, the year
 * that old evidence speaks of. Ids hold nothing that changes with the evidence, so that plan lines and bookmarks stay true.
 *
 * @param own  names of the rule's limits that the office set to another value than the rule gives
 */
export function completeFinding(rule: Rule, given: FindingDraft, time: FindingTime, own: ReadonlySet<string> = new Set()): Finding {
  const draft = withGrounds(rule.grounds, given);
  const choices = choicesOf(draft);
  const strength = strengthOf(draft.verdict, choices);
  const years = draft.years === undefined ? spanOfYears(draft.evidence.map(yearsOfReference)) : draft.years;
  const said = statementOf(draft, { choices, strength, isWithheld: isWithheld(draft, given), fact: factStatement(rule.grounds, draft, own) }, years, time);
  const finding = withRoot(time.root, {
    id: [rule.item, rule.code, ...(draft.part === null ? [] : [draft.part]), draft.subject.id === wholeTerritory ? time.root : draft.subject.id].join("-"),
    rule: rule.code,
    part: draft.part,
    problem: problemOf(rule),
    item: rule.item,
    function: rule.function,
    mechanism: rule.mechanism,
    subject: draft.subject,
    applies_to: draft.appliesTo === null ? null : [...draft.appliesTo],
    question: draft.question ?? rule.question,
    verdict: draft.verdict,
    measure: draft.measure ?? rule.measure,
    value: finite(draft.value),
    unit: draft.unit ?? rule.unit,
    threshold: finite(draft.threshold),
    null: draft.null,
    comparison: draft.comparison,
    interval: draft.interval,
    statement: said.text,
    statement_data: said.data,
    effect: effectOf(rule, draft),
    size: draft.size,
    placebo: draft.placebo === null ? null : { called: draft.placebo.called.length, of: draft.placebo.subjects.length, subjects: [...draft.placebo.subjects] },
    blocks: draft.blocks ?? (draft.null === null ? null : rule.blocks),
    dealt: draft.dealt ?? null,
    turned_by: draft.turnedBy ?? null,
    registered: null,
    misreading: misreadingOf(rule.code, draft, isCounted(draft)),
    strength,
    choices,
    fragile: fragileThresholds({ ...draft, choices }, time.significance),
    power: draft.power,
    family: draft.family,
    reason: reasonOf(draft),
    bears_on: [...new Set([rule.item, ...(draft.bearsOn ?? rule.bearsOn)])],
    years,
    chart: draft.chart,
    evidence: splitReferences(draft.evidence.map(plainReference)),
    synthetic: draft.synthetic,
  });
  return render(finding, findingSchema, keeperOf(time.words));
}

/** What rules say of the whole territory, said of the root by its id. Evidence names rows, never places. */
function withRoot(root: string, { evidence, ...rest }: Finding): Finding {
  const named = (value: unknown): unknown => {
    if (value === wholeTerritory) return root;
    if (Array.isArray(value)) return value.map(named);
    if (typeof value !== "object" || value === null) return value;
    // A figure that rests on several tables of one role rests on each of them.
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === "tables" ? eachTable(each) : named(each)]));
  };
  const { synthetic, ...facts } = named(rest) as Omit<Finding, "evidence">;
  return { ...facts, evidence, synthetic };
}

function eachTable(value: unknown): unknown {
  return Array.isArray(value) ? value.flatMap((each) => (typeof each === "string" ? tablesOf(each) : [each])) : value;
}

/** Where nothing but the power of a test is wanting, that is the reason. */
function reasonOf({ verdict, reason, power }: FindingDraft): Finding["reason"] {
  if (verdict !== "insufficient-data") return null;
  return reason ?? (power === null ? null : "low-power");
}

/** The effect in its unit; null where its ends cannot be told. */
function effectOf(rule: Rule, { effect, power, effectUnit, unit }: FindingDraft): Finding["effect"] {
  if (effect === null || !isTold(effect)) return null;
  return { ...effect, unit: effectUnit ?? unit ?? rule.unit, meaning: effectMeaning((power?.effect ?? 1) < 0 ? "below" : "above") };
}

function choicesOf({ choices, baseline, value, verdict, null: chance }: FindingDraft): Choice[] {
  if (choices.length === 0) return [];
  return [{ label: baseline ?? { en: "as the rule sets it", zh: "规则所定口径" }, value: finite(value), null: chance, verdict }, ...choices];
}

/** Whether something was counted: sources that disagree each counted something, though no one value stands. */
function isCounted({ value, effect, null: chance, reason }: FindingDraft): boolean {
  return reason === "sources-disagree" || isLook({ value: finite(value), effect, null: chance });
}

/** Whether the answer, or one under another choice, is open because what it says alone does not count. */
function isWithheld({ reason, choices }: FindingDraft, given: FindingDraft): boolean {
  return reason === "limit-calls-others" || reason === "choices-disagree" || choices.some((choice, place) => choice.verdict !== given.choices[place]?.verdict);
}

/** What is known of how much an answer hangs on how it was asked. */
interface Sureness {
  readonly choices: readonly Choice[];
  readonly strength: Finding["strength"];
  readonly isWithheld: boolean;
  /** That it is a fact, where nothing was asked but records. */
  readonly fact: readonly Said[];
}

function statementOf(draft: FindingDraft, sureness: Sureness, years: Finding["years"], time: FindingTime): Said {
  const more = [
    ...effectStatement(draft, draft.effectWords ?? plainEffect),
    ...(draft.afterEffect ?? []),
    ...familyStatement(draft.family, draft.looksAt === "fields"),
    ...sureness.fact,
    ...strengthStatement(draft.verdict, sureness.strength, sureness.choices, sureness.isWithheld),
    ...(draft.saysItself === true ? [] : besideStatement(draft, time.significance)),
  ];
  const isOld = years !== null && isOutdated({ years }, time.baseYear, time.maximum_age);
  const whole = followed(draft.statement, more);
  return isOld ? datedStatement(whole, years) : whole;
}

function yearsOfReference(reference: GatheredReference): Finding["years"] | undefined {
  return reference.years;
}

function plainReference(reference: GatheredReference): EvidenceReference {
  const { years: _, ...plain } = reference;
  return plain;
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}
