import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of doctors and masters in the R&D institutions of firms. */
export const graduateStaffWords = sentences("graduate-staff", {
  question: {
    en: "Does the share of doctors and masters in the staff of industrial firms' R&D institutions fall across the @regions?",
    zh: "工业企业研发机构人员中博士和硕士的比重是否在各@region普遍下降？",
  },
  graduates: { en: "the number of doctors and masters", zh: "博士和硕士人数" },
  staff: { en: "that of all staff of these institutions", zh: "研发机构人员总数" },
  share: { en: "doctors and masters in the staff of industrial firms' R&D institutions", zh: "工业企业研发机构人员中博士和硕士" },
});
