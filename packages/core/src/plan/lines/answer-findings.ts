import { byCodePoint } from "@quoin/methods";
import { groupBy } from "../../contract/group-by.ts";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import { sharedLimits } from "../../diagnosis/judging/rule-thresholds.ts";
import type { RuleCode } from "../../diagnosis/rules/rules.ts";
import { sharedThresholds } from "../../diagnosis/verdict/shared-limits.ts";
import { alone, followed } from "../../language/statement/followed.ts";
import type { Place, Said } from "../../language/statement/place.ts";
import { listed, placed, year } from "../../language/statement/values.ts";
import { ofParts } from "../answers.ts";
import type { DesignContext, LineDraft, LineMaker } from "../design-context.ts";
import { kindColumn, tableColumn } from "../line-text.ts";
import { limitOf, targetOf } from "../target-of.ts";
import { answerWords as words } from "./answer-findings.words.ts";
import { type LineDetail, linksToSecure, whereToGo } from "./links-to-secure.ts";
import { doctoratesShort, pairsShort } from "./short-of-limit.ts";

/** A measure that follows from a finding without a choice to optimise: one line for each finding that it answers, or one for the nation's. */
interface Answer {
  readonly item: string;
  readonly rules: readonly RuleCode[];
  /** Parts of the rule, by their beginning; all of them where none is given. */
  readonly parts?: readonly string[];
  readonly action: (said: AnswerPlaces) => Said;
  /** What a place does about a finding on the whole, where it cannot do the same: the nation's rules are not its own to write. */
  readonly here?: (said: AnswerPlaces) => Said;
  /** Of what its success is seen, where the measure of the findings would be of things that stand already. */
  readonly seenBy?: LineDraft["indicator"];
  /** Years within which it can be done; the whole plan where none is given. */
  readonly withinYears?: number;
  /** The policy instrument, where that of the item would be another thing. */
  readonly instrument?: string;
  /** What the plan of the whole adds to what the findings say. */
  readonly detail?: (context: DesignContext) => Promise<LineDetail | null>;
  /** How much of it is short of the limit of its finding, in what it does itself. */
  readonly short?: (finding: Finding) => Said | null;
  /** Why no amount is given: the code of a sentence without places. */
  readonly note: CostCode;
}

type CostCode = Extract<keyof typeof words.table, `${string}-cost`>;

/** What the sentence of an action may name. */
interface AnswerPlaces {
  readonly place: Place;
  /** What the findings say. */
  readonly statement: readonly Said[];
  /** Kinds of carriers that they are about. */
  readonly kinds: Place;
  /** Parts of the rule that they are of. */
  readonly parts: readonly string[];
}

/** Kinds of carriers that a finding may be about. */
const carrierKinds = [
  { part: "zones", en: "zones", zh: "园区" },
  { part: "technology-centres", en: "technology centres", zh: "企业技术中心" },
  { part: "incubators", en: "incubators", zh: "孵化器" },
] as const;

const answers: readonly Answer[] = [
  {
    item: "M1.1",
    rules: ["dispersed-supervision"],
    withinYears: 1,
    action: ({ place }) => words.say("dispersed-supervision", { place }),
    here: ({ place }) => words.say("dispersed-supervision-here", { place }),
    note: "dispersed-supervision-cost",
  },
  {
    item: "M1.5",
    rules: ["unstable-support"],
    instrument: "PI007",
    withinYears: 2,
    action: ({ place }) => words.say("unstable-support", { place }),
    here: ({ place }) => words.say("unstable-support-here", { place }),
    note: "unstable-support-cost",
  },
  {
    item: "M4.3",
    rules: ["fragmented-system"],
    action: ({ place }) => words.say("fragmented-system", { place }),
    here: ({ place }) => words.say("fragmented-system-here", { place }),
    short: pairsShort,
    note: "fragmented-system-cost",
  },
  {
    item: "M4.5",
    rules: ["closed-facilities"],
    withinYears: 2,
    action: ({ place }) => words.say("closed-facilities", { place }),
    note: "closed-facilities-cost",
  },
  {
    item: "M5.1",
    rules: ["introduction-without-absorption"],
    withinYears: 2,
    action: ({ place }) => words.say("introduction-without-absorption", { place }),
    note: "introduction-without-absorption-cost",
  },
  {
    item: "M5.2",
    rules: ["passive-upgrading"],
    action: ({ place, statement }) => words.say("passive-upgrading", { place, statement }),
    note: "passive-upgrading-cost",
  },
  {
    item: "M4.1",
    rules: ["low-readiness"],
    action: ({ statement }) => words.say("low-readiness", { statement }),
    note: "low-readiness-cost",
  },
  {
    item: "M1.7",
    rules: ["missing-complement"],
    action: ({ statement }) => words.say("missing-complement", { statement }),
    note: "missing-complement-cost",
  },
  {
    item: "M1.5",
    rules: ["business-research"],
    instrument: "PI008",
    action: ({ place }) => words.say("business-research", { place }),
    note: "business-research-cost",
  },
  {
    item: "M1.7",
    rules: ["contracted-research"],
    action: ({ place }) => words.say("contracted-research", { place }),
    note: "business-research-cost",
  },
  {
    item: "M1.7",
    rules: ["cooperation"],
    // What is found of projects is answered where projects are called for.
    action: ({ place, parts }) => words.say(parts.includes("laboratories") ? "cooperation" : "cooperation-projects", { place }),
    note: "cooperation-cost",
  },
  {
    item: "M1.9",
    rules: ["paid-twice"],
    withinYears: 1,
    action: ({ place, statement }) => words.say("paid-twice", { place, statement }),
    note: "paid-twice-cost",
  },
  {
    item: "M1.3",
    rules: ["orphan-technology"],
    action: ({ place, statement }) => words.say("orphan-technology", { place, statement }),
    note: "orphan-technology-cost",
  },
  {
    item: "M1.3",
    rules: ["generic-performers"],
    action: ({ place, statement }) => words.say("generic-performers", { place, statement }),
    note: "orphan-technology-cost",
  },
  {
    item: "M2.2",
    rules: ["unrelated-herding"],
    action: ({ place, statement }) => words.say("unrelated-herding", { place, statement }),
    note: "unrelated-herding-cost",
  },
  {
    item: "M1.6",
    rules: ["engineering-doctorates"],
    action: ({ place }) => words.say("engineering-doctorates", { place }),
    short: doctoratesShort,
    note: "engineering-doctorates-cost",
  },
  {
    item: "M1.3",
    rules: ["standards"],
    action: ({ place }) => words.say("standards", { place }),
    note: "standards-cost",
  },
  {
    item: "M1.9",
    rules: ["supervision-due"],
    withinYears: 1,
    action: ({ place, statement }) => words.say("supervision-due", { place, statement }),
    here: ({ place }) => words.say("supervision-due-here", { place }),
    note: "supervision-due-cost",
  },
  {
    item: "M1.9",
    rules: ["failed-parks"],
    withinYears: 1,
    action: ({ place }) => words.say("failed-parks", { place }),
    note: "failed-parks-cost",
  },
  {
    item: "M2.1",
    rules: ["carriers"],
    withinYears: 1,
    action: ({ place, kinds }) => words.say("carriers", { place, kinds }),
    here: ({ place }) => words.say("carriers-here", { place }),
    seenBy: {
      id: "share.approved-by-size",
      target: 1,
      now: null,
      unit: "share of new approvals",
      label: { en: "New approvals that state the research and industry they serve", zh: "注明所服务研发与产业规模的新批准占比" },
    },
    note: "carriers-cost",
  },
  {
    item: "M5.4",
    rules: ["opening"],
    parts: ["multinationals"],
    action: ({ place }) => words.say("opening-multinationals", { place }),
    note: "opening-multinationals-cost",
  },
  {
    item: "M5.5",
    rules: ["opening"],
    parts: ["articles"],
    action: ({ place }) => words.say("opening-articles", { place }),
    note: "opening-articles-cost",
  },
  {
    item: "M5.1",
    rules: ["chain-dependence"],
    withinYears: 2,
    action: ({ place, statement }) => words.say("chain-dependence", { place, statement }),
    detail: whereToGo,
    note: "chain-dependence-cost",
  },
  {
    item: "M5.3",
    rules: ["imported-foundations"],
    instrument: "PI024",
    withinYears: 2,
    action: ({ place }) => words.say("imported-foundations", { place }),
    note: "imported-foundations-cost",
  },
  {
    item: "M5.3",
    rules: ["broken-link"],
    withinYears: 2,
    action: ({ statement }) => words.say("broken-link", { statement }),
    detail: linksToSecure,
    note: "broken-link-cost",
  },
  {
    item: "M5.2",
    rules: ["leading-firms"],
    action: ({ place }) => words.say("leading-firms", { place }),
    note: "introduction-without-absorption-cost",
  },
  {
    item: "M1.1",
    rules: ["mandates-missing"],
    parts: ["answers", "money"],
    withinYears: 1,
    action: whatFor("mandates-missing"),
    note: "dispersed-supervision-cost",
  },
  {
    item: "M1.9",
    rules: ["mandates-missing"],
    parts: ["supervises"],
    withinYears: 1,
    action: whatFor("mandates-unsupervised"),
    note: "dispersed-supervision-cost",
  },
  { item: "M1.3", rules: ["qualification-gaps"], action: whatFor("qualification-gaps"), note: "qualification-gaps-cost" },
  { item: "M1.4", rules: ["needs-unanswered"], withinYears: 2, action: whatFor("needs-unanswered"), note: "needs-unanswered-cost" },
  { item: "M1.6", rules: ["skills-short"], action: whatFor("skills-short"), note: "skills-short-cost" },
  { item: "M1.8", rules: ["results-waiting"], withinYears: 2, action: whatFor("results-waiting"), note: "results-waiting-cost" },
  { item: "M1.T1", rules: ["instrument-holes"], parts: ["tax"], action: whatFor("holes-tax"), note: "holes-cost" },
  { item: "M1.T2", rules: ["instrument-holes"], parts: ["finance"], action: whatFor("holes-finance"), note: "holes-cost" },
  { item: "M1.T3", rules: ["instrument-holes"], parts: ["procurement"], action: whatFor("holes-procurement"), note: "holes-cost" },
  { item: "M1.T4", rules: ["instrument-holes"], parts: ["property"], action: whatFor("holes-property"), note: "holes-cost" },
  { item: "M1.T5", rules: ["instrument-holes"], parts: ["bodies"], action: whatFor("holes-bodies"), note: "holes-cost" },
  { item: "M3.2", rules: ["institute-drift"], parts: ["service"], action: whatFor("drift-service"), note: "drift-cost" },
  { item: "M3.3", rules: ["institute-drift"], parts: ["work"], action: whatFor("drift-work"), note: "drift-cost" },
  { item: "M3.4", rules: ["institute-drift"], parts: ["procurement"], instrument: "PI010", action: whatFor("drift-procurement"), note: "drift-cost" },
];

type Ordered = Extract<
  keyof typeof words.table,
  `holes-${"tax" | "finance" | "procurement" | "property" | "bodies"}` | `drift-${"service" | "work" | "procurement"}` | `mandates-${string}` | OneEach
>;
type OneEach = "qualification-gaps" | "needs-unanswered" | "skills-short" | "results-waiting";

/** An order that names the place and repeats what was found of it. */
function whatFor(code: Ordered): Answer["action"] {
  return ({ place, statement }) => words.say(code, { place, statement });
}

/** One line a finding for what follows from it directly; findings about other places are left to those places' plans. */
export const answerFindings: readonly LineMaker[] = answers.map((answer) => ({
  item: answer.item,
  answers: answer.rules,
  ...(answer.parts === undefined ? {} : { parts: answer.parts }),
  make: async (context, answered) => {
    const own = ofParts(answered, answer.parts);
    // A line of some parts of a rule names the findings of these; any other names all that it answers.
    const because = own.length === answered.length ? {} : { because: own.map(targetOf).toSorted((a, b) => byCodePoint(a.finding, b.finding)) };
    const detail = own.length > 0 && context.isNation ? ((await answer.detail?.(context)) ?? null) : null;
    return subjectsOf(own, context).map((group) => ({ ...line(group, context, answer, detail), ...because }));
  },
}));

/** The findings by subject; where none is about the place itself, the nation's plan has one line for all of them, and not one for each province. */
function subjectsOf(answered: readonly Finding[], { place }: DesignContext): readonly (readonly [Finding, ...Finding[]])[] {
  const own = answered.filter(({ subject }) => subject.type !== "region" || subject.id === place.code);
  const groups = own.length > 0 ? [...groupBy(own, ({ subject }) => `${subject.type} ${subject.id}`).values()] : [answered];
  return groups.flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others] as const]));
}

function line(
  group: readonly [Finding, ...Finding[]],
  context: DesignContext,
  { action, here, note, withinYears, seenBy, instrument, short }: Answer,
  detail: LineDetail | null,
): LineDraft {
  const [finding] = group;
  const { place, settings } = context;
  const isFromAbove = !context.isNation && finding.subject.type === "region" && finding.subject.id !== place.code;
  const say = isFromAbove && here !== undefined ? here : action;
  const own = isFromAbove ? null : (short?.(finding) ?? null);
  const cost = own === null ? words.say(note) : followed(own, [words.say(note)]);
  return {
    subject: finding.subject.type === "region" ? { type: "region", id: place.code } : finding.subject,
    action: followed(
      renewedFirst(
        say({
          place: placed({ id: place.code, name: place.name }),
          // How sure it is stands with the finding, and not in what is to be done.
          statement: group.map(({ statement, statement_data }) => alone({ text: statement, data: statement_data })),
          parts: group.flatMap(({ part }) => part ?? []),
          kinds: listed(carrierKinds.filter((kind) => group.some(({ part }) => part === kind.part)).map(({ en, zh }) => ({ en, zh }))),
        }),
        group,
        settings,
      ),
      detail?.says ?? [],
    ),
    amount: null,
    assumptions: [],
    table: detail?.table ?? targets(group),
    evidence: [],
    // A place that does its part about a finding on the whole says so: nothing of the kind was found in it.
    note: isFromAbove ? followed(cost, [words.say("from-above")]) : cost,
    certificate: null,
    synthetic: group.some(({ synthetic }) => synthetic),
    ...(instrument === undefined ? {} : { instrument }),
    ...(withinYears === undefined ? {} : { withinYears }),
    ...(seenBy === undefined ? {} : { indicator: seenBy }),
  };
}

/** What each finding measures now, and from where on it would no longer be confirmed: by that the line is seen to work. */
function targets(group: readonly Finding[]): LineDraft["table"] {
  return {
    columns: [
      tableColumn("finding", "Finding", "结论"),
      tableColumn("now", "Now", "现值"),
      tableColumn("target", "No longer confirmed from", "不再成立的界限"),
      kindColumn("unit", "measured_in", "Unit", "单位"),
    ],
    rows: group.map((finding) => [finding.id, finding.value, limitOf(finding), finding.unit]),
    names: Object.fromEntries(group.map(({ id, question }) => [id, question])),
  };
}

/** An order that rests on old evidence begins with renewing it. */
function renewedFirst(action: Said, group: readonly Finding[], { base_year: base, thresholds }: DesignContext["settings"]): Said {
  const shared = sharedLimits({ thresholds });
  const most = shared.ok ? shared.value.maximum_age : sharedThresholds.maximum_age.default;
  const last = Math.max(...group.map(({ years }) => years?.to ?? Number.NEGATIVE_INFINITY));
  if (base === undefined || !Number.isFinite(last) || base - last <= most) return action;
  return words.say("renewed-first", { last: year(last), action });
}
