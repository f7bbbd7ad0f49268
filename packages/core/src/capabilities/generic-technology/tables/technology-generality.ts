import { table } from "../../../schema/table.ts";
import { code, count, name, number, required, titled } from "../../../schema/table-column.ts";

/** How widely the knowledge of each technology is used: what a derivation of kind `generality` makes of citations. */
export const technologyGenerality = table({
  role: "technology_generality",
  title: { en: "Generality of technologies", zh: "各技术的通用性" },
  meaning: {
    en: "How evenly what cites a technology is spread over technologies, one row a technology",
    zh: "各技术被引用来源在各技术间的分散程度，每项技术一行",
  },
  key: ["technology"],
  columns: {
    technology: required(code("Technology", "技术", { example: "H01L" })),
    name: name("Name of the technology", "技术名称", "Semiconductor devices"),
    generality: titled(
      "Spread of the citing technologies",
      "引用技术的分散程度",
      required(
        number(
          "Spread of the citing technologies, corrected for few citations, which can lift it a little above 1",
          "引用技术的分散程度（已修正引用少的偏差，可略大于1）",
          "1",
          { min: 0, example: 0.72 },
        ),
      ),
    ),
    citing: required(count("Citations received", "被引次数", "citations")),
  },
});
