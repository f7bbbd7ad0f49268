import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of complementary assets and business models that are missing. */
export const missingAssetsWords = sentences("missing-assets", {
  things: { en: "complementary assets and business models that cards name", zh: "卡片所列的互补资产与商业模式" },
  lack: { en: "are missing", zh: "缺失" },
});
