import { sentences } from "../../language/statement/sentences.ts";

/** What is said of those who hang on an old technology: the time they have, and what they stand to lose. */
export const exposureWords = sentences("exposure", {
  none: { en: "{why}", zh: "{why}" },
  "too-early": { en: "There are not yet two years to go by.", zh: "数据尚不足两年。" },
  "beyond-fifty": {
    en: "Lead time: beyond fifty years {early}; building the capability takes {capability}. Overtaken before the capability stands: {before}.",
    zh: "预警期超过五十年{early}，能力建设需{capability}年。新能力建成前旧技术已被替代的概率为{before}。",
  },
  "time-left": {
    en: "Lead time: {lead} years {early}; building the capability takes {capability}, so {spare} years are left to decide. Overtaken before the capability stands: {before}.",
    zh: "预警期为{lead}年{early}，能力建设需{capability}年，尚有{spare}年可供决策。新能力建成前旧技术已被替代的概率为{before}。",
  },
  "time-missing": {
    en: "Lead time: {lead} years {early}; building the capability takes {capability}, so {spare} years are missing. Overtaken before the capability stands: {before}.",
    zh: "预警期为{lead}年{early}，能力建设需{capability}年，缺{spare}年。新能力建成前旧技术已被替代的概率为{before}。",
  },
  early: { en: "(one chance in ten: under {years})", zh: "（有10%的可能不足{years}年）" },
  assets: {
    en: "Assets at risk by {year}: at most {lost} expected, {wide} one chance in ten, of {all} of {makers}{vintage}. Assets, not profit. {ready} {where}",
    zh: "至{year}风险资产：预期至多{lost}，有10%的可能达{wide}（{makers}，资产合计{all}{vintage}）。此为资产，并非利润。{ready}{where}",
  },
  vintage: { en: ", as reported for {years}", zh: "，为{years}数" },
  ready: {
    en: "Not counted: {count} {count:maker|makers} of the successor.",
    zh: "已能生产新技术产品的{count}家不计入。",
  },
  "listed-firms": { en: "{count} listed {count:firm|firms} of the industry ({industry})", zh: "{count}家行业上市公司（{industry}）" },
  makers: { en: "{count} {count:maker|makers} on the card", zh: "卡片所列{count}家生产单位" },
  "most-exposed": { en: "Most exposed: {regions}.", zh: "影响最大：{regions}。" },
});
