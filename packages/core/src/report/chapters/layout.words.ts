import { sentences } from "../../language/statement/sentences.ts";

/** What the chapter on the spatial layout says around its maps. */
export const layoutWords = sentences("report-layout", {
  nowhere: { en: "No line names a single region.", zh: "各项任务均未落到具体地区。" },
  tiles: { en: "Every @region is a tile of one size; no boundary is drawn.", zh: "格子图中每个@regions面积相同，不绘制边界。" },
  chosen: { en: "Regions that are chosen", zh: "选定的地区" },
  "for-what": { en: "For what", zh: "内容" },
});
