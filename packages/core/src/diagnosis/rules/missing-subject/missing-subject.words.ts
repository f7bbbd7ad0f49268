import { sentences } from "../../../language/statement/sentences.ts";

/** What can be said of who leads projects of generic technology. */
export const missingSubjectWords = sentences("missing-subject", {
  result: {
    en: "Research institutes, those turned companies included, led {share} of {generic} national projects of generic technology {period}; 95% interval {interval}, {outcome}. The rest: {kinds}. {peers} Kinds are read from names, and which projects are generic from a rule that the office can change. {parts}",
    zh: "{period}{generic}个共性技术国家项目中，科研院所（含转制院所企业）牵头{share}；95%区间为{interval}，{outcome}。其余：{kinds}。{peers}单位类型按名称判断，共性技术项目按可修改的规则认定。{parts}",
  },
  "called-in": { en: "called in {years}", zh: "{years}立项的" },
  confirmed: {
    en: "wholly below {limit}, and no single institution led {performer}",
    zh: "整体低于{limit}，且没有一家单位牵头达到{performer}",
  },
  "one-performer": {
    en: "but {institution} alone led {share}: a performer there is",
    zh: "但仅{institution}一家就牵头{share}：承担主体是存在的",
  },
  "not-a-lack": { en: "not a lack of performers by the limit of {limit} and the comparison", zh: "按{limit}的界限与比较，不能认定主体缺失" },
  "share-of-kind": { en: "{kind} {share}", zh: "{kind}{share}" },
  "no-peers": { en: "There are no other projects to compare with.", zh: "没有其他项目可供比较。" },
  peers: { en: "Of the {others} other projects they led {share} ({p}).", zh: "其余{others}个项目中该比例为{share}（{p}）。" },
  parts: { en: "Each part of the rule by itself gives {parts}.", zh: "单用各部分规则：{parts}。" },
  "by-part": { en: "{share} by {part}", zh: "按{part}为{share}" },
  "by-category": { en: "category", zh: "类别" },
  "by-programme": { en: "programme", zh: "专项" },
  "by-title": { en: "title words", zh: "题名" },
  "too-few": {
    en: "By the rule of the office {generic} {generic:project|projects} with a named lead are of generic technology: too few to tell, even if no institute led any.",
    zh: "按本单位规则，列明牵头单位的共性技术项目只有{generic}个：即使没有一个由院所牵头也无法判断。",
  },
  comparison: { en: "the other {others} projects, and a share of {limit}", zh: "其余{others}个项目，以及{limit}的界限" },
  chart: { en: "Who leads projects of generic technology (bar) and other projects (mark)", zh: "共性技术项目（条）与其他项目（标记）由谁牵头" },
  "category-alone": { en: "generic by category alone ({words})", zh: "仅按类别认定（{words}）" },
  "programme-alone": { en: "generic by programme alone", zh: "仅按专项认定" },
  "title-alone": { en: "generic by title alone ({words})", zh: "仅按题名认定（{words}）" },
  "turned-companies": { en: "institutes turned companies counted as companies", zh: "转制院所企业计为企业" },
  "one-year": { en: "called in {year}", zh: "{year}立项" },
  institute: { en: "institutes", zh: "科研院所" },
  "institute-company": { en: "institutes turned companies", zh: "转制院所企业" },
  company: { en: "other companies", zh: "其他企业" },
  university: { en: "universities", zh: "高校" },
  hospital: { en: "hospitals", zh: "医院" },
  other: { en: "others", zh: "其他" },
});
