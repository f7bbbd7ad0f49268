import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of what public budgets give to science, and of how many patents were examined. */
export const publicEffortWords = sentences("public-effort", {
  "question-science-budget": {
    en: "Does the part of public spending that goes to science and technology fall across the @regions?",
    zh: "一般公共预算支出中科学技术支出的比重是否在各@region普遍下降？",
  },
  "science-budget": { en: "science and technology in public spending", zh: "一般公共预算支出中科学技术支出" },
  "science-spending": { en: "public spending on science and technology (nominal)", zh: "科学技术支出（名义值）" },
  "public-spending": { en: "all public spending (nominal)", zh: "一般公共预算支出（名义值）" },
  "question-examined-patents": {
    en: "Do patents that were examined for their invention become a smaller part of patents in force across the @regions?",
    zh: "有效专利中经实质审查的发明专利比重是否在各@region普遍下降？",
  },
  "examined-patents": { en: "invention patents in patents in force", zh: "有效专利中发明专利" },
  "question-kept-inventions": {
    en: "Do owners keep a smaller part of their invention patents in force across the @regions?",
    zh: "权利人维持有效的发明专利比重是否在各@region普遍下降？",
  },
  "kept-inventions": {
    en: "invention patents that are still in force, in those of the year before with those granted since,",
    zh: "上年末有效与当年授权的发明专利中年末仍有效者",
  },
  "held-or-granted": { en: "that of those in force a year before with those granted since", zh: "上年末有效与当年授权的合计数" },
  inventions: { en: "the number of invention patents in force", zh: "有效发明专利数" },
  patents: { en: "that of all patents in force", zh: "有效专利总数" },
});
