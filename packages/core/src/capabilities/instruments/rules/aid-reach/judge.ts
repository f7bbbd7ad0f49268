import { groupBy } from "../../../../contract/group-by.ts";
import { economyName } from "../../../../diagnosis/benchmark/economy-name.ts";
import { meanOfThrownSigns } from "../../../../diagnosis/falling-share/falling-share-draft.ts";
import { quotientFrom, readFrom } from "../../../../diagnosis/figures/figure-rows.ts";
import type { Choice } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { againstChance, type ChanceTest } from "../../../../diagnosis/verdict/against-chance.ts";
import { anySynthetic, firstRepeatedKey, type GatheredOf, numberOf, referenceTo, textOf } from "../../../../evidence/roles/gathered-table.ts";
import { citing, integer, percent, points, probability, span, years } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import type { aidReachFacts, awardsTable } from "./aid-reach.ts";
import { aidReachWords as words } from "./aid-reach.words.ts";

type Limits = LimitsOf<typeof aidReachFacts>;
type Awards = GatheredOf<typeof awardsTable>;

const parts = [
  { part: "tax", item: "M1.T1", tools: "tax_tools" },
  { part: "finance", item: "M1.T2", tools: "finance_tools" },
] as const;

export function judgeAidReach(awards: Awards, limits: Limits): FindingDraft[] {
  return parts.map((part) => partDraft(part, awards, limits));
}

/** What one economy gave by the tool and by other aid, and how much of each to small firms: in awards, or in money. */
interface Given {
  readonly country: string;
  readonly tool: number;
  readonly small: number;
  readonly others: number;
  readonly otherSmall: number;
}

function partDraft({ part, item, tools }: (typeof parts)[number], awards: Awards, limits: Limits): FindingDraft {
  const asked = { part, question: words.text(`question-${part}`), bearsOn: [item] };
  const repeated = firstRepeatedKey(awards.rows, ["country", "year", "beneficiary", "tool", "section"]);
  if (repeated !== null) return { ...repeatedKey(nation, awards, repeated), ...asked };
  const rows = awards.rows.filter((row) => numberOf(row, "awards") !== null);
  const evidence = referenceTo(awards, rows);
  const synthetic = anySynthetic(rows);
  const of = (minimum: number) => givenBy(rows, limits[tools], limits, "awards").filter(({ tool, others }) => tool >= minimum && others >= minimum);
  const known = of(limits.minimum_awards);
  if (known.length < limits.minimum_economies)
    return insufficientData(
      nation,
      words.say("too-few", {
        known: integer(known.length, "economies"),
        awards: integer(limits.minimum_awards, "awards"),
        tool: words.text(part),
        minimum: integer(limits.minimum_economies, "economies"),
      }),
      evidence,
      { ...asked, synthetic },
    );
  const test = testOf(known, limits);
  const judged = againstChance(test, limits);
  const sum = (field: Exclude<keyof Given, "country">): number => known.reduce((total, each) => total + each[field], 0);
  const told = rows.map((row) => numberOf(row, "year")).filter((at) => at !== null);
  const economies = new Set(known.map(({ country }) => country));
  const named = [...limits.tax_tools, ...limits.finance_tools];
  const within = rows.filter((row) => economies.has(textOf(row, "country") ?? ""));
  const [byTool, byOthers] = [
    within.filter((row) => limits[tools].includes(textOf(row, "tool") ?? "")),
    within.filter((row) => !named.includes(textOf(row, "tool") ?? "")),
  ];
  const small = (some: Awards["rows"]) => some.filter((row) => limits.small_beneficiaries.includes(textOf(row, "beneficiary") ?? ""));
  const shareOf = (part: number, all: number, some: Awards["rows"]) =>
    quotientFrom(percent(part / all), awards, { value: part, rows: small(some) }, { value: all, rows: some }, "awards");
  return findingDraft({
    subject: nation,
    ...asked,
    evidence,
    synthetic,
    ...judged,
    value: test.observed.observed,
    comparison: { kind: "null", text: words.text("comparison"), economies: known.length, awards: sum("tool") },
    baseline: words.text("baseline"),
    effectWords: (effect) => words.say("less-by", { size: points(Math.abs(effect)) }),
    choices: choicesOf(known, of(3 * limits.minimum_awards), byMoney(known, rows, limits[tools], limits), limits),
    statement: words.say("result", {
      years: years(
        told.reduce((a, b) => Math.min(a, b)),
        told.reduce((a, b) => Math.max(a, b)),
      ),
      awards: readFrom(citing(integer(sum("tool"), "awards"), awards.table), awards, byTool),
      tool: words.text(part),
      economies: integer(known.length, "economies"),
      share: shareOf(sum("small"), sum("tool"), byTool),
      others: readFrom(integer(sum("others"), "awards"), awards, byOthers),
      other_share: shareOf(sum("otherSmall"), sum("others"), byOthers),
      change: points(test.observed.observed),
      below: integer(known.filter((each) => differenceOf(each) < 0).length, "economies"),
      chance: span(points(test.observed.p05), points(test.observed.p95)),
      p: probability(judged.null.p_value),
      outcome: words.say(judged.told),
    }),
  });
}

/** Other aid is neither tax relief nor financing: one tool of the two is no measure of the other. In text order of the countries. */
function givenBy(rows: Awards["rows"], tools: readonly string[], limits: Limits, counted: "awards" | "amount"): readonly Given[] {
  const named = [...limits.tax_tools, ...limits.finance_tools];
  return [...groupBy(rows, (row) => textOf(row, "country") ?? "")]
    .map(([country, own]) => {
      const sum = (isCounted: (tool: string, isSmall: boolean) => boolean): number =>
        own.reduce((total, row) => {
          const isSmall = limits.small_beneficiaries.includes(textOf(row, "beneficiary") ?? "");
          return isCounted(textOf(row, "tool") ?? "", isSmall) ? total + (numberOf(row, counted) ?? 0) : total;
        }, 0);
      return {
        country,
        tool: sum((tool) => tools.includes(tool)),
        small: sum((tool, isSmall) => isSmall && tools.includes(tool)),
        others: sum((tool) => !named.includes(tool)),
        otherSmall: sum((tool, isSmall) => isSmall && !named.includes(tool)),
      };
    })
    .toSorted((a, b) => (a.country < b.country ? -1 : 1));
}

/** The same economies by money, as far as amounts of both are known. */
function byMoney(known: readonly Given[], rows: Awards["rows"], tools: readonly string[], limits: Limits): readonly Given[] {
  const countries = new Set(known.map(({ country }) => country));
  return givenBy(rows, tools, limits, "amount").filter(({ country, tool, others }) => countries.has(country) && tool > 0 && others > 0);
}

function differenceOf({ tool, small, others, otherSmall }: Given): number {
  return small / tool - otherSmall / others;
}

function testOf(known: readonly Given[], { minimum_difference, draws, seed }: Limits): ChanceTest {
  return { observed: meanOfThrownSigns(known.map(differenceOf), draws, seed), claim: "below", minimum: minimum_difference };
}

function choicesOf(known: readonly Given[], larger: readonly Given[], money: readonly Given[], limits: Limits): Choice[] {
  const line = (label: LocalText, some: readonly Given[]): Choice => {
    if (some.length < limits.minimum_economies) return { label, value: null, null: null, verdict: "insufficient-data" };
    const test = testOf(some, limits);
    const { verdict, null: chance } = againstChance(test, limits);
    return { label, value: test.observed.observed, null: chance, verdict };
  };
  const extreme = known.reduce((far, each) => (Math.abs(differenceOf(each)) > Math.abs(differenceOf(far)) ? each : far));
  return [
    line(words.text("by-money"), money),
    line(
      words.text("without-extreme", { economy: economyName(extreme.country) }),
      known.filter((each) => each !== extreme),
    ),
    line(words.text("from-more", { awards: integer(3 * limits.minimum_awards, "awards") }), larger),
  ];
}
