import { anySynthetic, firstRepeatedKey, numberOf, referenceTo } from "../../../evidence/gathered-table.ts";
import type { Panel } from "../../../evidence/panel.ts";
import type { LocalText } from "../../../language/text.ts";
import { moneyOf10k, same, toOne } from "../../../language/wording.ts";
import { type FindingDraft, findingDraft, insufficientData, nation, province } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";
import type { TechnologySpending } from "./gather.ts";
import { exceeds, importRatio, type SpendingPair, spendingPairs } from "./spending-pair.ts";

interface Limits {
  readonly ratio: number;
}

const nationName: LocalText = { en: "the nation", zh: "全国" };

export function judgeTechnologySpending({ panel, spending }: TechnologySpending, limits: Limits): FindingDraft[] {
  const subjects = [nation, ...panel.map(({ id }) => province(id))];
  const repeated = firstRepeatedKey(spending.rows, ["region_code", "year", "indicator"]);
  if (repeated !== null) return subjects.map((subject) => repeatedKey(subject, spending, repeated));
  const newest = Math.max(...spending.rows.map((row) => numberOf(row, "year") ?? Number.NEGATIVE_INFINITY));
  const pairs = (region: string): SpendingPair[] => spendingPairs(spending.rows, region);
  return [
    regionDraft("CN", nationName, pairs("CN"), newest, reporting(panel, pairs, newest)),
    ...panel.map(({ id, name }) => regionDraft(id, name, pairs(id), newest, null)),
  ];

  function regionDraft(id: string, name: LocalText, own: readonly SpendingPair[], year: number, reported: LocalText | null): FindingDraft {
    const subject = province(id);
    const question =
      id === "CN" ? {} : { question: { en: `Does ${name.en} import technology without absorbing it?`, zh: `${name.zh}是否重引进、轻消化吸收？` } };
    const counted = reported === null ? [] : spending.rows.filter((row) => numberOf(row, "year") === year);
    const rows = [...own.flatMap((pair) => pair.rows), ...counted];
    const evidence = referenceTo(spending, rows);
    const synthetic = anySynthetic(rows);
    const pair = own.find((each) => each.year === year);
    const exceeding = pair === undefined ? null : exceeds(pair, limits.ratio);
    const chart = trendChart(own, limits);
    if (pair === undefined || exceeding === null)
      return insufficientData(subject, unreadable(name, pair, year), evidence, { ...question, threshold: limits.ratio, chart, synthetic });
    const ratio = importRatio(pair);
    const earlier = own.find((each) => importRatio(each) !== null && each.year < year);
    const past = earlier === undefined ? null : importRatio(earlier);
    return findingDraft({
      subject,
      ...question,
      evidence,
      synthetic,
      verdict: exceeding ? "confirmed" : "not-supported",
      value: ratio,
      threshold: limits.ratio,
      comparison: {
        kind: "past",
        text: { en: `a ratio of ${limits.ratio} to 1, and the earlier years`, zh: `${toOne(limits.ratio, 0).zh}的界限，以及往年水平` },
        year,
        first_year: earlier?.year ?? null,
        first_value: past,
      },
      choices: own.filter((each) => each.year !== year).map((each) => yearSensitivity(each, limits)),
      chart,
      statement: statementOf(name, pair, ratio, earlier ?? null, exceeding, limits, otherYears(own, year, limits), reported),
    });
  }
}

function statementOf(
  name: LocalText,
  { year, imported, assimilated }: SpendingPair,
  ratio: number | null,
  earlier: SpendingPair | null,
  exceeding: boolean,
  { ratio: limit }: Limits,
  often: LocalText,
  reported: LocalText | null,
): LocalText {
  const [spent, absorbed] = [moneyOf10k(imported ?? 0), moneyOf10k(assimilated ?? 0)];
  const relation = ratio === null ? { en: "nothing at all on the second", zh: "后者为零" } : toOne(ratio);
  const past = earlier === null ? null : importRatio(earlier);
  const before = earlier === null || past === null ? same("") : { en: `, ${toOne(past).en} in ${earlier.year}`, zh: `，${earlier.year}年为${toOne(past).zh}` };
  const line = toOne(limit, limit % 1 === 0 ? 0 : 1);
  const outcome = exceeding ? { en: "above", zh: "高于" } : { en: "not above", zh: "不高于" };
  return {
    en: `In ${year} the high-technology industry of ${name.en} spent ${spent.en} on imported technology and ${absorbed.en} on assimilating it: ${relation.en}${before.en}; that is ${outcome.en} ${line.en} (nominal).${often.en}${reported?.en ?? ""}`,
    zh: `${year}年，${name.zh}高技术产业引进技术经费${spent.zh}，消化吸收经费${absorbed.zh}，两者之比为${relation.zh}${before.zh}；${outcome.zh}${line.zh}（当年价）。${often.zh}${reported?.zh ?? ""}`,
  };
}

/** How often the ratio lay above the limit before: a single year of such spending moves much. */
function otherYears(own: readonly SpendingPair[], year: number, { ratio }: Limits): LocalText {
  const told = own
    .filter((pair) => pair.year < year)
    .map((pair) => exceeds(pair, ratio))
    .filter((exceeding) => exceeding !== null);
  if (told.length === 0) return same("");
  const above = told.filter((exceeding) => exceeding).length;
  return { en: ` Before that it was above in ${above} of ${told.length} years.`, zh: `此前${told.length}个年份中有${above}个高于该界限。` };
}

function unreadable(name: LocalText, pair: SpendingPair | undefined, year: number): LocalText {
  const missing = [
    ...(pair === undefined || pair.imported === null ? [{ en: "spending on imported technology", zh: "引进技术经费" }] : []),
    ...(pair === undefined || pair.assimilated === null ? [{ en: "spending on assimilation", zh: "消化吸收经费" }] : []),
  ];
  if (missing.length === 0) return { en: `In ${year} ${name.en} reports no spending of either kind.`, zh: `${year}年${name.zh}两项经费均为零。` };
  return {
    en: `For ${Number.isFinite(year) ? year : "any year"} ${missing.map(({ en }) => en).join(" and ")} of ${name.en} is missing in the table; missing is not zero.`,
    zh: `表中缺少${name.zh}${Number.isFinite(year) ? `${year}年` : ""}${missing.map(({ zh }) => zh).join("和")}；缺失不等于零。`,
  };
}

/** How many provinces report each of the two, since the national cell is the sum of those that do. */
function reporting(panel: Panel, pairs: (region: string) => SpendingPair[], year: number): LocalText {
  const own = panel.map(({ id }) => pairs(id).find((pair) => pair.year === year));
  const imported = own.filter((pair) => (pair?.imported ?? null) !== null).length;
  const assimilated = own.filter((pair) => (pair?.assimilated ?? null) !== null).length;
  return {
    en: ` Of ${panel.length} provinces ${imported} report the first figure and ${assimilated} the second.`,
    zh: `${panel.length}个省份中，${imported}个报告了前者，${assimilated}个报告了后者。`,
  };
}

function yearSensitivity(pair: SpendingPair, { ratio }: Limits): FindingDraft["choices"][number] {
  const exceeding = exceeds(pair, ratio);
  return {
    label: { en: String(pair.year), zh: `${pair.year}年` },
    value: importRatio(pair),
    null: null,
    verdict: exceeding === null ? "insufficient-data" : exceeding ? "confirmed" : "not-supported",
  };
}

function trendChart(own: readonly SpendingPair[], { ratio }: Limits): FindingDraft["chart"] {
  if (own.length === 0) return null;
  return {
    kind: "trend",
    title: { en: "Spending on imported technology for each unit spent on assimilation", zh: "每一单位消化吸收经费对应的引进技术经费" },
    years: own.map(({ year }) => year),
    lines: [{ label: { en: "import to assimilation", zh: "引进与消化吸收之比" }, unit: "ratio", values: own.map(importRatio) }],
    band: null,
    threshold: ratio,
  };
}
