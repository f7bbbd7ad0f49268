import { type LineDetail, linksToSecure, whereToGo } from "../../capabilities/chains/lines/links-to-secure.ts";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import type { RuleCode } from "../../diagnosis/rule-codes.ts";
import type { Place, Said } from "../../language/statement/place.ts";
import type { DesignContext, LineDraft } from "../../plan/design-context.ts";
import { answerWords as words } from "./answer-findings.words.ts";
import { reachWords } from "./answer-reach.words.ts";
import { doctoratesShort, pairsShort } from "./short-of-limit.ts";

/** A measure that follows from a finding without a choice to optimise: one line for each finding that it answers, or one for the nation's. */
export interface Answer {
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
  /** It is a condition and no sum: what others of its instrument cost says nothing of it. */
  readonly isCondition?: boolean;
  /** Why no amount is given: the code of a sentence without places. */
  readonly note: CostCode;
}

type CostCode = Extract<keyof typeof words.table, `${string}-cost`>;

/** What the sentence of an action may name. */
export interface AnswerPlaces {
  readonly place: Place;
  /** What the findings say. */
  readonly statement: readonly Said[];
  /** Kinds of carriers that they are about. */
  readonly kinds: Place;
  /** Parts of the rule that they are of. */
  readonly parts: readonly string[];
}

/** Kinds of carriers that a finding may be about. */
export const carrierKinds = [
  { part: "zones", en: "zones", zh: "园区" },
  { part: "technology-centres", en: "technology centres", zh: "企业技术中心" },
  { part: "incubators", en: "incubators", zh: "孵化器" },
] as const;

/** Which finding is answered by which measure, and how. */
export const answers: readonly Answer[] = [
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
  { item: "M1.8", rules: ["results-waiting"], withinYears: 2, action: whatFor("results-waiting"), isCondition: true, note: "results-waiting-cost" },
  { item: "M1.T1", rules: ["instrument-holes"], parts: ["tax"], action: whatFor("holes-tax"), note: "holes-cost" },
  { item: "M1.T2", rules: ["instrument-holes"], parts: ["finance"], action: whatFor("holes-finance"), note: "holes-cost" },
  { item: "M1.T3", rules: ["instrument-holes"], parts: ["procurement"], action: whatFor("holes-procurement"), note: "holes-cost" },
  { item: "M1.T4", rules: ["instrument-holes"], parts: ["property"], action: whatFor("holes-property"), note: "holes-cost" },
  { item: "M1.T5", rules: ["instrument-holes"], parts: ["bodies"], action: whatFor("holes-bodies"), note: "holes-cost" },
  { item: "M3.2", rules: ["institute-drift"], parts: ["service"], action: whatFor("drift-service"), note: "drift-cost" },
  { item: "M3.3", rules: ["institute-drift"], parts: ["work"], action: whatFor("drift-work"), note: "drift-cost" },
  { item: "M3.4", rules: ["institute-drift"], parts: ["procurement"], instrument: "PI010", action: whatFor("drift-procurement"), note: "drift-cost" },
  { item: "M1.5", rules: ["research-payers"], parts: ["state"], action: whatFor("payers-state"), note: "unstable-support-cost" },
  { item: "M1.T3", rules: ["research-payers"], parts: ["firms-state"], action: whatFor("payers-orders"), note: "holes-cost" },
  { item: "M3.4", rules: ["research-payers"], parts: ["institutes-state"], instrument: "PI006", action: whatFor("payers-institutes"), note: "drift-cost" },
  { item: "M3.2", rules: ["research-payers"], parts: ["institutes-firms"], action: whatFor("drift-service"), note: "drift-cost" },
  { item: "M3.3", rules: ["research-payers"], parts: ["institutes-research"], action: whatFor("drift-work"), note: "drift-cost" },
  { item: "M5.4", rules: ["research-payers"], parts: ["abroad"], action: whatFor("payers-abroad"), note: "centres-cost" },
  { item: "M3.1", rules: ["public-bodies"], parts: ["research"], withinYears: 2, action: whatFor("public-research"), note: "drift-cost" },
  { item: "M4.1", rules: ["public-bodies"], parts: ["testing"], action: whatFor("public-testing"), note: "qualification-gaps-cost" },
  { item: "M3.1", rules: ["institute-drift"], parts: ["work"], withinYears: 2, action: whatFor("drift-position"), note: "drift-cost" },
  { item: "M4.5", rules: ["published-hours"], withinYears: 1, action: whatFor("published-hours"), note: "closed-facilities-cost" },
  { item: "M1.T1", rules: ["public-effort"], parts: ["science-budget"], action: whatFor("science-budget"), note: "holes-cost" },
  { item: "M1.T4", rules: ["public-effort"], parts: ["examined-patents"], action: whatFor("examined-patents"), note: "holes-cost" },
  { item: "M1.T1", rules: ["aid-reach"], parts: ["tax"], action: whatReaches("aid-tax"), note: "holes-cost" },
  { item: "M1.T2", rules: ["aid-reach"], parts: ["finance"], action: whatReaches("aid-finance"), note: "holes-cost" },
  { item: "M1.T4", rules: ["public-effort"], parts: ["kept-inventions"], action: whatReaches("kept-inventions"), note: "holes-cost" },
  { item: "M4.2", rules: ["firm-institutions"], action: whatReaches("firm-institutions"), note: "centres-cost" },
  { item: "M4.4", rules: ["planned-overcapacity"], withinYears: 2, action: whatFor("step-by-step"), isCondition: true, note: "regions-cost" },
  { item: "M2.2", rules: ["plans-herding"], withinYears: 1, action: whatFor("plans-herding"), note: "regions-cost" },
  { item: "M2.3", rules: ["centres-missing"], parts: ["innovation"], action: whatFor("centres-innovation"), note: "centres-cost" },
  { item: "M5.4", rules: ["centres-missing"], parts: ["adapt"], action: whatFor("centres-adapt"), note: "centres-cost" },
  { item: "M5.5", rules: ["centres-missing"], parts: ["abroad"], action: whatFor("centres-abroad"), note: "centres-cost" },
  { item: "M5.3", rules: ["foreign-items"], action: whatFor("foreign-extend"), note: "broken-link-cost" },
  { item: "M5.1", rules: ["foreign-items"], withinYears: 2, action: whatFor("foreign-agree"), note: "broken-link-cost" },
  { item: "M4.3", rules: ["missing-assets"], action: whatFor("assets-joint"), note: "centres-cost" },
];

type Ordered = Extract<
  keyof typeof words.table,
  | `holes-${"tax" | "finance" | "procurement" | "property" | "bodies"}`
  | `drift-${"service" | "work" | "procurement" | "position"}`
  | `mandates-${string}`
  | OneEach
>;
type OneEach =
  | "qualification-gaps"
  | "needs-unanswered"
  | "skills-short"
  | "results-waiting"
  | `payers-${string}`
  | `public-${string}`
  | `foreign-${string}`
  | "published-hours"
  | "science-budget"
  | "examined-patents"
  | "plans-herding"
  | "step-by-step"
  | "assets-joint"
  | `centres-${"innovation" | "adapt" | "abroad"}`;

/** An order that names the place and repeats what was found of it. */
function whatReaches(code: keyof typeof reachWords.table): Answer["action"] {
  return ({ place, statement }) => reachWords.say(code, { place, statement });
}

function whatFor(code: Ordered): Answer["action"] {
  return ({ place, statement }) => words.say(code, { place, statement });
}
