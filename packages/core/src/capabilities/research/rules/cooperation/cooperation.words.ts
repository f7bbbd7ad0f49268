import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of universities, institutes and companies that work together. */
export const cooperationWords = sentences("cooperation", {
  result: {
    en: "Of {$undertakings} {$things} with two partners or more {$mixed} join at least two of university, institute and company ({$companies} have a company{$few}); networks in which every undertaking keeps its number of partners and every partner its number of undertakings{$within} give {$chance :low} to {$chance :high} in nine of ten ({$p}): {$outcome}. Mutual information of the three kinds, which of three may be negative, is {$information} bits ({$null :low} to {$null :high} in those networks). {$unknown} {$year}",
    zh: "{$undertakings}个有两个以上参与单位的{$things}中，{$mixed}至少联合了高校、院所、企业中的两类（{$companies}有企业参与{$few}）；各单元参与单位数与各单位参与次数不变{$within}的模拟网络九成为{$chance :low}至{$chance :high}（{$p}）：{$outcome}。三类主体的三元互信息（可为负值）为{$information}比特（模拟网络为{$null :low}至{$null :high}）。{$unknown}{$year}",
  },
  confirmed: { en: "kinds join less than their numbers explain", zh: "跨类联合低于随机组合的水平" },
  "not-supported": { en: "kinds do not join less than their numbers explain", zh: "跨类联合不低于随机组合的水平" },
  "insufficient-data": { en: "whether kinds join less than their numbers explain cannot be told", zh: "数据不足，不能判断跨类联合是否低于随机组合的水平" },
  mixes: { en: "kinds mix more than their numbers explain", zh: "跨类联合高于随机组合的水平" },
  "few-companies": { en: ", so few that of companies nothing is said", zh: "，数量过少，对企业不作判断" },
  unknown: {
    en: "Beside {$partners} partners of known kind the kind of {$unknown} is not known; left out here. Whatever kind that is, {$share}; under the six ways of counting them that were tried the verdict is the same.",
    zh: "类型已知的参与单位{$partners}个，另有{$unknown}个类型不明，未计入。无论其属哪一类，{$share}；按所试的六种计法，结论不变。",
  },
  "share-stays": { en: "the share stays at {$share}", zh: "该比例均为{$share}" },
  "share-between": { en: "the share lies between {$share :low} and {$share :high}", zh: "该比例介于{$share :low}与{$share :high}之间" },
  "unknown-decides": {
    en: "Whether kinds join less in {$things} than their numbers explain depends on {$unknown} of {$partners} partners whose kind is not known: whatever they are, between {$share :low} and {$share :high} of the joint undertakings join two kinds, and under the six ways of counting that were tried the answer is not the same. Say the kind of these bodies.",
    zh: "{$things}中跨类联合是否低于随机组合的水平，取决于{$partners}个参与单位中类型不明的{$unknown}个：无论其属哪一类，联合两类主体的比例介于{$share :low}与{$share :high}之间，按所试的六种计法结论不一致。请认定这些单位的类型。",
  },
  "list-of": { en: "List of {$year}; kinds are read from names.", zh: "{$year}名单；单位类型按名称判断。" },
  "no-table": {
    en: "The workspace holds no partners of projects: who works with whom is not known. Project lists name the lead alone.",
    zh: "工作区没有项目参与单位表：不知道谁与谁合作；项目清单只列牵头单位。",
  },
  "no-posts": {
    en: "The workspace holds no posts of a research system: who shares a laboratory is not known.",
    zh: "工作区没有产业技术体系岗位表：不知道哪些单位共用功能研究室。",
  },
  "too-few": {
    en: "Of {$placed} partners {$coded} have a known kind; they make {$undertakings} {$things} with two partners or more. At least {$minimum} of these and {$share} of known kinds are needed.",
    zh: "{$placed}个参与单位中{$coded}个类型可知，构成{$undertakings}个有两个以上参与单位的{$things}；至少需要{$minimum}个，且类型可知的占{$share}。",
  },
  "one-kind": {
    en: "All {$partners} partners are of one kind; whether kinds join cannot be asked.",
    zh: "{$partners}个参与单位均属同一类型，无法检验是否跨类联合。",
  },
  networks: { en: "{$draws} networks with the same numbers of partners and of undertakings", zh: "{$draws}个参与数不变的模拟网络" },
  "networks-within": {
    en: "{$draws} networks with the same numbers of partners and of undertakings, dealt within each {$stratum}",
    zh: "{$draws}个参与数不变、只在同一{$stratum}内交换的模拟网络",
  },
  within: { en: ", and partners change places within one {$stratum} alone,", zh: "且只在同一{$stratum}内交换" },
  "stratum-industry": { en: "industry", zh: "产业" },
  "stratum-programme": { en: "programme", zh: "计划" },
  "stratum-call": { en: "call", zh: "批次" },
  "stratum-province": { en: "@region", zh: "@region" },
  "stratum-year": { en: "year", zh: "年份" },
  "over-strata": { en: "dealt whatever the {$stratum}", zh: "不限{$stratum}交换" },
  points: { en: "a shortfall of {$points}", zh: "少{$points}" },
  projects: { en: "projects", zh: "项目" },
  laboratories: { en: "laboratories in the list of @research_posts", zh: "“@research_posts”名单所列功能研究室" },
  baseline: { en: "at least two of the three kinds", zh: "三类中至少两类" },
  three: { en: "all three kinds", zh: "三类齐全" },
  "without-largest": { en: "without {$partner}, which takes part most often", zh: "不含参与最多的{$partner}" },
  "project-question": {
    en: "Do universities, institutes and companies join in projects less than their numbers explain?",
    zh: "高校、院所与企业在项目中的联合是否低于随机组合的水平？",
  },
  "laboratory-question": {
    en: "Do universities, institutes and companies share laboratories (by the list of @research_posts) less than their numbers explain?",
    zh: "高校、院所与企业在“@research_posts”名单所列功能研究室中的联合是否低于随机组合的水平？",
  },
  chart: { en: "Undertakings that join at least two kinds", zh: "至少联合两类主体的单元" },
  band: { en: "networks of the same numbers", zh: "参与数不变的模拟网络" },
});
