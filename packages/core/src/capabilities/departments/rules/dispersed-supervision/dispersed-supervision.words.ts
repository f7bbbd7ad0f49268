import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of institutions that answer to several departments or lead in many programmes. */
export const dispersedSupervisionWords = sentences("dispersed-supervision", {
  "programmes-question": {
    en: "Do institutions lead in more programmes than dealing out the projects within their fields gives?",
    zh: "单位牵头的专项数是否多于在各自领域内随机分配的水平？",
  },
  programmes: {
    en: "Of {$listed} listed @projects with a lead and a programme, {$busy} institutions lead {$led} or more; of these {$share} lead in {$many} programmes or more; dealing the projects out within their fields, with every institution's and every programme's number kept, gives {$chance} in nine of ten draws ({$p}): {$outcome}.",
    zh: "名单所列{$listed}个@projects中，牵头{$led}个以上的单位有{$busy}家，其中{$share}牵头{$many}个以上专项的项目；保持各单位、各专项项目数不变而在各领域内随机分配九成为{$chance}（{$p}）：{$outcome}。",
  },
  less: { en: "no more spread out than chance would make them, but clearly less", zh: "分散程度没有超过随机水平，反而明显较低" },
  "spread-out": { en: "more spread out than chance would make them", zh: "分散程度高于随机水平" },
  "cannot-be-told": { en: "whether they are more spread out cannot be told", zh: "是否更为分散无法判断" },
  "as-chance": { en: "no more spread out than chance would make them", zh: "分散程度没有超过随机水平" },
  "no-fields": {
    en: "The workspace does not say which field each programme belongs to ({$table}): an institution of one discipline cannot be expected in programmes of all.",
    zh: "工作区中没有各专项所属领域（{$table}）：单一学科的单位不可能涉及所有领域的专项。",
  },
  "few-busy": {
    en: "Only {$busy} {$busy :form one=|institution leads| other=|institutions lead|} {$led} projects or more; at least {$minimum} are needed.",
    zh: "只有{$busy}家单位牵头{$led}个以上项目；至少需要{$minimum}家。",
  },
  "many-within-fields": { en: "{$many} programmes or more, within fields", zh: "{$many}个以上专项，领域内分配" },
  many: { en: "{$many} programmes or more", zh: "{$many}个以上专项" },
  "lead-more": { en: "institutions that lead {$led} projects or more", zh: "牵头{$led}个以上项目的单位" },
  "all-fields": { en: "projects dealt out over all fields", zh: "项目在全部领域内分配" },
  excess: { en: "an excess of {$size}", zh: "高出{$size}" },
  draws: {
    en: "{$draws} draws in which every institution keeps its projects in each field, and every programme its number",
    zh: "{$draws}次模拟，各单位在各领域的项目数、各专项的项目数不变",
  },
  "programmes-chart": { en: "Institutions that lead most projects, and in how many programmes", zh: "牵头项目最多的单位及其涉及的专项数" },
  "hosts-question": {
    en: "Do many of the hosts of laboratories and stations answer to several central departments?",
    zh: "实验室与野外站的依托单位中，受多个中央部门主管的是否偏多？",
  },
  above: {
    en: "Of {$hosts} institutions that the lists of laboratories, field stations and shared facilities name with a central department at least twice, {$several} ({$share}) are named with more than one of them, more than {$limit}. {$most} With supervisors of @regions and cities counted too it is {$with_local} of {$all}. Laboratories with several hosts are left out: whose supervisor they name is not known. Budgets by department are not in the data.",
    zh: "在实验室、野外站和设施共享名单中至少两次列有中央主管部门的{$hosts}家单位里，有{$several}家（{$share}）受一个以上中央部门主管，超过{$limit}。{$most}计入地方主管单位后，{$all}家中为{$with_local}。有多个依托单位的实验室无法知道主管部门属于哪家，未计入；数据中没有分部门预算。",
  },
  "not-above": {
    en: "Of {$hosts} institutions that the lists of laboratories, field stations and shared facilities name with a central department at least twice, {$several} ({$share}) are named with more than one of them, not more than {$limit}. {$most} With supervisors of @regions and cities counted too it is {$with_local} of {$all}. Laboratories with several hosts are left out: whose supervisor they name is not known. Budgets by department are not in the data.",
    zh: "在实验室、野外站和设施共享名单中至少两次列有中央主管部门的{$hosts}家单位里，有{$several}家（{$share}）受一个以上中央部门主管，没有超过{$limit}。{$most}计入地方主管单位后，{$all}家中为{$with_local}。有多个依托单位的实验室无法知道主管部门属于哪家，未计入；数据中没有分部门预算。",
  },
  most: { en: "Among them: {$hosts}.", zh: "其中包括：{$hosts}。" },
  host: { en: "{$host} ({$supervisors})", zh: "{$host}（{$supervisors}）" },
  "no-departments": {
    en: "The workspace does not say which supervisors are central departments ({$table}): supervisors of @regions cannot be told from them.",
    zh: "工作区中没有主管部门类别（{$table}），无法区分中央部门与地方主管单位。",
  },
  "few-hosts": {
    en: "{$hosts} {$hosts :form one=|institution is| other=|institutions are|} named with a central department in two listings or more, and {$named} of {$entries} laboratories and stations name a supervisor; at least {$minimum} and {$share} are needed.",
    zh: "在两处以上名单中列有中央主管部门的单位有{$hosts}家，{$entries}个实验室和野外站中有{$named}个列有主管部门；至少需要{$minimum}家和{$share}。",
  },
  exceptions: { en: "{$limit} of institutions as exceptions", zh: "以{$limit}的单位作为例外" },
  baseline: { en: "central departments, laboratories of one host", zh: "仅计中央部门与单一依托单位的实验室" },
  "with-local": { en: "supervisors of @regions and cities counted too", zh: "地方主管单位一并计入" },
  "co-hosted": { en: "co-hosted laboratories read as each host's", zh: "共建实验室计入每个依托单位" },
  "names-as-printed": { en: "names as printed, without the table of aliases", zh: "不用别名表，按原名统计" },
  "limit-of": { en: "limit of {$limit}", zh: "界限为{$limit}" },
  "hosts-chart": { en: "Institutions with several supervising departments", zh: "受多个部门主管的单位" },
});
