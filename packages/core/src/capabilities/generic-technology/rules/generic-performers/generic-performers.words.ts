import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of how far generic technologies have somebody who carries them. */
export const genericPerformersWords = sentences("generic-performers", {
  result: {
    en: "Of {$general} technologies whose knowledge is used most widely (the upper {$part} of {$technologies} by generality), {$share} have no performer that holds {$performer} of the work and was at work in {$steady} of the years {$years}; among the other {$others} it is {$elsewhere}, and as many technologies of the same sizes have it in {$chance} by chance ({$p}): {$outcome}{$named}. {$left} technologies have too few citations or too little work to be judged.",
    zh: "知识应用面最广的{$general}项技术（{$technologies}项技术中通用性居前{$part}）中，{$share}没有占{$performer}以上工作量且在{$years}中{$steady}的年份持续投入的主体；其余{$others}项中为{$elsewhere}；随机抽取同等规模的同样数量技术为{$chance}（{$p}）：{$outcome}{$named}。另有{$left}项技术被引或工作量过少，无法判断。",
  },
  named: { en: "{{. Nobody carries, most general first: {$technologies}}}", zh: "。无人承担的（按通用性排序）：{$technologies}" },
  technology: {
    en: "{$technology} ({$performers} {$performers :form one=performer other=performers}, the largest steady one {$performer} with {$share})",
    zh: "{$technology}（{$performers}家主体，持续投入者中最多的{$performer}占{$share}）",
  },
  unsteady: {
    en: "{$technology} ({$performers} {$performers :form one=performer other=performers}, none of them steady)",
    zh: "{$technology}（{$performers}家主体，均未持续投入）",
  },
  confirmed: { en: "the more general, the less carried", zh: "越通用越无人承担" },
  "not-supported": { en: "generic technologies are carried as others are", zh: "通用技术与其他技术的承担情况无异" },
  "insufficient-data": { en: "whether they are carried less than others cannot be told", zh: "是否比其他技术更少有人承担无法判断" },
  "no-work": { en: "{$table} names no performer with a year and an amount.", zh: "{$table} 中没有注明年份和数量的主体。" },
  "few-years": {
    en: "{$table} knows {$years} {$years :form one=year other=years} of work; whether a performer stays can be seen from {$minimum} on.",
    zh: "{$table} 中只有{$years}年的工作；至少{$minimum}年才能看出主体是否持续投入。",
  },
  "too-few": {
    en: "{$technologies} {$technologies :form one=technology other=technologies} of {$table} with at least {$citations} citations and {$work} units of work; {$minimum} are needed.",
    zh: "{$table} 中被引不少于{$citations}次、工作量不少于{$work}的技术有{$technologies}项；至少需要{$minimum}项。",
  },
  comparison: { en: "as many technologies of the same sizes drawn at random ({$draws} draws)", zh: "随机抽取同等规模的同样数量技术（{$draws}次）" },
  baseline: { en: "upper {$part}, performer from {$performer}", zh: "通用性居前{$part}，承担主体以{$performer}为界" },
  "a-larger-share": { en: "an excess of {$size}", zh: "高{$size}" },
  performer: { en: "performer from {$performer} of the work", zh: "承担主体以工作量{$performer}为界" },
  general: { en: "upper {$part} by generality", zh: "通用性居前{$part}" },
  steady: { en: "at work in {$steady} of the years", zh: "在{$steady}的年份持续投入" },
  sizes: { en: "technologies of all sizes together", zh: "不分规模" },
  window: { en: "the last {$years} years", zh: "最近{$years}年" },
  chart: { en: "Largest steady performer's share of the work, general technologies", zh: "通用技术中持续投入者的最大份额" },
});
