import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of technologies without a research centre, and of foreign centres that only adapt. */
export const centresMissingWords = sentences("centres-missing", {
  "things-innovation": { en: "technologies that cards and priorities need", zh: "卡片与优先领域所需的技术" },
  "things-adapt": { en: "research centres of foreign firms that are open in the territory", zh: "境内现有的外资研发中心" },
  "things-abroad": { en: "technologies in which cards say that others abroad lead", zh: "卡片注明落后于国外的技术" },
  "lack-innovation": { en: "have no innovation centre", zh: "没有产业创新中心" },
  "lack-adapt": { en: "have no mandate beyond adapting products to the local market", zh: "定位仅限于产品本地化" },
  "lack-abroad": { en: "have neither a centre abroad nor a joint one", zh: "既无海外研发中心也无联合中心" },
  "question-innovation": { en: "Are there needed technologies without an innovation centre?", zh: "是否有所需技术没有产业创新中心？" },
  "question-adapt": { en: "Do foreign research centres in the territory only adapt products?", zh: "境内外资研发中心是否仅从事产品本地化？" },
  "question-abroad": {
    en: "Are there technologies in which others lead without a centre abroad or a joint one?",
    zh: "是否有落后于国外的技术没有海外或联合研发中心？",
  },
});
