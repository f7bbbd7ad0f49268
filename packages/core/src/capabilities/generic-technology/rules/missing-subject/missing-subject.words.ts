import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of who leads projects of generic technology. */
export const missingSubjectWords = sentences("missing-subject", {
  question: {
    en: "Do research institutes lead @projects of generic technology less often than other projects?",
    zh: "科研院所牵头@projects中共性技术项目的比例是否低于其他项目？",
  },
  result: {
    en: "Research institutes, those turned companies included, led {$share} of {$generic} @projects of generic technology {$period} and {$elsewhere} of the {$others} others; the label “generic” dealt over the {$calls} calls whole gives {$chance} ({$p}): {$outcome}. The rest of the generic ones: {$kinds}. {$limit} This says who leads, not that nobody can. {$told}, and which projects are generic from a rule that can be changed.",
    zh: "{$period}@projects中，科研院所（含转制院所企业）牵头{$generic}个共性技术项目的{$share}、其余{$others}个项目的{$elsewhere}；将“共性技术”标签按{$calls}批指南整批随机分配为{$chance}（{$p}）：{$outcome}。共性技术项目其余部分：{$kinds}。{$limit}这只说明由谁牵头，并不说明无人能够承担。{$told}，共性技术项目按可修改的规则认定。",
  },
  "called-in": { en: "called in {$years}", zh: "{$years}立项的" },
  "told-by-names": { en: "Kinds are read from names{$unknown}", zh: "单位类型按名称判断{$unknown}" },
  "told-by-list": { en: "Kinds are read from the list{$unknown}", zh: "单位类型取自名单{$unknown}" },
  unknown: {
    en: "; of {$unknown} of the generic projects the kind of the lead is not known, and they are counted either way",
    zh: "；其中{$unknown}个共性技术项目牵头单位类型不明，按两种极端分别计算",
  },
  between: { en: "{$share :low} to {$share :high}", zh: "{$share :low}至{$share :high}" },
  "firms-unknown": {
    en: "Whether companies lead projects of generic technology less often than other projects depends on leads whose kind is not known: {$unknown} of {$named} projects. Companies lead {$share} of the {$generic} generic ones and {$elsewhere} of the {$others} others. Say the kind of these bodies, or the words of their names.",
    zh: "企业牵头共性技术项目的比例是否低于其他项目，取决于类型不明的牵头单位：{$named}个项目中有{$unknown}个。企业牵头{$generic}个共性技术项目的{$share}、其余{$others}个项目的{$elsewhere}。请注明这些单位的类型或其名称用词。",
  },
  "less-confirmed": { en: "they leave generic technology to others", zh: "院所较少牵头共性技术" },
  "less-not-supported": { en: "not less often", zh: "并不更少" },
  "less-insufficient-data": { en: "whether less often cannot be told", zh: "是否更少无法判断" },
  "unknown-decides": { en: "whether less often depends on leads whose kind is not known", zh: "是否更少取决于类型不明的牵头单位" },
  "limit-alone": {
    en: "A limit of {$limit} by itself would call {$called} of worlds in which the label means nothing.",
    zh: "若仅以{$limit}为界限，则在标签毫无意义的模拟情形中也有{$called}会被判定。",
  },
  "share-of-kind": { en: "{$kind} {$share}", zh: "{$kind}{$share}" },
  "no-peers": { en: "There are no other projects to compare with.", zh: "没有其他项目可供比较。" },
  "too-few": {
    en: "By the rule of the office {$generic} {$generic :form one=project other=projects} with a named lead are of generic technology, and {$named} of {$projects} projects name their lead; at least {$minimum} and {$share} are needed.",
    zh: "按本单位规则，列明牵头单位的共性技术项目有{$generic}个，{$projects}个项目中列明牵头单位的有{$named}个；至少需要{$minimum}个和{$share}。",
  },
  comparison: {
    en: "the label “generic” dealt over {$projects} projects of {$calls} calls, each call whole",
    zh: "在{$calls}批指南的{$projects}个项目中整批随机分配“共性”标签",
  },
  baseline: { en: "category, programme or title; the label dealt over whole calls", zh: "类别、专项或题名任一；标签按整批指南分配" },
  "dealt-projects": { en: "the label dealt over single projects", zh: "标签按单个项目分配" },
  "dealt-programmes": { en: "the label dealt over whole programmes", zh: "标签按整个专项分配" },
  "dealt-institutions": { en: "the label dealt over whole institutions", zh: "标签按整个牵头单位分配" },
  chart: { en: "Who leads projects of generic technology (bar) and other projects (mark)", zh: "共性技术项目（条）与其他项目（标记）由谁牵头" },
  "category-alone": { en: "generic by category alone ({$words})", zh: "仅按类别认定（{$words}）" },
  "programme-alone": { en: "generic by programme alone", zh: "仅按专项认定" },
  "title-alone": { en: "generic by title alone ({$words})", zh: "仅按题名认定（{$words}）" },
  "turned-companies": { en: "institutes turned companies counted as companies", zh: "转制院所企业计为企业" },
  "no-centres": { en: "bodies called {$words} not counted as institutes", zh: "名称含{$words}的单位不计为院所" },
  "one-year": { en: "called in {$year}", zh: "{$year}立项" },
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
    en: "Companies, institutes turned companies included, led {$share} of {$generic} projects of generic technology and {$elsewhere} of the {$others} others; the label “generic” dealt over the {$calls} calls whole gives {$chance} ({$p}): {$outcome}.",
    zh: "企业（含转制院所企业）牵头{$generic}个共性技术项目的{$share}、其余{$others}个项目的{$elsewhere}；将“共性技术”标签按{$calls}批指南整批随机分配为{$chance}（{$p}）：{$outcome}。",
  },
  "firms-confirmed": { en: "they leave generic technology to others", zh: "企业较少牵头共性技术" },
  "firms-not-supported": { en: "not less often", zh: "并不更少" },
  "firms-insufficient-data": { en: "whether less often cannot be told", zh: "是否更少无法判断" },
  "firms-comparison": {
    en: "the label “generic” dealt over {$projects} projects of {$calls} calls, each call whole",
    zh: "在{$calls}批指南的{$projects}个项目中整批随机分配“共性”标签",
  },
  "firms-baseline": { en: "category, programme or title; the label dealt over whole calls", zh: "类别、专项或题名任一；标签按整批指南分配" },
  "firms-alone": { en: "institutes turned companies not counted as companies", zh: "转制院所企业不计为企业" },
  "a-lower-share": { en: "a share lower by {$size}", zh: "比例低{$size}" },
});
