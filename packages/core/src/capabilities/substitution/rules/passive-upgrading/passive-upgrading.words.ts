import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of a market whose technology is being replaced from elsewhere. */
export const passiveUpgradingWords = sentences("passive-upgrading", {
  question: {
    en: "{$market}: is a technology about to be overtaken by one that is led elsewhere?",
    zh: "{$market}：是否有技术即将被外部主导的新技术替代？",
  },
  forecast: {
    en: "{$market}, {$region}: the share of {$technology} was {$share} in {$year}. A model that draws past shares on gives as the probability that it reaches {$level} within ten years: {$within_ten}; within five: {$within_five}; not within fifty: {$never}. {$rest}",
    zh: "{$market}（{$region}）：{$year}{$technology}份额为{$share}。按以往份额外推的模型，十年内达到{$level}的概率为{$within_ten}，五年内为{$within_five}，五十年内不会达到的概率为{$never}。{$rest}",
  },
  "forecast-middle": {
    en: "{$market}, {$region}: the share of {$technology} was {$share} in {$year}. A model that draws past shares on gives as the probability that it reaches {$level} within ten years: {$within_ten}; within five: {$within_five}; not within fifty: {$never}; as likely before {$middle} as after. {$rest}",
    zh: "{$market}（{$region}）：{$year}{$technology}份额为{$share}。按以往份额外推的模型，十年内达到{$level}的概率为{$within_ten}，五年内为{$within_five}，五十年内不会达到的概率为{$never}，预计{$middle}前后达到。{$rest}",
  },
  "shares-of": { en: "Shares are of {$what}.", zh: "份额为占{$what}的比重。" },
  "of-tv_display_world": { en: "television sets shipped in the year", zh: "当年电视机出货量" },
  "of-smartphone_display_world": { en: "smartphones shipped in the year", zh: "当年智能手机出货量" },
  "of-ev_car_sales_share": { en: "cars sold in the year, not of all cars on the road", zh: "当年汽车销量（不是汽车保有量）" },
  "of-eu_car_powertrain": { en: "cars newly registered in the year", zh: "当年新注册汽车" },
  "of-electricity_mix": { en: "electricity generated in the year", zh: "当年发电量" },
  "shares-unsaid": { en: "What they are shares of the table does not say.", zh: "表中未说明份额是占什么的比重。" },
  "led-elsewhere": {
    en: "The rule warns from a probability of {$alarm} within ten years, which is reached, and where the share of {$technology} is larger elsewhere: {$home} {$here}, {$elsewhere} {$there}. It is led elsewhere.",
    zh: "规则自十年内概率{$alarm}起、且外部份额更大时预警：概率已达到，{$technology}份额{$home}为{$here}，{$elsewhere}为{$there}，由外部主导。",
  },
  "led-below-alarm": {
    en: "The share of {$technology} is larger elsewhere: {$home} {$here}, {$elsewhere} {$there}; it is led elsewhere. But the rule warns from a probability of {$alarm} within ten years, which is not reached.",
    zh: "{$technology}份额{$home}为{$here}，{$elsewhere}为{$there}，由外部主导；但规则自十年内概率{$alarm}起才预警，此处未达到。",
  },
  "not-led-elsewhere": {
    en: "The rule warns from a probability of {$alarm} within ten years, which is not reached; besides, the share of {$technology} is not larger elsewhere ({$home} {$here}, {$elsewhere} {$there}, which may include it): by this measure it does not lag; who leads among single economies is not in the table. {$alarms}",
    zh: "规则自十年内概率{$alarm}起预警，此处未达到；此外，{$technology}份额{$home}为{$here}，{$elsewhere}为{$there}（可能含其自身），按此口径并不落后；各经济体中由谁领先，表中没有。{$alarms}",
  },
  "past-alarm": {
    en: "A limit of {$alarm} would be reached; there the answer rests on that comparison alone.",
    zh: "若以{$alarm}为预警界限，概率已达到，结论仅据上述比较成立。",
  },
  "not-led-alone": {
    en: "The rule warns from a probability of {$alarm} within ten years, which is reached; but it also asks that the share of {$technology} be larger elsewhere, and it is not ({$home} {$here}, {$elsewhere} {$there}, which may include it). That alone makes the answer; who leads among single economies is not in the table.",
    zh: "规则自十年内概率{$alarm}起预警，概率已达到；但规则还要求外部份额更大，而{$technology}份额{$home}为{$here}，{$elsewhere}为{$there}（可能含其自身），结论仅据此作出；各经济体中由谁领先，表中没有。",
  },
  settled: {
    en: "{$market}, {$region}: no technology is on its way; the leading one is above {$level} already.",
    zh: "{$market}（{$region}）：领先技术份额已超过{$level}，没有正在替代的技术。",
  },
  "few-years": {
    en: "{$market}, {$region}: fewer than two observed years of the technology on its way, so nothing can be forecast.",
    zh: "{$market}（{$region}）：正在上升的技术实际观测不足两年，无法预测。",
  },
  "at-alarm": { en: "warned of from {$alarm}, standing in {$year}", zh: "以{$alarm}为预警界限，立足{$year}" },
  "not-there": { en: "The table has no shares of {$market} in {$home} or {$elsewhere}.", zh: "表中没有{$home}或{$elsewhere}的{$market}份额。" },
  "no-home": {
    en: "The rule warns from a probability of {$alarm} within ten years, and only where the successor is led elsewhere: what {$home} holds of it in {$market} is not in the table, so whether it follows or leads cannot be said.",
    zh: "规则自十年内概率{$alarm}起、且新技术由外部主导时才预警：表中没有{$home}在{$market}中所占新技术的份额，无法判断是跟随还是引领。",
  },
  "no-abroad": { en: "The share of {$technology} in {$elsewhere} in {$year} is missing.", zh: "缺少{$year}{$elsewhere}的{$technology}份额。" },
  comparison: { en: "the share of {$technology} in {$elsewhere}, {$year}", zh: "{$year}{$elsewhere}的{$technology}份额" },
});
