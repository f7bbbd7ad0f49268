import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of what firms pay for R&D outside, and of what universities say they are paid. */
export const contractedResearchWords = sentences("contracted-research", {
  "share-question": {
    en: "Does the part of {$receiver} in what industrial firms pay for outside R&D fall across the @regions?",
    zh: "工业企业委托外部研发经费中付给{$receiver}的比重是否在各@region普遍下降？",
  },
  share: { en: "{$receiver} in what industrial firms pay for outside R&D", zh: "工业企业委托外部研发经费中付给{$receiver}" },
  paid: { en: "what was paid to {$receiver} (nominal)", zh: "付给{$receiver}的金额（当年价）" },
  outside: { en: "all that industrial firms paid for outside R&D", zh: "工业企业委托外部研发经费总额" },
  universities: { en: "universities", zh: "高校" },
  institutes: { en: "research institutes", zh: "科研机构" },
  "money-question": {
    en: "Do industrial firms pay for less than {$limit} of what universities spend on R&D?",
    zh: "工业企业支付的经费是否不足高校研发经费的{$limit}？",
  },
  "no-tables": {
    en: "The workspace does not hold who pays for the R&D of universities ({$payers}) beside total R&D ({$totals}).",
    zh: "工作区中没有高校研发经费来源（{$payers}）及研发经费总额（{$totals}）。",
  },
  "no-year": {
    en: "No year holds what universities receive from business, what industrial firms pay them, and total R&D.",
    zh: "没有任何年份同时具有高校来自企业的经费、工业企业付给高校的经费和研发经费总额。",
  },
  both: {
    en: "In {$year} universities report {$received} from business ({$received_share} of their R&D), industrial firms report {$reported} paid to universities ({$reported_share})",
    zh: "{$year}高校报告来自企业的研发经费为{$received}（占其研发经费{$received_share}），工业企业报告付给高校{$reported}（{$reported_share}）",
  },
  disagree: {
    en: "{$both}: a factor of {$factor}. The sources disagree; firms outside industry and services explain only part of it.",
    zh: "{$both}：前者是后者的{$factor}倍。两个来源不一致；非工业企业与服务只能解释其中一部分。",
  },
  agree: { en: "{$both}.", zh: "{$both}。" },
  "by-universities": { en: "as universities report it", zh: "按高校报告" },
  "by-firms": { en: "as industrial firms report it", zh: "按工业企业报告" },
  comparison: { en: "{$limit} of university R&D", zh: "高校研发经费的{$limit}" },
});
