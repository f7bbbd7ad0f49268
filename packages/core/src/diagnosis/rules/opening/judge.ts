import { signFlipNull } from "@quoin/methods";
import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import { anySynthetic, firstRepeatedKey, type GatheredTable, numberOf, referenceTo, textOf } from "../../../evidence/gathered-table.ts";
import type { LocalText } from "../../../language/text.ts";
import { benchmarkWords as words } from "../../benchmark/benchmark.words.ts";
import { decimal, percent, points, probability } from "../../benchmark/figure-text.ts";
import type { Choice } from "../../finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";
import { againstChance, type ChanceTest } from "../../verdict/against-chance.ts";
import type { SharedLimits } from "../../verdict/shared-limits.ts";

export interface Opening {
  readonly articles: GatheredTable | null;
  readonly hosts: GatheredTable | null;
}

interface Limits extends SharedLimits {
  readonly economy: string;
  readonly world: string;
  readonly period_years: number;
  readonly minimum_change: number;
  readonly minimum_share_change: number;
  readonly draws: number;
  readonly seed: number;
}

/** A yearly figure whose fall would be the problem. */
interface Series {
  readonly part: string;
  readonly question: LocalText;
  readonly bearsOn: readonly string[];
  readonly table: GatheredTable | null;
  readonly role: string;
  readonly key: readonly string[];
  readonly rows: readonly EvidenceRow[];
  readonly values: readonly { readonly year: number; readonly value: number; readonly own: number }[];
  readonly minimum: number;
  readonly name: LocalText;
  readonly note: LocalText;
}

export function judgeOpening({ articles, hosts }: Opening, limits: Limits): FindingDraft[] {
  return [articleSeries(articles, limits), hostSeries(hosts, limits)].map((series) => seriesDraft(series, limits));
}

/** The economy's share of articles with foreign authors less the world's. */
function articleSeries(table: GatheredTable | null, limits: Limits): Series {
  const rows = (table?.rows ?? []).filter((row) => [limits.economy, limits.world].includes(textOf(row, "economy") ?? ""));
  const share = (economy: string, year: number): number | null => {
    const cell = (kind: string): number | null => {
      const row = rows.find((each) => textOf(each, "economy") === economy && numberOf(each, "year") === year && textOf(each, "kind") === kind);
      return row === undefined ? null : numberOf(row, "articles");
    };
    const [all, foreign] = [cell("total"), cell("international_institutions")];
    return all === null || foreign === null || all <= 0 ? null : foreign / all;
  };
  return {
    part: "articles",
    question: {
      en: "Does the share of articles written with foreign authors fall behind that of the world?",
      zh: "国际合作论文比重与世界水平的差距是否扩大？",
    },
    bearsOn: ["ST3", "M5.5"],
    table,
    role: "articles_by_coauthorship_2003_2022",
    key: ["economy", "year", "kind"],
    rows,
    values: yearsOf(rows).flatMap((year) => {
      const [own, all] = [share(limits.economy, year), share(limits.world, year)];
      return own === null || all === null ? [] : [{ year, value: own - all, own }];
    }),
    minimum: limits.minimum_change,
    name: { en: "the share of articles with foreign authors, less that of the world,", zh: "国际合作论文比重与世界水平之差" },
    note: { en: "whole counts; co-authorship is not joint invention", zh: "整数计数；合著不等于共同发明" },
  };
}

/** The economy's share of what US firms spend on R&D abroad. */
function hostSeries(table: GatheredTable | null, limits: Limits): Series {
  const rows = (table?.rows ?? []).filter(
    (row) => textOf(row, "indicator") === "rd_performed_abroad" && [limits.economy, "Total"].includes(textOf(row, "host") ?? ""),
  );
  const cell = (host: string, year: number): number | null => {
    const row = rows.find((each) => textOf(each, "host") === host && numberOf(each, "year") === year);
    return row === undefined ? null : numberOf(row, "value");
  };
  return {
    part: "multinationals",
    question: { en: "Does the country's share of the R&D that US firms do abroad fall?", zh: "美国企业海外研发中我国所占比重是否下降？" },
    bearsOn: ["ST2", "ST3", "M5.4"],
    table,
    role: "us_firms_rd_abroad_by_host",
    key: ["year", "region", "host", "level", "indicator"],
    rows,
    values: yearsOf(rows).flatMap((year) => {
      const [own, all] = [cell(limits.economy, year), cell("Total", year)];
      return own === null || all === null || all <= 0 ? [] : [{ year, value: own / all, own }];
    }),
    minimum: limits.minimum_share_change,
    name: { en: "the share of US firms' R&D abroad", zh: "占美国企业海外研发的比重" },
    note: { en: "US firms only; the survey changed in 2018", zh: "仅美国企业；2018年调查口径有变" },
  };
}

function yearsOf(rows: readonly EvidenceRow[]): number[] {
  return [...new Set(rows.map((row) => numberOf(row, "year")))].filter((year) => year !== null).sort((a, b) => a - b);
}

function seriesDraft({ part, question, bearsOn, table, role, key, rows, values, minimum, name, note }: Series, limits: Limits): FindingDraft {
  const asked = { part, question, bearsOn };
  if (table === null)
    return insufficientData(nation, words.say("said", { text: { en: `The workspace does not hold ${role}.`, zh: `工作区中没有数据表 ${role}。` } }), [], asked);
  const repeated = firstRepeatedKey(rows, key);
  if (repeated !== null) return { ...repeatedKey(nation, table, repeated), ...asked };
  const evidence = referenceTo(table, rows);
  const synthetic = anySynthetic(rows);
  const test = (period: number, block: number, without: number): ChanceTest | null => {
    const used = values.slice(0, values.length - without).map(({ value }) => value);
    return used.length < 2 * period ? null : { held: signFlipNull(Float64Array.from(used), period, block, limits), claim: "below", minimum };
  };
  const main = test(limits.period_years, 1, 0);
  const [first, last] = [values[0], values.at(-1)];
  if (main === null || first === undefined || last === undefined)
    return insufficientData(
      nation,
      words.say("said", {
        text: {
          en: `The figure is known for ${values.length} years; ${2 * limits.period_years} are needed.`,
          zh: `有数据的年份为${values.length}个，需要${2 * limits.period_years}个。`,
        },
      }),
      evidence,
      { ...asked, synthetic },
    );
  const judged = againstChance(main, limits);
  const line = (label: LocalText, other: ChanceTest | null): Choice => {
    if (other === null) return { label, value: null, null: null, verdict: "insufficient-data" };
    const { verdict, null: chance } = againstChance(other, limits);
    return { label, value: other.held.observed, null: chance, verdict };
  };
  const outcome = {
    confirmed: { en: "it falls", zh: "下降" },
    "not-supported": { en: "no fall", zh: "没有下降" },
    "insufficient-data": { en: "whether it falls cannot be told", zh: "是否下降无法判断" },
  }[judged.verdict];
  return findingDraft({
    subject: nation,
    ...asked,
    evidence,
    synthetic,
    ...judged,
    value: main.held.observed,
    comparison: {
      kind: "null",
      text: { en: "walks that take the figure's own yearly steps, each as likely down as up", zh: "以该数自身的年际变动、升降机会均等的随机游走" },
      first_value: first.value,
      last_value: last.value,
    },
    choices: [
      line({ en: "means of two years", zh: "取两年平均" }, test(2, 1, 0)),
      line({ en: "steps of two following years kept together", zh: "相邻两年的变动绑定" }, test(limits.period_years, 2, 0)),
      line({ en: "without the newest year", zh: "不含最新年份" }, test(limits.period_years, 1, 1)),
    ],
    effectWords: (effect) => ({ en: `a fall of ${points(Math.abs(effect)).en}`, zh: `${points(Math.abs(effect)).zh}的下降` }),
    chart: {
      kind: "trend",
      title: { en: name.en.replace(/,$/, ""), zh: name.zh },
      years: values.map(({ year }) => year),
      lines: [
        { label: { en: limits.economy, zh: limits.economy === "China" ? "我国" : limits.economy }, unit: "share", values: values.map(({ value }) => value) },
      ],
      band: null,
      threshold: null,
    },
    statement: words.say("said", {
      text: {
        en: `From ${first.year} to ${last.year} ${name.en} went from ${percent(first.value)} to ${percent(last.value)}; means of ${limits.period_years} years changed by ${points(main.held.observed).en}, walks of the same yearly steps give ${decimal(100 * main.held.p05, 1)} to ${decimal(100 * main.held.p95, 1)} points (${probability(judged.null.p_value)}): ${outcome.en} (${note.en}).`,
        zh: `${first.year}年至${last.year}年，${name.zh}由${percent(first.value)}变为${percent(last.value)}；${limits.period_years}年平均变化${points(main.held.observed).zh}，以同样年际变动随机游走为${decimal(100 * main.held.p05, 1)}至${decimal(100 * main.held.p95, 1)}个百分点（${probability(judged.null.p_value)}）：${outcome.zh}（${note.zh}）。`,
      },
    }),
  });
}
