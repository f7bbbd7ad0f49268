import { catalogue } from "../language/catalogue.ts";

export const regionsText = catalogue("regions", {
  place: { en: "Place", zh: "地区" },
  nation: { en: "The nation", zh: "全国" },
  choose: { en: "Choose a @region", zh: "选择@regions" },
});
