import { sentences } from "../../../language/statement/sentences.ts";

/** What can be said of institutions that answer to several departments or lead in many programmes. */
export const dispersedSupervisionWords = sentences("dispersed-supervision", {
  "programmes-question": { en: "Are the same institutions spread over many programmes?", zh: "同一单位是否分散于众多专项？" },
  programmes: {
    en: "Of {busy} institutions that lead {led} national projects or more, {share} lead in {many} programmes or more; dealing the projects out at random, with every institution's and every programme's number kept, gives {chance} ({p}): {outcome}.",
    zh: "牵头{led}个以上国家项目的{busy}家单位中，有{share}涉及{many}个以上专项；保持各单位、各专项项目数不变而随机分配为{chance}（{p}）：{outcome}。",
  },
  "spread-out": { en: "more spread out than chance would make them", zh: "分散程度高于随机水平" },
  "kept-together": {
    en: "institutions keep to their own programmes more than chance would make them",
    zh: "单位更集中于各自的专项，分散程度低于随机水平",
  },
  "as-chance": { en: "no more spread out than chance would make them", zh: "分散程度没有超过随机水平" },
  "few-busy": {
    en: "Only {busy} {busy:institution leads|institutions lead} {led} projects or more; at least {minimum} are needed.",
    zh: "只有{busy}家单位牵头{led}个以上项目；至少需要{minimum}家。",
  },
  draws: {
    en: "{draws} draws in which every institution and every programme keeps its number of projects",
    zh: "{draws}次模拟，各单位、各专项的项目数不变",
  },
  "programmes-chart": { en: "Institutions that lead most projects, and in how many programmes", zh: "牵头项目最多的单位及其涉及的专项数" },
  "hosts-question": { en: "Do institutions answer to several departments at once?", zh: "同一单位是否受多个部门主管？" },
  hosts: {
    en: "Of {hosts} institutions that the lists of laboratories, field stations and shared facilities name with a supervisor at least twice, {several} ({share}) answer to more than one department; 95% interval {interval}, {outcome} {limit}. {rest} Abbreviations and renamed offices are joined; budgets by department are not in the data.",
    zh: "在实验室、野外站和设施共享名单中至少两次列有主管部门的{hosts}家单位里，有{several}家（{share}）受一个以上部门主管；95%区间为{interval}，{outcome}{limit}。{rest}简称与更名部门已合并；数据中没有分部门预算。",
  },
  above: { en: "wholly above", zh: "整体高于" },
  "not-above": { en: "not wholly above", zh: "并非整体高于" },
  most: { en: "Most: {hosts}.", zh: "最多的是：{hosts}。" },
  host: { en: "{host} ({supervisors})", zh: "{host}（{supervisors}）" },
  "national-alone": { en: "Counting national departments alone it is {share}.", zh: "仅计中央部门为{share}。" },
  "few-hosts": {
    en: "Only {hosts} {hosts:institution is|institutions are} named with a supervisor in two listings or more; at least {minimum} are needed.",
    zh: "只有{hosts}家单位在两处以上名单中列有主管部门；至少需要{minimum}家。",
  },
  exceptions: { en: "{limit} of institutions as exceptions", zh: "以{limit}的单位作为例外" },
  "names-as-printed": { en: "names as printed, without the table of aliases", zh: "不用别名表，按原名统计" },
  "national-only": { en: "national departments only", zh: "仅计中央部门" },
  "hosts-chart": { en: "Institutions with several supervising departments", zh: "受多个部门主管的单位" },
});
