import { sentences } from "../../../language/statement/sentences.ts";

/** What can be said of how much of the bases of industry comes from abroad. */
export const importedFoundationsWords = sentences("imported-foundations", {
  question: {
    en: "Is more than {limit} of the {base} that the country uses imported?",
    zh: "国内使用的{base}中进口是否超过{limit}？",
  },
  baseline: { en: "all sectors of the base, {years.from} to {years.to}", zh: "该基础全部部门，{years}" },
  "no-years": { en: "all sectors of the base", zh: "该基础全部部门" },
  limit: { en: "limit of {limit}", zh: "界限为{limit}" },
  "unless-falling": { en: "a base whose share fell by {fall} or more called none", zh: "降幅达到{fall}的不计" },
  "without-largest": { en: "without the sector that imports most", zh: "不含进口最多的部门" },
  comparison: { en: "{limit} of domestic use, and the share in {year}", zh: "国内使用的{limit}，以及{year}的比重" },
  found: {
    en: "Of the {base} used in the country {now} were imported in {last} and {before} in {first} ({change}; processing imports inside, market value of whole sectors)",
    zh: "{last}国内使用的{base}中{now}为进口，{first}为{before}（{change.moved}；含加工贸易进口，按整个部门的市场价值）",
  },
  missing: { en: "Output, exports and imports of {base} are not known for two years.", zh: "{base}的产出、出口和进口没有两个年份的完整数据。" },
  confirmed: { en: "more than the limit", zh: "高于界限" },
  below: { en: "below the limit", zh: "低于界限" },
});
