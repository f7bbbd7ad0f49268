import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of R&D institutions that firms of high-tech manufacturing run themselves. */
export const firmInstitutionsWords = sentences("firm-institutions", {
  question: {
    en: "Do high-tech manufacturing firms run fewer R&D institutions of their own, for their number, across the @regions?",
    zh: "高技术制造业企业自办研发机构数与企业数之比是否在各@region普遍下降？",
  },
  institutions: { en: "the number of these institutions", zh: "自办研发机构数" },
  firms: { en: "that of the firms", zh: "企业数" },
  share: { en: "R&D institutions of their own in the number of high-tech manufacturing firms", zh: "高技术制造业自办研发机构与企业数相比" },
});
