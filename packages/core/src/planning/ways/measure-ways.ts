import type { KnownCost } from "../../capabilities/funding/costs/cost-cases.ts";
import { type CostLike, classSaid, costLike } from "../../capabilities/funding/costs/cost-of-line.ts";
import { codeEntry } from "../../codes/code-lists.ts";
import { defaultInstruments } from "../../codes/default-instruments.ts";
import { codeOfPaper } from "../../codes/paper/paper.ts";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import { roleEvidence } from "../../evidence/roles/bind-table.ts";
import { lackOf } from "../../evidence/roles/required-table.ts";
import { rules } from "../../judging/rules.ts";
import { followed } from "../../language/statement/followed.ts";
import type { Said } from "../../language/statement/place.ts";
import { listed, verbatim } from "../../language/statement/values.ts";
import { ofParts } from "../../plan/answers.ts";
import type { CoveredItem } from "../../plan/coverage.ts";
import type { DesignContext, LineMaker } from "../../plan/design-context.ts";
import { behaviourSaid } from "../../plan/mechanism/chain-of-line.ts";
import type { MeasureCoverage, OpenQuestion } from "../../plan/plan.ts";
import { usualDeliverer } from "../../plan/usual-deliverers.ts";
import { deciding } from "../deciding-evidence.ts";
import { needsOf, openQuestion } from "../to-find-out.ts";
import { wayWords as words } from "./way.words.ts";

type Makers = readonly Pick<LineMaker, "item" | "answers" | "parts">[];
type Need = OpenQuestion["needs"][number];

/** Cases of a class that a measure names: the plan has many measures, and each may have thousands. */
const namedCases = 20;

/**
 * No measure without a way: beside its lines, or why there are none, each sub-item says what it would take (its instruments, and who would do what differently), what similar ones cost, the findings
 * that refused it, the tables and records that are missing with who could deliver them, and what they would decide.
 *
 * Where the place has no finding of the rules that would call for a line, those of the whole stand in their place; where there are none either, the tables that the rules lack.
 */
export async function measureWays(
  covered: readonly CoveredItem[],
  makers: Makers,
  context: DesignContext,
  costs: readonly KnownCost[],
): Promise<MeasureCoverage[]> {
  const ways: MeasureCoverage[] = [];
  for (const each of covered) ways.push({ ...each, ...(await wayOf(each, makers, context, costs)) });
  return ways;
}

type Way = Omit<MeasureCoverage, keyof CoveredItem> & Partial<Pick<MeasureCoverage, "reason" | "reason_data">>;

async function wayOf({ item, lines }: CoveredItem, makers: Makers, context: DesignContext, costs: readonly KnownCost[]): Promise<Way> {
  const code = codeOfPaper(item, context.settings);
  if (codeEntry("measures", code) === undefined) return nothingKnown;
  const own = makers.filter((maker) => maker.item === item);
  const asked = askedOf(own, context);
  const like = costOf(code, context, costs);
  const cost = like === null ? words.say("no-cost") : saidTogether(classSaid(like));
  const takes = takesOf(code, context);
  const decides = questionsOf(own);
  return {
    decided: decidedOf(item, asked, context),
    refused: lines.length > 0 ? [] : asked.filter(({ verdict }) => verdict === "not-supported").map(({ id }) => id),
    missing: lines.length > 0 ? [] : missingOf(code, own, asked, context),
    takes: takes.text,
    takes_data: takes.data,
    cost_like: like,
    cost_said: cost.text,
    cost_said_data: cost.data,
    would_decide: decides?.text ?? null,
    would_decide_data: decides?.data ?? null,
  };
}

/** Of a heading of the office's own. */
const nothingKnown: Way = {
  decided: [],
  refused: [],
  missing: [],
  takes: null,
  takes_data: null,
  cost_like: null,
  cost_said: null,
  cost_said_data: null,
  would_decide: null,
  would_decide_data: null,
};

/** Findings of the rules that would call for a line: those of the place, else of the whole. */
function askedOf(own: Makers, { findings, national }: DesignContext): readonly Finding[] {
  const of = (all: readonly Finding[]): readonly Finding[] => [
    ...new Set(
      own.flatMap(({ answers, parts }) =>
        ofParts(
          all.filter(({ rule }) => answers.some((code) => code === rule)),
          parts,
        ),
      ),
    ),
  ];
  const here = of(findings);
  return here.length > 0 ? here : of(national);
}

/** Those of the place that bear on the sub-item and those asked for its lines, once each, where the evidence decides them. */
function decidedOf(item: string, asked: readonly Finding[], { findings }: DesignContext): Way["decided"] {
  const all = new Map([...findings.filter(({ bears_on: bears }) => bears.includes(item)), ...asked].map((each) => [each.id, each]));
  return [...all.values()].flatMap(({ id, verdict }) => (verdict === "insufficient-data" ? [] : [{ finding: id, verdict }]));
}

/** What the open findings need; where nothing was asked at all, what the rules lack; from whom the office says, else from whom it usually comes. Each field once. */
function missingOf(code: string, own: Makers, asked: readonly Finding[], context: DesignContext): Need[] {
  const deliverer: DesignContext["deliverer"] = (role) => context.deliverer(role) ?? usualDeliverer(code, role);
  const sources = roleEvidence(context.evidence, context.settings);
  const open = asked.filter(({ verdict }) => verdict === "insufficient-data");
  const needs =
    asked.length > 0
      ? open.flatMap((finding) => openQuestion(finding, sources, deliverer).needs)
      : rules
          .filter(({ code }) => own.some(({ answers }) => answers.some((each) => each === code)))
          .flatMap((rule) => {
            const lacks = rule.tables.flatMap(
              (table) => lackOf(sources, table)?.fields.map((field) => ({ role: table.contract.role, field: String(field) })) ?? [],
            );
            return lacks.length > 0 ? lacks : deciding({ rule: rule.code, part: null, reason: null }).needs;
          })
          .map((need) => needsOf(need, deliverer));
  return [...new Map(needs.map((need) => [`${need.role}.${need.field}`, need])).values()];
}

/** The class of the first instrument of the measure of which similar ones are known. */
function costOf(code: string, { settings }: DesignContext, costs: readonly KnownCost[]): CostLike | null {
  for (const instrument of defaultInstruments(code)) {
    const found = costLike(costs, { instrument, currency: settings.currency, units: null, years: null }, namedCases);
    if (found !== null) return found;
  }
  return null;
}

function takesOf(code: string, { settings }: DesignContext): Said {
  const instruments = defaultInstruments(code).map((each) => codeEntry("stip-instruments", each)?.label ?? verbatim(each));
  return followed(words.say("by", { instruments: listed(instruments, { joint: "semicolon" }) }), [behaviourSaid(code, settings)]);
}

/** The questions of the rules whose findings would call for a line. */
function questionsOf(own: Makers): Said | null {
  const asked = rules.filter(({ code }) => own.some(({ answers }) => answers.some((each) => each === code)));
  if (asked.length === 0) return null;
  const questions = asked.map(({ question }) => question);
  return words.say("questions", { questions: listed(questions, { joint: "semicolon" }) });
}

function saidTogether(said: readonly Said[]): Said {
  const [first, ...others] = said;
  return first === undefined ? words.say("no-cost") : followed(first, others);
}
