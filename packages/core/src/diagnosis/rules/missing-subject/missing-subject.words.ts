import { sentences } from "../../../language/statement/sentences.ts";

/** What can be said of who leads projects of generic technology. */
export const missingSubjectWords = sentences("missing-subject", {
  question: {
    en: "Do research institutes lead fewer than {limit} of the @projects of generic technology?",
    zh: "@projects中的共性技术项目由科研院所牵头的是否不足{limit}？",
  },
  result: {
    en: "Research institutes, those turned companies included, led {share} of {generic} @projects of generic technology {period}: {outcome}. The rest: {kinds}. {peers} This says who leads, not that nobody can. {told}, and which projects are generic from a rule that the office can change.",
    zh: "{period}@projects中的{generic}个共性技术项目，科研院所（含转制院所企业）牵头{share}：{outcome}。其余：{kinds}。{peers}这只说明由谁牵头，并不说明无人能够承担。{told}，共性技术项目按可修改的规则认定。",
  },
  "called-in": { en: "called in {years}", zh: "{years}立项的" },
  "told-by-names": { en: "Kinds are read from names{unknown}", zh: "单位类型按名称判断{unknown}" },
  "told-by-list": { en: "Kinds are read from the list{unknown}", zh: "单位类型取自名单{unknown}" },
  unknown: {
    en: "; of {unknown} of the generic projects the kind of the lead is not known, and they are counted either way",
    zh: "；其中{unknown}个共性技术项目牵头单位类型不明，按两种极端分别计算",
  },
  between: { en: "{share.low} to {share.high}", zh: "{share.low}至{share.high}" },
  open: { en: "whether fewer than {limit} cannot be told", zh: "是否不足{limit}无法判断" },
  "firms-unknown": {
    en: "Whether companies lead projects of generic technology less often than other projects depends on leads whose kind is not known: {unknown} of {named} projects. Companies lead {share} of the {generic} generic ones and {elsewhere} of the {others} others. Say the kind of these bodies, or the words of their names.",
    zh: "企业牵头共性技术项目的比例是否低于其他项目，取决于类型不明的牵头单位：{named}个项目中有{unknown}个。企业牵头{generic}个共性技术项目的{share}、其余{others}个项目的{elsewhere}。请注明这些单位的类型或其名称用词。",
  },
  below: { en: "fewer than {limit}", zh: "不足{limit}" },
  "not-below": { en: "not fewer than {limit}", zh: "不低于{limit}" },
  "share-of-kind": { en: "{kind} {share}", zh: "{kind}{share}" },
  "no-peers": { en: "There are no other projects to compare with.", zh: "没有其他项目可供比较。" },
  peers: { en: "Of the {others} other projects they led {share}.", zh: "其余{others}个项目中该比例为{share}。" },
  "too-few": {
    en: "By the rule of the office {generic} {generic:project|projects} with a named lead are of generic technology, and {named} of {projects} projects name their lead; at least {minimum} and {share} are needed.",
    zh: "按本单位规则，列明牵头单位的共性技术项目有{generic}个，{projects}个项目中列明牵头单位的有{named}个；至少需要{minimum}个和{share}。",
  },
  comparison: { en: "a share of {limit}, and the other {others} projects", zh: "{limit}的界限，以及其余{others}个项目" },
  baseline: { en: "category, programme or title; limit {limit}", zh: "类别、专项或题名任一；界限{limit}" },
  chart: { en: "Who leads projects of generic technology (bar) and other projects (mark)", zh: "共性技术项目（条）与其他项目（标记）由谁牵头" },
  "limit-of": { en: "limit of {limit}", zh: "界限为{limit}" },
  "category-alone": { en: "generic by category alone ({words})", zh: "仅按类别认定（{words}）" },
  "programme-alone": { en: "generic by programme alone", zh: "仅按专项认定" },
  "title-alone": { en: "generic by title alone ({words})", zh: "仅按题名认定（{words}）" },
  "turned-companies": { en: "institutes turned companies counted as companies", zh: "转制院所企业计为企业" },
  "no-centres": { en: "bodies called {words} not counted as institutes", zh: "名称含{words}的单位不计为院所" },
  "one-year": { en: "called in {year}", zh: "{year}立项" },
  institute: { en: "institutes", zh: "科研院所" },
  "institute-company": { en: "institutes turned companies", zh: "转制院所企业" },
  company: { en: "other companies", zh: "其他企业" },
  university: { en: "universities", zh: "高校" },
  hospital: { en: "hospitals", zh: "医院" },
  other: { en: "others", zh: "其他" },
  // A lead that no list and no word tells.
  "unknown-kind": { en: "of unknown kind", zh: "类型不明" },
  "firms-question": {
    en: "Do companies lead @projects of generic technology less often than other projects?",
    zh: "企业牵头@projects中共性技术项目的比例是否低于其他项目？",
  },
  "firms-result": {
    en: "Companies, institutes turned companies included, led {share} of {generic} projects of generic technology and {elsewhere} of the {others} others; the label dealt at random gives {chance} ({p}): {outcome}.",
    zh: "企业（含转制院所企业）牵头{generic}个共性技术项目的{share}、其余{others}个项目的{elsewhere}；随机分配标签为{chance}（{p}）：{outcome}。",
  },
  "firms-confirmed": { en: "they leave generic technology to others", zh: "企业较少牵头共性技术" },
  "firms-not-supported": { en: "not less often", zh: "并不更少" },
  "firms-insufficient-data": { en: "whether less often cannot be told", zh: "是否更少无法判断" },
  "firms-comparison": { en: "the label “generic” dealt at random over {projects} projects, exact", zh: "在{projects}个项目中随机分配“共性”标签（精确检验）" },
  "firms-baseline": { en: "category, programme or title", zh: "类别、专项或题名任一" },
  "firms-alone": { en: "institutes turned companies not counted as companies", zh: "转制院所企业不计为企业" },
  "a-lower-share": { en: "a share lower by {size}", zh: "比例低{size}" },
});
