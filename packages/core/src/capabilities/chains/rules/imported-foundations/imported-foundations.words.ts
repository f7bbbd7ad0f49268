import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of how much of the bases of industry comes from abroad. */
export const importedFoundationsWords = sentences("imported-foundations", {
  question: {
    en: "Is more than {$limit} of the {$base} that the country uses imported?",
    zh: "国内使用的{$base}中进口是否超过{$limit}？",
  },
  baseline: { en: "all sectors of the base, {$years :from} to {$years :to}", zh: "该基础全部部门，{$years}" },
  "no-years": { en: "all sectors of the base", zh: "该基础全部部门" },
  limit: { en: "limit of {$limit}", zh: "界限为{$limit}" },
  "unless-falling": { en: "a base whose share fell by {$fall} or more called none", zh: "降幅达到{$fall}的不计" },
  "without-largest": { en: "without the sector that imports most", zh: "不含进口最多的部门" },
  comparison: { en: "{$limit} of domestic use, and the share in {$year}", zh: "国内使用的{$limit}，以及{$year}的比重" },
  found: {
    en: "Of the {$base} used in the country {$now} were imported in {$last} ({$sectors_now} {$sectors_now :form one=sector other=sectors}) and {$before} in {$first} ({$sectors_before} {$sectors_before :form one=sector other=sectors}; {$change}{$other}; processing imports inside, market value of whole sectors, of which single products may stand far higher)",
    zh: "{$last}国内使用的{$base}（{$sectors_now}个部门）中{$now}为进口，{$first}（{$sectors_before}个部门）为{$before}（{$change :moved}{$other}；含加工贸易进口，按整个部门的市场价值，个别产品可能高得多）",
  },
  "other-sectors": { en: ", of which a part may come from other sectors being counted", zh: "，部门数不同，降升中可能有部门划分的影响" },
  missing: { en: "Output, exports and imports of {$base} are not known for two years.", zh: "{$base}的产出、出口和进口没有两个年份的完整数据。" },
  confirmed: { en: "above the set limit of {$limit}", zh: "高于设定的{$limit}界限" },
  below: { en: "not above the set limit of {$limit}", zh: "没有超过设定的{$limit}界限" },
});
