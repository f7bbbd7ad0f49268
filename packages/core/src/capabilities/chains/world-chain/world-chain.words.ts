import { sentences } from "../../../language/statement/sentences.ts";

/** What is said where a world table cannot be judged. */
export const worldChainWords = sentences("world-chain", {
  economy: { en: "No name of the table says which economy is the office's own.", zh: "名称表未说明哪个经济体为本地。" },
  size: { en: "The table has too many sectors for a finding; the command computes it.", zh: "部门过多，不作判断；可用命令计算。" },
  productive: { en: "A year of the table makes less than it uses: it cannot be looked through.", zh: "某一年的表产出小于投入，无法沿链计算。" },
});
