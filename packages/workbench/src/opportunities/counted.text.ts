import { catalogue } from "../language/catalogue.ts";

/** What the table of firms counts, in running text and over a column. */
export const countedText = catalogue("counted", {
  firms: { en: "firms", zh: "企业" },
  persons: { en: "persons employed", zh: "就业人员" },
  firmsHead: { en: "Firms", zh: "企业数" },
  personsHead: { en: "Persons employed", zh: "就业人数" },
});
