import { advantageMarks, distantGenerality, generality, locationQuotients, presenceOf, proximity } from "@quoin/methods";
import { z } from "zod";
import type { CsvCell } from "../../contract/csv-text.ts";
import { note } from "../../language/note.ts";
import { defineMeasures } from "../define-measures.ts";
import { figureCell } from "../figure-cell.ts";
import type { MeasureFamily } from "../measure-family.ts";
import { panelNotes } from "../structure/panel-notes.ts";
import { structureMatrices } from "../structure/structure-matrices.ts";

const parameters = z.strictObject({});
const share = { table: "technologies", range: [0, 1] } as const;

/**
 * How many industries use (or cite) each technology. Rows: technologies in text order, a time after another; a technology without a positive value then is left out.
 */
export const generalityFamily = {
  name: "generality",
  summary: "Which technologies serve many industries",
  example: {
    data: "examples/china-its/data/province_industry_listed_firms.csv",
    options: "--technology industry_zh --industry region_code --value listed_firms --time year",
  },
  measures: defineMeasures(
    "generality",
    ["technology", "industry", "value", "time?"],
    [
      {
        name: "generality",
        column: "generality",
        tells: { en: "How evenly a technology is spread over industries: 1 less the sum of squared shares", zh: "技术通用性：一减去各行业份额平方和" },
        reference: "Trajtenberg, Henderson and Jaffe 1997",
        scaling: "invariant",
        ...share,
      },
      {
        name: "corrected",
        column: "generality_corrected",
        tells: { en: "The same without the bias of few uses; for counts only", zh: "校正小样本偏差后的通用性，仅适用于计数" },
        reference: "Hall 2005",
        scaling: "fixed-unit",
        ...share,
      },
      {
        name: "effective-industries",
        table: "technologies",
        column: "effective_industries",
        tells: { en: "How many equal industries would give this generality", zh: "有效行业数：产生同样通用性的等份行业个数" },
        unit: "industries",
        reference: "Hill 1973",
        range: [1, Number.POSITIVE_INFINITY],
        scaling: "invariant",
      },
      {
        name: "distant",
        column: "generality_distant",
        tells: {
          en: "Generality where industries that use the same technologies count as near: two neighbours are less general than two far ones",
          zh: "计入行业接近度的通用性：相近的两个行业不如相远的两个行业",
        },
        reference: "Rao 1982",
        scaling: "invariant",
        ...share,
      },
    ],
  ),
  keys: [
    { role: "technology", holds: "Column of the technologies" },
    { role: "industry", holds: "Column of the industries that use or cite them" },
    { role: "time", holds: "Column of the times (default: one time)", optional: true },
  ],
  dense: [
    ["technology", "industry"],
    ["industry", "industry"],
  ],
  numbers: [{ role: "value", holds: "Column of the uses: counts, or amounts at or above 0" }],
  parameters,
  compute({ rowCount, keys, numbers }) {
    const { technology, industry, time } = keys;
    const panel = { location: technology, activity: industry, ...(time === undefined ? {} : { time }) } as Record<string, NonNullable<typeof technology>>;
    const structure = structureMatrices({ rowCount, keys: panel, numbers });
    const timed = structure.times !== null;
    if (rowCount > 0 && structure.matrices.every(({ locations }) => locations.length === 0))
      return { tables: [], notes: [note("structure.no-positive-value", {}, { field: "value" })] };
    const rows = structure.matrices.flatMap(({ time: when, locations: technologies, activities: industries, values }) => {
      const [T, I] = [technologies.length, industries.length];
      const figures = generality(values, T, I);
      const near = proximity(presenceOf(advantageMarks(locationQuotients(values, T, I), 1, false), T, I), 1);
      const distant = distantGenerality(values, near, T, I);
      return technologies.map((name, t): CsvCell[] => [
        ...(timed ? [when] : []),
        name,
        figures.total[t],
        figures.generality[t],
        figureCell(figures.corrected[t]),
        figures.effective[t],
        industries[figures.top[t]!],
        distant[t],
      ]);
    });
    const columns = ["technology", "total", "generality", "generality_corrected", "effective_industries", "top_industry", "generality_distant"];
    return { tables: [{ name: "technologies", columns: [...(timed ? ["time"] : []), ...columns], rows }], notes: panelNotes(structure) };
  },
} as const satisfies MeasureFamily<typeof parameters>;
