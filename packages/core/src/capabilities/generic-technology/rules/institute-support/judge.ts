import { byCodePoint } from "@quoin/methods";
import type { Choice } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedIn, repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import { againstChance, type ChanceTest } from "../../../../diagnosis/verdict/against-chance.ts";
import { anySynthetic, referenceTo } from "../../../../evidence/roles/gathered-table.ts";
import type { Said } from "../../../../language/statement/place.ts";
import { citing, given, integer, percent, points, probability, span, verbatim } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import type { InstituteMarkets } from "./gather.ts";
import { type InstituteIndustries, instituteIndustries, type ScatterLimits, scatteredNull } from "./institute-industries.ts";
import { instituteSupportWords as words } from "./institute-support.words.ts";

/** Share of the institute-companies that serve a scattered industry, against institutes that serve industries at random. */
export function judgeInstituteSupport({ institutes, firms }: Omit<InstituteMarkets, "leads">, limits: ScatterLimits): FindingDraft[] {
  const repeated = repeatedIn(institutes, ["institute"]) ?? repeatedIn(firms, ["firm"]);
  if (repeated !== null) return [repeatedKey(nation, repeated.table, repeated.rows)];
  const known = instituteIndustries(institutes.rows, firms.rows, limits);
  const evidence = [...referenceTo(institutes, institutes.rows), ...referenceTo(firms, firms.rows)];
  const synthetic = [institutes, firms].some(({ rows }) => anySynthetic(rows));
  const count = (found: number) => integer(found, "institutes");
  const who = words.say("known", {
    all: citing(count(known.names), institutes.table),
    companies: count(known.companies),
    placed: count(known.placed),
  });
  if (known.placed < limits.minimum_institutes)
    return [insufficientData(nation, words.say("too-few", { known: who, minimum: count(limits.minimum_institutes) }), evidence, { synthetic })];
  const test = testOf(known, limits.industry_cut, limits);
  const judged = againstChance(test, limits);
  return [
    findingDraft({
      subject: nation,
      evidence,
      synthetic,
      ...judged,
      value: test.observed.observed,
      comparison: {
        kind: "null",
        text: words.text("comparison", { industries: integer(known.concentration.size, "industries"), cut: cutOf(limits.industry_cut) }),
        placed: known.placed,
        industries: known.concentration.size,
        draws: limits.draws,
        seed: limits.seed,
      },
      baseline: words.text("below-cut", { cut: cutOf(limits.industry_cut) }),
      choices: choicesOf({ institutes, firms }, known, limits),
      effectWords: (effect) => words.say("more-institutes", { size: points(Math.abs(effect), 0) }),
      statement: statementOf(who, known, test, judged, limits),
    }),
  ];
}

function cutOf(cut: number) {
  return given(cut, "Herfindahl index");
}

function testOf(known: InstituteIndustries, cut: number, limits: ScatterLimits, isBySize = false): ChanceTest {
  return { observed: scatteredNull(known, cut, limits, isBySize), claim: "above", minimum: limits.minimum_excess };
}

function choicesOf({ institutes, firms }: Omit<InstituteMarkets, "leads">, known: InstituteIndustries, limits: ScatterLimits): Choice[] {
  const line = (label: LocalText, of: InstituteIndustries, cut = limits.industry_cut, isBySize = false): Choice => {
    if (of.placed < limits.minimum_institutes) return { label, value: null, null: null, verdict: "insufficient-data" };
    const test = testOf(of, cut, limits, isBySize);
    const { verdict, null: chance } = againstChance(test, limits);
    return { label, value: test.observed.observed, null: chance, verdict };
  };
  const [largest] = [...known.served].sort(([a, m], [b, n]) => n - m || byCodePoint(a, b));
  const industry = largest?.[0] ?? "";
  const without = new Map([...known.served].filter(([name]) => name !== industry));
  const placed = [...without.values()].reduce((sum, each) => sum + each, 0);
  return [
    ...limits.other_cuts.map((cut) => line(words.text("below-cut", { cut: cutOf(Number(cut)) }), known, Number(cut))),
    line(words.text("without-industry", { industry: verbatim(industry) }), { ...known, served: without, placed }),
    line(words.text("by-firms"), known, limits.industry_cut, true),
    line(words.text("all-names"), instituteIndustries(institutes.rows, firms.rows, { ...limits, company_endings: [""] })),
    line(words.text("least-firms", { firms: integer(10, "firms") }), instituteIndustries(institutes.rows, firms.rows, { ...limits, minimum_firms: 10 })),
  ];
}

function statementOf(
  who: Said,
  known: InstituteIndustries,
  { observed: held }: ChanceTest,
  { told, null: chance }: ReturnType<typeof againstChance>,
  limits: ScatterLimits,
): Said {
  const scattered = [...known.concentration].filter(([, index]) => index < limits.industry_cut);
  const firmsIn = (industries: Iterable<string>): number => [...industries].reduce((sum, industry) => sum + (known.firms.get(industry) ?? 0), 0);
  return words.say("result", {
    known: who,
    share: percent(held.observed),
    cut: cutOf(limits.industry_cut),
    base: percent(scattered.length / known.concentration.size),
    firms: percent(firmsIn(scattered.map(([industry]) => industry)) / firmsIn(known.concentration.keys())),
    industries: integer(known.concentration.size, "industries"),
    chance: span(percent(chance.p05), percent(chance.p95)),
    p: probability(chance.p_value),
    outcome: words.say(told),
  });
}
