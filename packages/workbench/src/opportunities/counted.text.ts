import { catalogue } from "../language/catalogue.ts";

/** What the table of firms counts, in running text and over a column. */
export const countedText = catalogue("counted", {
  firms: { en: "firms", zh: "企业" },
  persons: { en: "persons employed", zh: "就业人员" },
  sector: { en: "Industries", zh: "行业范围" },
  manufacturing: { en: "manufacturing alone", zh: "仅制造业" },
  allActivities: { en: "all", zh: "全部行业" },
  firmsHead: { en: "Firms", zh: "企业数" },
  personsHead: { en: "Persons employed", zh: "就业人数" },
});
