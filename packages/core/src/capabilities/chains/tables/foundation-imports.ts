import { table } from "../../../schema/table.ts";
import { code, number, required, titled, year } from "../../../schema/table-column.ts";

/** What sectors of the foundation make, send abroad and take from there. */
export const foundationImports = table({
  role: "foundation_imports",
  title: { en: "Trade in the bases of industry", zh: "工业基础各部门进出口" },
  meaning: { en: "Output, exports and imports of the sectors that make the bases of industry", zh: "工业基础各部门的产出、出口与进口" },
  key: ["year", "base", "sector"],
  columns: {
    year: required(year()),
    base: titled(
      "Base",
      "基础类别",
      required(
        code(
          "Base: component, instrument, material, part, process equipment or software; words of a code are joined by a low line",
          "基础类别：元器件（component）、仪器仪表（instrument）、关键材料（material）、零部件（part）、工艺装备（如示例，以下划线连接）、工业软件（software）",
          { example: "process_equipment" },
        ),
      ),
    ),
    sector: required(code("Sector of the input-output table", "投入产出表部门", { example: "089" })),
    output: required(number("Gross output", "总产出", "10k of the currency", { example: 100 })),
    exports: required(number("Exports", "出口", "10k of the currency", { example: 20 })),
    imports: required(number("Imports", "进口", "10k of the currency", { example: 30 })),
  },
});
