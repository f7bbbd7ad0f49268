import { catalogue } from "../language/catalogue.ts";

export const regionsText = catalogue("regions", {
  place: { en: "Place", zh: "地区" },
  nation: { en: "@Whole", zh: "@whole" },
  notInEvidence: { en: "the evidence does not hold it", zh: "现有数据未包括" },
  choose: { en: "Choose a @region", zh: "选择@regions" },
});
