import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of technology that is bought and not absorbed. */
export const introductionWords = sentences("introduction-without-absorption", {
  "question-more": { en: "Does {$who} pay more for imported technology than for assimilating it?", zh: "{$who}引进技术的经费是否多于消化吸收经费？" },
  "question-ratio": {
    en: "Does {$who} pay more than {$limit} for imported technology over assimilating it?",
    zh: "{$who}引进技术与消化吸收经费之比是否高于{$limit}？",
  },
  "who-of": { en: "{$who} of {$place}", zh: "{$place}{$who}" },
  hightech: { en: "the high-technology industry", zh: "高技术产业" },
  industry: { en: "the whole of industry", zh: "工业企业（不限于高技术产业）" },
  nation: { en: "@whole", zh: "@whole" },
  result: {
    en: "In {$years} {$who} of {$place} spent {$imported} on imported technology and {$absorbed} on assimilating it: {$relation} ({$single}); {$outcome} (nominal). {$rest}",
    zh: "{$years}，{$place}{$who}引进技术经费{$imported}，消化吸收经费{$absorbed}，两者之比为{$relation}（{$single}）；{$outcome}（当年价）。{$rest}",
  },
  "part-imported": { en: "{$amount} on imported technology", zh: "引进技术经费{$amount}" },
  "part-assimilated": { en: "{$amount} on assimilating it", zh: "消化吸收经费{$amount}" },
  "nothing-absorbed": { en: "nothing at all on the second", zh: "后者为零" },
  "of-year": { en: "{$year}: {$ratio}", zh: "{$year}{$ratio}" },
  "none-of-year": { en: "{$year}: none on the second", zh: "{$year}后者为零" },
  "confirmed-every": { en: "above {$limit} in the sum and in each of the {$years} years", zh: "合计及{$years}年中各年均高于{$limit}" },
  confirmed: { en: "above {$limit} in the sum and in {$above} of {$years} years", zh: "合计高于{$limit}，{$years}年中有{$above}年高于该界限" },
  "not-supported": { en: "not above {$limit} in the sum, and above in {$above} of {$years} years", zh: "合计未超过{$limit}，{$years}年中{$above}年超过" },
  "insufficient-data": {
    en: "the sum and the single years disagree about {$limit} (above in {$above} of {$years})",
    zh: "合计与单个年份对{$limit}的判断不一致（{$years}年中{$above}年超过）",
  },
  reporting: {
    en: "Both are the table's own row of @whole{$sums}; of {$regions} @regions {$imported} report the first figure of {$year} and {$absorbed} the second. {$alone}",
    zh: "两项均取表中@whole一行{$sums}；{$year}{$regions}个@regions中，{$imported}个有引进经费数据，{$absorbed}个有消化吸收经费数据。{$alone}",
  },
  sums: { en: ", to which those @regions add up that report", zh: "，等于有数据的@regions之和" },
  "both-alone": {
    en: "The two are not of the same ones: in the {$both} that report both in every year it is {$ratio}.",
    zh: "两项所含范围并不相同：仅计各年两项均有数据的{$both}个，两者之比为{$ratio}。",
  },
  "none-spent": { en: "In one of {$period} {$place} reports no spending of either kind.", zh: "{$period}中，{$place}有年份两项经费均为零。" },
  missing: {
    en: "Of {$period}, spending on imported technology of {$place} is missing in {$imported} and spending on assimilation in {$absorbed}; missing is not zero.",
    zh: "{$period}中，{$place}的引进技术经费缺{$imported}年，消化吸收经费缺{$absorbed}年；缺失不等于零。",
  },
  "years-to": { en: "the {$count} years to {$year}", zh: "截至{$year}的{$count}年" },
  "any-year": { en: "any year", zh: "各年" },
  "no-industry": {
    en: "The workspace does not hold what all industrial firms spend on imported technology and on assimilating it ({$table}).",
    zh: "工作区中没有全部工业企业的引进技术与消化吸收经费（{$table}）。",
  },
  comparison: { en: "{$limit}, in the sum of {$years} years and in most of them", zh: "{$limit}的界限，取{$years}年合计且多数年份" },
  baseline: { en: "sum of {$years} years, {$limit}", zh: "{$years}年合计，界限{$limit}" },
  "limit-of": { en: "limit {$limit}", zh: "界限{$limit}" },
  "one-year": { en: "{$year} alone", zh: "仅{$year}" },
  "years-before": { en: "the {$years} years before", zh: "此前{$years}年" },
  without: { en: "without {$place}", zh: "不含{$place}" },
  "both-reported": {
    en: "the {$regions} {$regions :form one=|@region that reports| other=|@regions that report|} both figures in every year",
    zh: "仅计每年两项均有报告的{$regions}个@regions",
  },
  chart: { en: "Spending on imported technology for each unit spent on assimilation", zh: "引进技术经费相当于消化吸收经费的倍数" },
  ratio: { en: "import to assimilation", zh: "引进与消化吸收之比" },
});
