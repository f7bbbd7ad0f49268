import { type NullSummary, nullSummary, RandomStream } from "@quoin/methods";
import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import { anySynthetic, firstRepeatedKey, numberOf, referenceTo, textOf } from "../../../evidence/gathered-table.ts";
import type { LocalText } from "../../../language/text.ts";
import { benchmarkWords as words } from "../../benchmark/benchmark.words.ts";
import { decimal, percent, points, probability } from "../../benchmark/figure-text.ts";
import type { Choice } from "../../finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";
import { againstChance, type ChanceTest } from "../../verdict/against-chance.ts";
import type { SharedLimits } from "../../verdict/shared-limits.ts";
import type { ContractedResearch } from "./gather.ts";

export interface ContractedLimits extends SharedLimits {
  readonly period_years: number;
  readonly minimum_fall: number;
  readonly minimum_provinces: number;
  readonly draws: number;
  readonly seed: number;
  readonly disagreement: number;
}

interface Receiver {
  readonly part: string;
  readonly indicator: string;
  readonly name: LocalText;
}

const receivers: readonly Receiver[] = [
  { part: "universities", indicator: "rd_extramural_to_universities", name: { en: "universities", zh: "高校" } },
  { part: "institutes", indicator: "rd_extramural_to_institutes", name: { en: "research institutes", zh: "科研机构" } },
];

/** Of what industrial firms pay for R&D outside, does the part of universities, and of institutes, fall in the provinces? */
export function fallingShareDrafts({ panel, firms }: ContractedResearch, limits: ContractedLimits): FindingDraft[] {
  return receivers.map((receiver) => {
    const asked = {
      part: receiver.part,
      question: {
        en: `Does the part of ${receiver.name.en} in what industrial firms pay for outside R&D fall across the provinces?`,
        zh: `工业企业委托外部研发经费中付给${receiver.name.zh}的比重是否在各省普遍下降？`,
      },
      measure: "ratio.contracted-share-change",
      unit: "change of the share, mean of provinces",
      bearsOn: ["ST3", "M1.7", "M4.3"],
    };
    const repeated = firstRepeatedKey(firms.rows, ["region", "year", "indicator"]);
    if (repeated !== null) return { ...repeatedKey(nation, firms, repeated), ...asked };
    const shares = panel.map(({ id }) => sharesOf(firms.rows, id, receiver.indicator));
    const known = shares.filter((years) => years.length >= 2 * limits.period_years);
    const rows = firms.rows.filter((row) => ["rd_extramural", receiver.indicator].includes(textOf(row, "indicator") ?? ""));
    const evidence = referenceTo(firms, rows);
    const synthetic = anySynthetic(rows);
    if (known.length < limits.minimum_provinces)
      return insufficientData(
        nation,
        words.say("said", {
          text: {
            en: `The part of ${receiver.name.en} is known for ${2 * limits.period_years} years of ${known.length} provinces; ${limits.minimum_provinces} are needed.`,
            zh: `有${2 * limits.period_years}年数据的省份为${known.length}个，至少需要${limits.minimum_provinces}个（${receiver.name.zh}比重）。`,
          },
        }),
        evidence,
        { ...asked, synthetic },
      );
    const changes = known.map((years) => changeOf(years, limits.period_years));
    const test = testOf(changes, limits);
    const judged = againstChance(test, limits);
    const fell = changes.filter((change) => change < 0).length;
    const national = sharesOf(firms.rows, "CN", receiver.indicator);
    const [first, last] = [national[0], national.at(-1)];
    const whole =
      first === undefined || last === undefined
        ? { en: "", zh: "" }
        : {
            en: ` The nation: ${percent(first.share)} in ${first.year}, ${percent(last.share)} in ${last.year}.`,
            zh: `全国${first.year}年为${percent(first.share)}，${last.year}年为${percent(last.share)}。`,
          };
    const outcome = {
      confirmed: { en: "it falls", zh: "普遍下降" },
      "not-supported": { en: "no fall across the provinces", zh: "并非普遍下降" },
      "insufficient-data": { en: "whether it falls cannot be told", zh: "是否下降无法判断" },
    }[judged.verdict];
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
          en: `${limits.draws} draws in which the change of every province is as likely up as down`,
          zh: `${limits.draws}次模拟：各省变化升降机会均等`,
        },
        provinces: known.length,
        fell,
        draws: limits.draws,
        seed: limits.seed,
      },
      choices: choicesOf(known, limits),
      effectWords: (effect) => ({ en: `a fall of ${points(Math.abs(effect)).en}`, zh: `${points(Math.abs(effect)).zh}的下降` }),
      statement: words.say("said", {
        text: {
          en: `From the first to the last ${limits.period_years} years the part of ${receiver.name.en} changed by ${points(test.held.observed).en} in the mean of ${known.length} provinces and fell in ${fell}; signs thrown province by province give ${decimal(100 * test.held.p05, 1)} to ${decimal(100 * test.held.p95, 1)} points (${probability(judged.null.p_value)}): ${outcome.en}.${whole.en} A shock common to all provinces would not show as chance.`,
          zh: `从最初到最后${limits.period_years}年，${known.length}个省份付给${receiver.name.zh}的比重平均变化${points(test.held.observed).zh}，其中${fell}个下降；逐省随机升降为${decimal(100 * test.held.p05, 1)}至${decimal(100 * test.held.p95, 1)}个百分点（${probability(judged.null.p_value)}）：${outcome.zh}。${whole.zh}各省共同的冲击不会表现为随机波动。`,
        },
      }),
    });
  });
}

interface ShareYear {
  readonly year: number;
  readonly share: number;
}

function sharesOf(rows: readonly EvidenceRow[], region: string, indicator: string): ShareYear[] {
  const own = rows.filter((row) => textOf(row, "region") === region);
  const cell = (year: number, name: string): number | null => {
    const row = own.find((each) => numberOf(each, "year") === year && textOf(each, "indicator") === name);
    return row === undefined ? null : numberOf(row, "value");
  };
  const years = [...new Set(own.map((row) => numberOf(row, "year")))].filter((year) => year !== null).sort((a, b) => a - b);
  return years.flatMap((year) => {
    const [part, whole] = [cell(year, indicator), cell(year, "rd_extramural")];
    return part === null || whole === null || whole <= 0 ? [] : [{ year, share: part / whole }];
  });
}

function changeOf(years: readonly ShareYear[], length: number): number {
  const mean = (own: readonly ShareYear[]): number => own.reduce((sum, { share }) => sum + share / own.length, 0);
  return mean(years.slice(-length)) - mean(years.slice(0, length));
}

function testOf(changes: readonly number[], { minimum_fall, draws, seed }: ContractedLimits): ChanceTest {
  return { held: meanOfThrownSigns(changes, draws, seed), claim: "below", minimum: minimum_fall };
}

/** The mean change against draws in which each change keeps its size and throws its sign. Changes in ascending order, so that the order of provinces decides nothing. */
function meanOfThrownSigns(changes: readonly number[], draws: number, seed: number): NullSummary {
  const sorted = [...changes].sort((a, b) => a - b);
  const random = new RandomStream(seed);
  const drawn = Float64Array.from({ length: draws }, (_, draw) => {
    random.restart(seed, draw);
    return sorted.reduce((sum, change) => sum + (random.bits() & 1 ? change : -change) / sorted.length, 0);
  });
  return nullSummary(
    sorted.reduce((sum, change) => sum + change / sorted.length, 0),
    drawn,
  );
}

function choicesOf(known: readonly (readonly ShareYear[])[], limits: ContractedLimits): Choice[] {
  const line = (label: LocalText, changes: readonly number[]): Choice => {
    const test = testOf(changes, limits);
    const { verdict, null: chance } = againstChance(test, limits);
    return { label, value: test.held.observed, null: chance, verdict };
  };
  const base = known.map((years) => changeOf(years, limits.period_years));
  const extreme = base.indexOf(base.reduce((far, change) => (Math.abs(change) > Math.abs(far) ? change : far), 0));
  return [
    line(
      { en: "first and last year alone", zh: "仅首末两年" },
      known.map((years) => changeOf(years, 1)),
    ),
    line(
      { en: "means of two years", zh: "取两年平均" },
      known.map((years) => changeOf(years, 2)),
    ),
    line(
      { en: "without the province that changed most", zh: "不含变化最大的省份" },
      base.filter((_, place) => place !== extreme),
    ),
    line(
      { en: "without the newest year", zh: "不含最新年份" },
      known.map((years) => changeOf(years.slice(0, -1), Math.min(2, limits.period_years))),
    ),
  ];
}
