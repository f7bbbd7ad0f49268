import type { LocalText } from "../../../language/text.ts";
import { percent } from "../../../language/wording.ts";
import { areCounts, type FirmPanel, poorestMedian } from "./firm-panel.ts";
import type { IsomorphismLimits } from "./limits.ts";

/** Why the trend of a panel cannot be tested; null where it can. */
export function panelRefusal({ years, provinces, leftOut, activities, unknownShare, rows }: FirmPanel, limits: IsomorphismLimits): LocalText | null {
  if (!areCounts(rows)) return { en: "A number of listed firms is negative or not whole.", zh: "上市公司数量出现负数或非整数。" };
  if (years.length < 2)
    return {
      en: `A trend needs two years or more; the table has ${years.length} from ${limits.from_year} on.`,
      zh: `趋势至少需要两个年份；表中${limits.from_year}年以后只有${years.length}个年份。`,
    };
  if (activities.length < 2) return { en: "A mix needs two groups of industries or more.", zh: "行业构成至少需要两类行业。" };
  if (provinces.length < limits.minimum_provinces)
    return {
      en: `Only ${provinces.length} provinces have complete counts in every year; ${leftOut.length} have a year without firms or a missing number. ${limits.minimum_provinces} are needed.`,
      zh: `只有${provinces.length}个省份每年数据完整，${leftOut.length}个省份有年份无企业或数据缺失；至少需要${limits.minimum_provinces}个。`,
    };
  if (unknownShare > limits.maximum_unknown_share)
    return {
      en: `${percent(unknownShare)} of the firms are in industries that the grouping does not know.`,
      zh: `${percent(unknownShare)}的企业所属行业不在分组表中。`,
    };
  return null;
}

/** Why the panel that the verdict rests on is too thin; the other panels are shown whatever their size. */
export function thinRefusal(panel: FirmPanel, { minimum_firms }: IsomorphismLimits): LocalText | null {
  const median = poorestMedian(panel);
  if (median >= minimum_firms) return null;
  return {
    en: `The median province has ${median} listed manufacturing firms in the poorest year; at least ${minimum_firms} are needed to speak of a mix.`,
    zh: `企业最少的年份，各省上市制造企业数的中位数为${median}家；至少需要${minimum_firms}家才谈得上行业构成。`,
  };
}
