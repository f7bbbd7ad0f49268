import { firstRepeatedKey, type GatheredTable, numberOf, textOf } from "../../../evidence/gathered-table.ts";
import { benchmarkDraft, type Way } from "../../benchmark/benchmark-draft.ts";
import { percent, points } from "../../benchmark/figure-text.ts";
import { type FindingDraft, nation } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";

interface Limits {
  readonly dependent_share: number;
  readonly share_tolerance: number;
  readonly enough_fall: number;
}

const bases = {
  component: { en: "components", zh: "元器件" },
  instrument: { en: "instruments", zh: "仪器仪表" },
  material: { en: "materials", zh: "关键材料" },
  part: { en: "parts", zh: "零部件" },
  process_equipment: { en: "process equipment", zh: "工艺装备" },
  software: { en: "software", zh: "工业软件" },
} as const;

/** Of each base of industry: how much of what the country uses comes from abroad, and whether it has fallen. */
export function judgeFoundations(sectors: GatheredTable, limits: Limits): FindingDraft[] {
  const repeated = firstRepeatedKey(sectors.rows, ["year", "base", "sector"]);
  const years = [...new Set(sectors.rows.map((row) => numberOf(row, "year")))].filter((year) => year !== null).sort((a, b) => a - b);
  const [first, last] = [years[0] ?? Number.NaN, years.at(-1) ?? Number.NaN];
  return Object.entries(bases).map(([kind, name]) => {
    const part = kind.replaceAll("_", "-");
    const question = {
      en: `Is more than a quarter of the ${name.en} that the country uses imported, without a fall of five points?`,
      zh: `国内使用的${name.zh}中进口是否超过四分之一且降幅不足五个百分点？`,
    };
    const bearsOn = ["D1", "M5.1", "M5.3"];
    if (repeated !== null) return { ...repeatedKey(nation, sectors, repeated), part, question, bearsOn };
    // Sums of doubles depend on their order: that of the sectors, never that of the rows.
    const own = sectors.rows.filter((row) => textOf(row, "base") === kind).sort((a, b) => ((textOf(a, "sector") ?? "") < (textOf(b, "sector") ?? "") ? -1 : 1));
    const shareOf = (year: number, without: string | null = null): number | null => {
      const rows = own.filter((row) => numberOf(row, "year") === year && textOf(row, "sector") !== without);
      const sum = (column: string): number | null =>
        rows.length === 0
          ? null
          : rows.reduce<number | null>((total, row) => {
              const value = numberOf(row, column);
              return total === null || value === null ? null : total + value;
            }, 0);
      const [output, exported, imported] = [sum("output"), sum("exports"), sum("imports")];
      return output === null || exported === null || imported === null || output + imported - exported <= 0 ? null : imported / (output + imported - exported);
    };
    const [before, now] = [shareOf(first), shareOf(last)];
    // A base that has fallen enough is improving, whatever its level: then its share counts as under the limit.
    const dependence = (was: number | null, is: number | null): number | null =>
      was === null || is === null || first === last ? null : was - is >= limits.enough_fall ? 0 : is;
    const value = dependence(before, now);
    const largest = [...own].filter((row) => numberOf(row, "year") === last).sort((a, b) => (numberOf(b, "imports") ?? 0) - (numberOf(a, "imports") ?? 0))[0];
    const code = largest === undefined ? null : textOf(largest, "sector");
    const ways: [Way, ...Way[]] = [
      { label: { en: `all sectors of the base, ${first} to ${last}`, zh: `该基础全部部门，${first}—${last}年` }, value, limit: limits.dependent_share },
      ...[limits.dependent_share - limits.share_tolerance, limits.dependent_share + limits.share_tolerance].map((limit) => ({
        label: { en: `limit of ${percent(limit, 0)}`, zh: `界限为${percent(limit, 0)}` },
        value,
        limit,
      })),
      { label: { en: "whatever the change", zh: "不论变化" }, value: now, limit: limits.dependent_share },
      ...(code === null
        ? []
        : [
            {
              label: { en: "without the sector that imports most", zh: "不含进口最多的部门" },
              value: dependence(shareOf(first, code), shareOf(last, code)),
              limit: limits.dependent_share,
            },
          ]),
    ];
    return benchmarkDraft({
      part,
      question,
      bearsOn,
      measure: "ratio.import-share-of-use",
      unit: "share of domestic use",
      claim: "above",
      ways,
      comparison: {
        en: `${percent(limits.dependent_share, 0)} of domestic use, and the share in ${first}`,
        zh: `国内使用的${percent(limits.dependent_share, 0)}，以及${first}年的比重`,
      },
      tables: [{ table: sectors, rows: own }],
      found: {
        en: `Of the ${name.en} used in the country ${percent(now ?? 0)} were imported in ${last} and ${percent(before ?? 0)} in ${first} (${points((now ?? 0) - (before ?? 0)).en}; processing imports inside, market value of whole sectors)`,
        zh: `${last}年国内使用的${name.zh}中${percent(now ?? 0)}为进口，${first}年为${percent(before ?? 0)}（变化${points((now ?? 0) - (before ?? 0)).zh}；含加工贸易进口，按整个部门的市场价值）`,
      },
      missing: {
        en: `Output, exports and imports of ${name.en} are not known for two years.`,
        zh: `${name.zh}的产出、出口和进口没有两个年份的完整数据。`,
      },
      outcome: {
        confirmed: { en: "still dependent", zh: "仍然依赖进口" },
        "not-supported": {
          en: now !== null && now > limits.dependent_share ? "dependent, but falling" : "below the limit",
          zh: now !== null && now > limits.dependent_share ? "依赖度高但在下降" : "低于界限",
        },
      },
    });
  });
}
