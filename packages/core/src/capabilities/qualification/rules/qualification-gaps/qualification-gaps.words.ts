import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of items whose chain from standard to qualified product is broken. */
export const qualificationGapsWords = sentences("qualification-gaps", {
  things: { en: "needed card items whose standards and tests are recorded", zh: "已登记标准与检测情况的所需清单条目" },
  lack: {
    en: "lack a standard in force, a test method, an accredited laboratory or a product that passed",
    zh: "缺少现行标准、试验方法、获认可实验室或合格产品",
  },
});
