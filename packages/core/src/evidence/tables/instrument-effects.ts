import { table } from "../../schema/table.ts";
import { code, number, required, text, titled } from "../../schema/table-column.ts";

/** What studies found a policy instrument to do, elsewhere and to others: never a promise for here. */
export const instrumentEffects = table({
  role: "instrument_effects",
  title: { en: "Effects of instruments as studies found them", zh: "政策工具效果研究" },
  meaning: {
    en: "What a study found an instrument to do, one outcome a row, with population, design and quoted words",
    zh: "研究所得政策工具效果，每行一项结果，附对象、方法与原文",
  },
  key: ["effect_id"],
  columns: {
    effect_id: required(code("Number of the effect", "编号", { example: "E01" })),
    instrument_code: required(code("STIP instrument", "政策工具代码", { example: "PI015" })),
    outcome: required(text("Outcome that was looked at", "结果变量", "private R&D")),
    direction: text("Direction that the study says", "方向", "positive"),
    effect: titled("Effect", "效果", number("Effect as printed", "原文效果值", "that of the row", { example: 0.1 })),
    low: number("Low end of its interval", "区间下限", "that of the row"),
    high: number("High end of its interval", "区间上限", "that of the row"),
    unit: text("Unit of the effect", "效果单位", "per 1 of public money"),
    population: required(text("Of whom it was found", "研究对象", "firms of one country")),
    design: required(text("How it was found", "研究方法", "regression discontinuity")),
    years: text("Years of the data", "数据年份", "2005-2010"),
    source: required(text("Study", "文献", "Author 2020")),
    quoted_words: text("Words of the study", "原文", "raises R&D"),
  },
});
