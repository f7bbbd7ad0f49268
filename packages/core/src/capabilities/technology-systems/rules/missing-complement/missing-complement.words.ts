import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of a technology system that lacks something it needs. */
export const missingComplementWords = sentences("missing-complement", {
  "no-card": { en: "The register holds no card of a technology system.", zh: "登记册中没有产业技术体系卡片。" },
  question: {
    en: "Are there items that {$system} needs and that have neither a producer nor a project?",
    zh: "{$system}是否存在短板（国内无人生产、也无在研项目）？",
  },
  unknown: {
    en: "On the card of {$system} neither a producer nor a project is entered for {$names}. {$rest} Unknown is not none.",
    zh: "{$system}卡片中，{$names}未登记生产单位，也无项目；未登记不等于没有，待核实。{$rest}",
  },
  undated: {
    en: "For {$count} of them nobody says as of when producers were looked for, or it is too long ago.",
    zh: "其中{$count}项未注明核实日期，或核实已超期。",
  },
  projects: { en: "projects", zh: "项目" },
  "a-card-item": { en: "a card item", zh: "清单条目" },
  "from-items": { en: "from {$count} {$count :form one=item other=items} on", zh: "达到{$count}项" },
  missing: {
    en: "Of {$needed} items that the card of {$system} needs, {$missing} {$missing :form one=has other=have} no producer and no project: {$names}. {$rest}",
    zh: "{$system}卡片需要的{$needed}个条目中，有{$missing}项既无生产单位也无项目：{$names}。{$rest}",
  },
  none: {
    en: "Each of the {$needed} items that the card of {$system} needs has a producer or a project. {$rest}",
    zh: "{$system}卡片需要的{$needed}个条目均有生产单位或项目。{$rest}",
  },
  few: {
    en: "Each of the {$needed} items that the card of {$system} needs has a producer or a project, but for {$names}. {$rest}",
    zh: "{$system}卡片需要的{$needed}个条目均有生产单位或项目（{$names}除外）。{$rest}",
  },
  "too-few": {
    en: "The card of {$system} names {$needed} {$needed :form one=item other=items} as needed ({$undecided} are undecided); at least {$minimum} must be. {$rest}",
    zh: "{$system}卡片中标为需要的条目有{$needed}项（{$undecided}项未定）；至少需要{$minimum}项。{$rest}",
  },
  unfilled: {
    en: "Lists on which nothing has been entered, so that what is missing there is unknown: {$lists}.",
    zh: "以下清单尚未填写，缺失情况未知：{$lists}。",
  },
  comparison: {
    en: "what the card says is needed: {$needed} {$needed :form one=item other=items} on {$links} {$links :form one=link other=links}",
    zh: "卡片所列需要的{$needed}个条目（{$links}个环节）",
  },
  chart: { en: "Needed items of each link", zh: "各环节需要的条目" },
  "link-missing": { en: "{$link} ({$missing} missing)", zh: "{$link}（缺{$missing}项）" },
});
