import { herfindahlNull, type NullSummary } from "@quoin/methods";
import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import { anySynthetic, firstRepeatedKey, numberOf, referenceTo, textOf } from "../../../evidence/gathered-table.ts";
import type { Panel } from "../../../evidence/panel.ts";
import type { LocalText } from "../../../language/text.ts";
import { decimal, listed, percent, probability, same, span } from "../../../language/wording.ts";
import type { Choice, Verdict } from "../../finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { nullOf } from "../../null-of.ts";
import { repeatedKey } from "../../repeated-key.ts";
import type { NationalResources } from "./gather.ts";
import { type KindOfUnit, kindsOfUnit, tableOf } from "./kinds-of-unit.ts";

interface Limits {
  readonly draws: number;
  readonly seed: number;
  readonly minimum_units: number;
  readonly minimum_placed_share: number;
}

/** Units and personnel of each province of the panel, in its order. */
interface Spread {
  readonly units: Float64Array;
  readonly personnel: Float64Array;
  readonly year: number;
}

export function judgeNationalResources(resources: NationalResources, limits: Limits): FindingDraft[] {
  return kindsOfUnit.map((kind) => kindDraft(resources, kind, limits));
}

function kindDraft(resources: NationalResources, kind: KindOfUnit, limits: Limits): FindingDraft {
  const { panel, personnel } = resources;
  const table = tableOf(resources, kind);
  const { part, question } = kind;
  for (const [each, key] of [
    [table, kind.key],
    [personnel, ["region_code", "year", "indicator"]],
  ] as const) {
    const repeated = firstRepeatedKey(each.rows, key);
    if (repeated !== null) return { ...repeatedKey(nation, each, repeated), part, question };
  }
  const placed = table.rows.filter((row) => panel.some(({ id }) => id === textOf(row, "region_code")));
  const staff = personnelRows(personnel.rows, lastYear(table.rows, kind.year));
  const evidence = [...referenceTo(table, table.rows), ...referenceTo(personnel, staff)];
  const synthetic = anySynthetic([...table.rows, ...staff]);
  const spread = spreadOf(panel, placed, staff);
  const refusal = refusalOf(kind, table.rows.length, placed, spread, panel, limits);
  if (refusal !== null) return insufficientData(nation, refusal, evidence, { part, question, synthetic });
  const held = herfindahlNull(spread.units, spread.personnel, limits);
  const verdict = verdictOf(held);
  const others = sensitivities(table.rows, placed, spread, panel, limits);
  return findingDraft({
    subject: nation,
    part,
    question,
    evidence,
    synthetic,
    verdict,
    value: held.observed,
    threshold: held.p975,
    null: nullOf(held),
    comparison: {
      kind: "null",
      text: {
        en: `${limits.draws} draws that spread as many over the provinces in proportion to R&D personnel of ${spread.year}`,
        zh: `${limits.draws}次模拟：按${spread.year}年研发人员比例在各省分布同样数量`,
      },
      draws: limits.draws,
      seed: limits.seed,
      units: placed.length,
      without_province: table.rows.length - placed.length,
      shares: sharesOf(panel, spread),
    },
    choices: others,
    chart: {
      kind: "bars",
      title: {
        en: `Share of ${kind.plural.en} by province (bar) and of R&D personnel (mark)`,
        zh: `各省${kind.plural.zh}占比（条）与研发人员占比（标记）`,
      },
      unit: "share",
      bars: sharesOf(panel, spread)
        .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
        .map(({ id, share, personnel: expected, count }) => ({
          id,
          label: panel.find((each) => each.id === id)?.name ?? { en: id, zh: id },
          value: share,
          low: null,
          high: null,
          reference: expected,
          count,
        })),
      band: null,
      threshold: null,
    },
    statement: statementOf(kind, table.rows.length, placed.length, held, verdict, panel, spread, others[0]),
  });
}

/** The personnel of the last year of the units; where the table has no such year, of the nearest later or else earlier one. */
function personnelRows(rows: readonly EvidenceRow[], wanted: number): readonly EvidenceRow[] {
  const years = [...new Set(rows.map((row) => numberOf(row, "year")))].filter((year) => year !== null).sort((a, b) => a - b);
  const year = years.find((each) => each >= wanted) ?? years.at(-1);
  return rows.filter((row) => numberOf(row, "year") === year && textOf(row, "region_code") !== "CN");
}

function lastYear(rows: readonly EvidenceRow[], column: string): number {
  return Math.max(...rows.map((row) => numberOf(row, column) ?? Number.NEGATIVE_INFINITY));
}

function spreadOf(panel: Panel, placed: readonly EvidenceRow[], staff: readonly EvidenceRow[]): Spread {
  const personnel = new Map(staff.map((row) => [textOf(row, "region_code"), numberOf(row, "value")]));
  return {
    units: Float64Array.from(panel, ({ id }) => placed.filter((row) => textOf(row, "region_code") === id).length),
    personnel: Float64Array.from(panel, ({ id }) => personnel.get(id) ?? Number.NaN),
    year: staff[0] === undefined ? Number.NaN : (numberOf(staff[0], "year") ?? Number.NaN),
  };
}

function refusalOf(
  { plural }: KindOfUnit,
  all: number,
  placed: readonly EvidenceRow[],
  { personnel, year }: Spread,
  panel: Panel,
  limits: Limits,
): LocalText | null {
  if (placed.length < limits.minimum_units || placed.length < limits.minimum_placed_share * all)
    return {
      en: `${placed.length} of ${all} ${plural.en} have a known province; at least ${limits.minimum_units} and ${percent(limits.minimum_placed_share, 0)} are needed.`,
      zh: `${all}个${plural.zh}中有${placed.length}个省份可知；至少需要${limits.minimum_units}个且占${percent(limits.minimum_placed_share, 0)}。`,
    };
  const unknown = panel.filter((_, place) => !((personnel[place] ?? Number.NaN) > 0)).map(({ name }) => name);
  if (unknown.length > 0)
    return {
      en: `R&D personnel${Number.isNaN(year) ? "" : ` of ${year}`} is missing for ${unknown.length === panel.length ? "all provinces" : listed(unknown).en}; missing is not zero.`,
      zh: `缺少${Number.isNaN(year) ? "" : `${year}年`}${unknown.length === panel.length ? "全部省份" : listed(unknown).zh}的研发人员数；缺失不等于零。`,
    };
  return null;
}

function verdictOf({ observed, mean, pValue }: NullSummary): Verdict {
  return observed > mean && pValue < 0.05 ? "confirmed" : "not-supported";
}

function sharesOf(panel: Panel, { units, personnel }: Spread) {
  const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
  const [all, staff] = [sum(units), sum(personnel)];
  return panel.map(({ id }, place) => ({ id, count: units[place] ?? 0, share: (units[place] ?? 0) / all, personnel: (personnel[place] ?? 0) / staff }));
}

/** Without the largest province, by kind of laboratory, and with those of unknown province spread as personnel is. */
function sensitivities(rows: readonly EvidenceRow[], placed: readonly EvidenceRow[], spread: Spread, panel: Panel, limits: Limits): Choice[] {
  const fewer = { draws: Math.ceil(limits.draws / 4), seed: limits.seed };
  const line = (label: LocalText, units: Float64Array, personnel: Float64Array): Choice => {
    const held = herfindahlNull(units, personnel, fewer);
    return { label, value: held.observed, null: nullOf(held), verdict: verdictOf(held) };
  };
  const largest = spread.units.indexOf(Math.max(...spread.units));
  const without = (values: Float64Array): Float64Array => values.filter((_, place) => place !== largest);
  const name = panel[largest]?.name ?? { en: "", zh: "" };
  const unknown = rows.length - placed.length;
  const staff = spread.personnel.reduce((sum, value) => sum + value, 0);
  const filled = Float64Array.from(spread.units, (count, place) => count + Math.round((unknown * (spread.personnel[place] ?? 0)) / staff));
  const kinds = [...new Set(placed.map((row) => textOf(row, "kind")))].filter((each) => each !== null).sort();
  return [
    line({ en: `without ${name.en}`, zh: `不含${name.zh}` }, without(spread.units), without(spread.personnel)),
    ...(unknown === 0
      ? []
      : [line({ en: `the ${unknown} without a province spread as personnel is`, zh: `将省份未知的${unknown}个按研发人员比例分布` }, filled, spread.personnel)]),
    ...(kinds.length < 2
      ? []
      : kinds.map((each) => {
          const own = placed.filter((row) => textOf(row, "kind") === each);
          const units = Float64Array.from(panel, ({ id }) => own.filter((row) => textOf(row, "region_code") === id).length);
          return line(
            { en: `${String(each).replaceAll("_", " ")} only (${own.length})`, zh: `仅${kindNames[String(each)] ?? each}（${own.length}个）` },
            units,
            spread.personnel,
          );
        })),
  ];
}

const kindNames: Readonly<Record<string, string>> = {
  state_key_laboratory: "国家重点实验室",
  enterprise_state_key_laboratory: "企业国家重点实验室",
  province_ministry_joint_state_key_laboratory: "省部共建国家重点实验室",
};

function statementOf(
  { plural }: KindOfUnit,
  all: number,
  placed: number,
  held: NullSummary,
  verdict: Verdict,
  panel: Panel,
  spread: Spread,
  without: Choice | undefined,
): LocalText {
  const [first, second, third] = sharesOf(panel, spread).sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
  const top = [first, second, third].flatMap((each) => {
    const name = panel.find(({ id }) => id === each?.id)?.name;
    return each === undefined || name === undefined ? [] : [{ en: `${name.en} ${percent(each.share)}`, zh: `${name.zh}${percent(each.share)}` }];
  });
  const withoutLargest =
    without?.null == null || without.value === null
      ? same("")
      : {
          en: ` ${without.label.en.charAt(0).toUpperCase()}${without.label.en.slice(1)}: ${decimal(without.value, 3)}, chance ${span(decimal(without.null.p05, 3), decimal(without.null.p95, 3)).en}.`,
          zh: `${without.label.zh}为${decimal(without.value, 3)}，随机水平${span(decimal(without.null.p05, 3), decimal(without.null.p95, 3)).zh}。`,
        };
  const unplaced = all === placed ? same("") : { en: ` ${all - placed} have no known province.`, zh: `另有${all - placed}个省份未知。` };
  const chance = span(decimal(held.p05, 3), decimal(held.p95, 3));
  const outcome =
    verdict === "confirmed"
      ? { en: "more concentrated than personnel", zh: "集中程度高于研发人员分布" }
      : { en: "not more concentrated than personnel", zh: "集中程度并不高于研发人员分布" };
  return {
    en: `The Herfindahl index of ${placed} ${plural.en} by province is ${decimal(held.observed, 3)}; spreading them as R&D personnel of ${spread.year} is spread gives ${chance.en} (${probability(held.pValue)}): ${outcome.en}. Largest shares: ${listed(top).en}.${withoutLargest.en}${unplaced.en} How departments coordinate is not measured.`,
    zh: `${placed}个${plural.zh}的省际赫芬达尔指数为${decimal(held.observed, 3)}；按${spread.year}年研发人员分布模拟为${chance.zh}（${probability(held.pValue)}）：${outcome.zh}。占比最高：${listed(top).zh}。${withoutLargest.zh}${unplaced.zh}部门之间如何协调未作测量。`,
  };
}
