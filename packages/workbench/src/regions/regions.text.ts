import { catalogue } from "../language/catalogue.ts";

export const regionsText = catalogue("regions", {
  place: { en: "Place", zh: "地区" },
  nation: { en: "@Whole", zh: "@whole" },
  choose: { en: "Choose a @region", zh: "选择@regions" },
});
