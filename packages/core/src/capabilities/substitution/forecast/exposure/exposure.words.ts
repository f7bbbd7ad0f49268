import { sentences } from "../../../../language/statement/sentences.ts";

/** What is said of those who hang on an old technology: the time they have, and what they stand to lose. */
export const exposureWords = sentences("exposure", {
  none: { en: "{$why}", zh: "{$why}" },
  "too-early": { en: "There are not yet two years to go by.", zh: "数据尚不足两年。" },
  "beyond-fifty": {
    en: "Lead time: beyond fifty years {$early}; building the capability is assumed to take {$capability} years. Overtaken before the capability stands: {$before}.",
    zh: "预警期超过五十年{$early}，能力建设假定需{$capability}年。新能力建成前旧技术已被替代的概率为{$before}。",
  },
  "time-left": {
    en: "Lead time: {$lead} years in the middle {$early}; if building the capability takes {$capability} years (assumed), the decision, standing in {$from}, falls due about {$until} on the middle path. Overtaken before the capability stands: {$before}.",
    zh: "预警期中位数为{$lead}年{$early}；能力建设假定需{$capability}年，以{$from}为起点、按中位情形决策时限约至{$until}。新能力建成前旧技术已被替代的概率为{$before}。",
  },
  "time-missing": {
    en: "Lead time: {$lead} years in the middle {$early}; if building the capability takes {$capability} years (assumed), {$spare} years were missing in {$from} already. Overtaken before the capability stands: {$before}.",
    zh: "预警期中位数为{$lead}年{$early}；能力建设假定需{$capability}年，在{$from}已缺{$spare}年。新能力建成前旧技术已被替代的概率为{$before}。",
  },
  passed: {
    en: "The year of that decision ({$until}) has passed; no share later than {$last} is in the table.",
    zh: "该决策时限（{$until}）已过；数据表中没有{$last}以后的份额。",
  },
  early: { en: "(one chance in ten: under {$years})", zh: "（有10%的可能不足{$years}年）" },
  assets: {
    en: "Assets at risk by {$year}: in the mean of the model's paths at most {$lost}, in one path of ten {$wide} or more, of {$all} of {$makers}{$vintage}. Assets, not profit. {$ready} {$where}",
    zh: "至{$year}面临替代风险的资产：模型均值按上限估算为{$lost}，另有10%的可能达到{$wide}以上（{$makers}，资产合计{$all}{$vintage}）。所列为资产，不是利润。{$ready}{$where}",
  },
  vintage: { en: ", as reported for {$years}", zh: "，为{$years}数" },
  ready: {
    en: "Not counted: {$count} {$count :form one=maker other=makers} that can make the successor already.",
    zh: "已能生产新技术产品的{$count}家不计入。",
  },
  "listed-firms": { en: "{$count} listed {$count :form one=firm other=firms} of the industry ({$industry})", zh: "{$count}家行业上市公司（{$industry}）" },
  makers: {
    en: "{$count} listed {$count :form one=maker other=makers} of the technology in use, named on its technology card",
    zh: "技术体系卡片所列旧技术生产单位中的{$count}家上市公司",
  },
  "most-exposed": {
    en: "Of those counted most is registered in {$regions}, wherever their plants stand.",
    zh: "计入者按注册地（不是生产所在地）计，涉及最多的是{$regions}。",
  },
  "other-market": {
    en: "Nothing of this workspace is known to hang on the market of {$region}.",
    zh: "本工作区没有依赖{$region}市场的已知主体。",
  },
  "no-challenger": { en: "No technology is on its way: the leading one has the market already.", zh: "没有正在替代的技术：领先技术已占据市场。" },
  "no-units": {
    en: "Who hangs on the old technology is not known here: no card names its makers, no industry is named for it, and the table technology_dependence has no row on it.",
    zh: "依赖旧技术的主体不详：技术体系卡片未列其生产单位，设定中未指明行业，技术依存表中也没有相应记录。",
  },
  unweighed: {
    en: "There are not yet two years to go by, so nothing is weighed with a probability.",
    zh: "数据尚不足两年，未按概率加权。",
  },
  "whole-industry": {
    en: "How much of these values serves the old technology is not in the data: they are those of the whole industry ({$industry}), an upper limit.",
    zh: "用于旧技术的部分数据未载，所列为整个行业（{$industry}）的数值，属上限。",
  },
  "all-assets": {
    en: "How much of the makers' assets serves the old technology is not in the data: all of them are counted, an upper limit.",
    zh: "生产单位资产中用于旧技术的部分数据未载，全部计入，属上限。",
  },
  "all-the-rest": {
    en: "What else makes up the market is not in the table: the old technology is all the rest.",
    zh: "市场的其余部分表中未细分，旧技术指其余全部。",
  },
  "assets-of-2019": {
    en: "Assets are those of 2019, of firms listed today; firms delisted since are absent. Assets, not profit.",
    zh: "资产为2019年数值，仅含现仍上市的企业，已退市企业未列入。此为资产，并非利润。",
  },
  "makers-of-today": {
    en: "The makers of the old technology are those that the card names today; who made it then is not recorded.",
    zh: "旧技术的生产单位以卡片现有记录为准，当时的生产单位没有记录。",
  },
  "without-assets": { en: "Firms without reported assets: {$firms}.", zh: "未报告资产的企业：{$firms}家。" },
  "successors-unknown": {
    en: "Who can make the successor already is not recorded, so everybody is taken to need the whole time.",
    zh: "何者已能生产新技术产品尚无记录，均按需要全部建设时间计算。",
  },
  "no-signs": {
    en: "Signs of capability in the successor (firms, @projects) are not in the data for that year.",
    zh: "该年份没有反映新技术能力的数据（企业、@projects）。",
  },
});
