import type { NationalFigures } from "@quoin/methods";
import { csvTable } from "../../contract/csv-text.ts";
import type { OutputFile } from "../../contract/fields.ts";
import type { NamedNation } from "./named-nation.ts";

/** `sectors.csv` and `countries.csv` of one country, whose name its table does not tell. Pay is empty where the table has none, type II where it has no pay or no consumption of households. */
export function nationFiles({ industries, table, exports, imports, hasPay }: NamedNation, figures: NationalFigures): readonly OutputFile[] {
  const pay = (values: Float64Array): Float64Array | null => (hasPay ? values : null);
  const columns: readonly (readonly [string, Float64Array | null])[] = [
    ["output", table.output],
    ["value_added", table.valueAdded],
    ["va_share", figures.valueShare],
    ["compensation_share", pay(figures.compensationShare)],
    ["output_multiplier", figures.multiplier],
    ["output_multiplier_domestic", figures.domesticMultiplier],
    ["va_multiplier_domestic", figures.valueMultiplier],
    ["income_multiplier_domestic", pay(figures.incomeMultiplier)],
    ["output_multiplier_type2_domestic", figures.closed?.output ?? null],
    ["income_multiplier_type2_domestic", figures.closed?.income ?? null],
    ["power_of_dispersion", figures.power],
    ["sensitivity_leontief", figures.sensitivityLeontief],
    ["upstreamness", figures.upstreamness],
    ["upstreamness_open", figures.upstreamnessOpen],
    ["import_share", table.importShare],
    ["import_content", figures.importContent],
    ["extraction_backward_domestic", figures.extractionBackward],
  ];
  const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
  const vs = total(exports.map((exported, j) => exported * figures.importContent[j]!));
  return [
    {
      name: "sectors.csv",
      parts: [
        csvTable(
          ["country", "industry", ...columns.map(([name]) => name)],
          industries.map((industry, i) => ["", industry, ...columns.map(([, values]) => values?.[i])]),
        ),
      ],
    },
    {
      name: "countries.csv",
      parts: [
        csvTable(
          ["country", "exports", "imports", "vs", "vs_share"],
          [["", total(exports), total(imports), vs, total(exports) === 0 ? Number.NaN : vs / total(exports)]],
        ),
      ],
    },
  ];
}
