import { herfindahlNull } from "@quoin/methods";
import { anySynthetic, firstRepeatedKey, referenceTo } from "../../evidence/gathered-table.ts";
import type { Panel } from "../../evidence/panel.ts";
import type { LocalText } from "../../language/text.ts";
import { decimal, listed, percent, probability, same, span } from "../../language/wording.ts";
import type { Choice, Verdict } from "../finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../finding-draft.ts";
import { repeatedKey } from "../repeated-key.ts";
import { againstChance, type ChanceTest, type Judged } from "../verdict/against-chance.ts";
import type { SharedLimits } from "../verdict/shared-limits.ts";
import type { SpreadBase, SpreadUnits } from "./spread-units.ts";

export interface SpreadLimits extends SharedLimits {
  readonly draws: number;
  readonly seed: number;
  readonly minimum_units: number;
  readonly minimum_placed_share: number;
  readonly minimum_excess: number;
}

/**
 * Are things spread over the provinces as what they could follow is? Their Herfindahl index against draws that spread as many in proportion to the base.
 * The first base carries the verdict; the others, each without the largest province, and the other counts are the choices.
 */
export function spreadDraft(units: SpreadUnits, bases: readonly SpreadBase[], panel: Panel, limits: SpreadLimits): FindingDraft {
  const [base, ...others] = bases;
  const asked = { part: units.part, question: questionOf(units, base), bearsOn: units.bearsOn };
  if (base === undefined) return insufficientData(nation, noBase(units), [], asked);
  for (const [table, key] of [[units.table, units.key], ...bases.map((each) => [each.table, ["region_code", "year", "indicator"]] as const)] as const) {
    const repeated = firstRepeatedKey(table.rows, key);
    if (repeated !== null) return { ...repeatedKey(nation, table, repeated), ...asked };
  }
  const evidence = [...referenceTo(units.table, units.table.rows), ...bases.flatMap((each) => referenceTo(each.table, each.rows))];
  const synthetic = anySynthetic([...units.table.rows, ...bases.flatMap(({ rows }) => rows)]);
  const refusal = refusalOf(units, base, panel, limits);
  if (refusal !== null) return insufficientData(nation, refusal, evidence, { ...asked, synthetic });
  const test = testOf(units.counts, base.values, units.claim, limits);
  const judged = againstChance(test, limits);
  const choices = choicesOf(units, base, others, panel, limits);
  return findingDraft({
    subject: nation,
    ...asked,
    evidence,
    synthetic,
    ...judged,
    value: test.held.observed,
    comparison: {
      kind: "null",
      text: {
        en: `${limits.draws} draws that spread as many over the provinces in proportion to ${base.label.en} of ${base.year}`,
        zh: `${limits.draws}次模拟：按${base.year}年${base.label.zh}比例在各省分布同样数量`,
      },
      draws: limits.draws,
      seed: limits.seed,
      units: sum(units.counts),
      without_province: units.all - sum(units.counts),
      shares: sharesOf(units, base, panel),
    },
    baseline: { en: `against ${base.label.en} of ${base.year}`, zh: `与${base.year}年${base.label.zh}比较` },
    choices,
    effectWords: (effect) => {
      const size = decimal(Math.abs(effect), 3);
      return effect < 0 ? { en: `an index lower by ${size}`, zh: `指数低${size}` } : { en: `an index higher by ${size}`, zh: `指数高${size}` };
    },
    chart: {
      kind: "bars",
      title: {
        en: `Share of ${units.plural.en} by province (bar) and of ${base.label.en} (mark)`,
        zh: `各省${units.plural.zh}占比（条）与${base.label.zh}占比（标记）`,
      },
      unit: "share",
      bars: sharesOf(units, base, panel).map(({ id, share, base: expected, count }) => ({
        id,
        label: panel.find((each) => each.id === id)?.name ?? same(id),
        value: share,
        low: null,
        high: null,
        reference: expected,
        count,
      })),
      band: null,
      threshold: null,
    },
    statement: statementOf(units, base, judged, test, panel),
  });
}

function questionOf({ plural, claim }: SpreadUnits, base: SpreadBase | undefined): LocalText {
  const held = base?.label ?? { en: "what they could follow", zh: "其应遵循的分布" };
  return claim === "above"
    ? { en: `Are ${plural.en} more concentrated in few provinces than ${held.en}?`, zh: `${plural.zh}的省际集中程度是否高于${held.zh}？` }
    : { en: `Are ${plural.en} spread over the provinces more evenly than ${held.en}?`, zh: `${plural.zh}的省际分布是否比${held.zh}更平均？` };
}

function noBase({ plural }: SpreadUnits): LocalText {
  return { en: `The workspace holds nothing that ${plural.en} could be held against.`, zh: `工作区中没有可与${plural.zh}比较的数据。` };
}

function testOf(counts: Float64Array, base: Float64Array, claim: SpreadUnits["claim"], limits: SpreadLimits): ChanceTest {
  return { held: herfindahlNull(counts, base, limits), claim, minimum: limits.minimum_excess };
}

function refusalOf({ plural, counts, all }: SpreadUnits, base: SpreadBase, panel: Panel, limits: SpreadLimits): LocalText | null {
  const uncounted = panel.filter((_, place) => Number.isNaN(counts[place])).map(({ name }) => name);
  if (uncounted.length > 0)
    return {
      en: `The number of ${plural.en} is missing for ${listed(uncounted).en}; missing is not zero.`,
      zh: `缺少${listed(uncounted).zh}的${plural.zh}数；缺失不等于零。`,
    };
  const placed = sum(counts);
  if (placed < limits.minimum_units || placed < limits.minimum_placed_share * all)
    return {
      en: `${placed} of ${all} ${plural.en} have a known province; at least ${limits.minimum_units} and ${percent(limits.minimum_placed_share, 0)} are needed.`,
      zh: `${all}个${plural.zh}中有${placed}个省份可知；至少需要${limits.minimum_units}个且占${percent(limits.minimum_placed_share, 0)}。`,
    };
  return unknownBase(base, panel);
}

function unknownBase({ label, values, year }: SpreadBase, panel: Panel): LocalText | null {
  const unknown = panel.filter((_, place) => !((values[place] ?? Number.NaN) > 0)).map(({ name }) => name);
  if (unknown.length === 0) return null;
  const whose = unknown.length === panel.length ? { en: "all provinces", zh: "全部省份" } : listed(unknown);
  const name = label.en.charAt(0).toUpperCase() + label.en.slice(1);
  return {
    en: `${name}${Number.isNaN(year) ? "" : ` of ${year}`} is missing for ${whose.en}; missing is not zero.`,
    zh: `缺少${Number.isNaN(year) ? "" : `${year}年`}${whose.zh}的${label.zh}；缺失不等于零。`,
  };
}

function choicesOf(units: SpreadUnits, base: SpreadBase, others: readonly SpreadBase[], panel: Panel, limits: SpreadLimits): Choice[] {
  const line = (label: LocalText, counts: Float64Array, values: Float64Array): Choice => {
    if (values.some((value) => !(value > 0)) || !(sum(counts) >= limits.minimum_units)) return { label, value: null, null: null, verdict: "insufficient-data" };
    const test = testOf(counts, values, units.claim, { ...limits, draws: Math.ceil(limits.draws / 4) });
    const { verdict, null: chance } = againstChance(test, limits);
    return { label, value: test.held.observed, null: chance, verdict };
  };
  const largest = units.counts.indexOf(Math.max(...units.counts));
  const without = (values: Float64Array): Float64Array => values.filter((_, place) => place !== largest);
  const name = panel[largest]?.name ?? same("");
  const unknown = units.all - sum(units.counts);
  const total = sum(base.values);
  const filled = Float64Array.from(units.counts, (count, place) => count + Math.round((unknown * (base.values[place] ?? 0)) / total));
  return [
    line({ en: `without ${name.en}`, zh: `不含${name.zh}` }, without(units.counts), without(base.values)),
    ...others.map((other) =>
      line({ en: `against ${other.label.en} of ${other.year}`, zh: `与${other.year}年${other.label.zh}比较` }, units.counts, other.values),
    ),
    ...(unknown === 0
      ? []
      : [
          line(
            { en: `the ${unknown} without a province spread as ${base.label.en}`, zh: `将省份未知的${unknown}个按${base.label.zh}比例分布` },
            filled,
            base.values,
          ),
        ]),
    ...units.otherCounts.map(({ label, counts }) => line(label, counts, base.values)),
  ];
}

function sharesOf({ counts }: SpreadUnits, { values }: SpreadBase, panel: Panel) {
  const [all, whole] = [sum(counts), sum(values)];
  return panel
    .map(({ id }, place) => ({ id, count: counts[place] ?? 0, share: (counts[place] ?? 0) / all, base: (values[place] ?? 0) / whole }))
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function statementOf(units: SpreadUnits, base: SpreadBase, { verdict, null: chance }: Judged, { held }: ChanceTest, panel: Panel): LocalText {
  const top = sharesOf(units, base, panel)
    .slice(0, 3)
    .map(({ id, share, base: expected }) => {
      const name = panel.find((each) => each.id === id)?.name ?? same(id);
      return {
        en: `${name.en} ${percent(share)} (${base.label.en} ${percent(expected)})`,
        zh: `${name.zh}${percent(share)}（${base.label.zh}${percent(expected)}）`,
      };
    });
  const placed = sum(units.counts);
  const unplaced =
    units.all === placed ? same("") : { en: ` ${units.all - placed} have no single known province.`, zh: `另有${units.all - placed}个没有唯一可知的省份。` };
  const range = span(decimal(chance.p05, 3), decimal(chance.p95, 3));
  const outcome = outcomeWords(units.claim, verdict, base.label);
  return {
    en: `The Herfindahl index of ${placed} ${units.plural.en} by province is ${decimal(held.observed, 3)}; spreading them as ${base.label.en} of ${base.year} gives ${range.en} (${probability(chance.p_value)}): ${outcome.en}. Largest shares: ${listed(top).en}.${unplaced.en}`,
    zh: `${placed}个${units.plural.zh}的省际赫芬达尔指数为${decimal(held.observed, 3)}；按${base.year}年${base.label.zh}分布模拟为${range.zh}（${probability(chance.p_value)}）：${outcome.zh}。占比最高：${listed(top).zh}。${unplaced.zh}`,
  };
}

function outcomeWords(claim: SpreadUnits["claim"], verdict: Verdict, { en, zh }: LocalText): LocalText {
  const more = claim === "above" ? { en: `more concentrated than ${en}`, zh: `集中程度高于${zh}` } : { en: `more even than ${en}`, zh: `比${zh}更平均` };
  if (verdict === "confirmed") return more;
  if (verdict === "not-supported") return { en: `not ${more.en}`, zh: claim === "above" ? `集中程度并不高于${zh}` : `并不比${zh}更平均` };
  return { en: `whether ${more.en} cannot be told`, zh: `是否${more.zh}无法判断` };
}
