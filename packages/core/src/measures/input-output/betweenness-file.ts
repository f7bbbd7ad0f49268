import { type SectorAccounts, type SparseMatrix, strongestPathBetweenness } from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
import type { TableColumn } from "../../contract/column-table.ts";
import type { OutputFile } from "../../contract/fields.ts";
import { file, type NamedSectors, sectorColumns } from "./sector-columns.ts";

/** What passes each sector on the strongest ways of inputs, and of sales; balanced: half of it the value added at the other end. */
export interface PathScores {
  readonly inputs: Float64Array;
  readonly inputsBalanced: Float64Array;
  readonly sales: Float64Array;
  readonly salesBalanced: Float64Array;
}

/** @param sales flows by the output of the seller */
export function pathScores({ output, valueAdded, inputs }: Pick<SectorAccounts, "output" | "valueAdded" | "inputs">, sales: SparseMatrix): PathScores {
  const weights = [1, 0.5].map((alpha) => ({ output, prior: valueAdded, alpha }));
  const [byInputs, bySales] = [strongestPathBetweenness(inputs, "inputs", weights), strongestPathBetweenness(sales, "sales", weights)];
  return {
    inputs: elementAt(byInputs, 0),
    inputsBalanced: elementAt(byInputs, 1),
    sales: elementAt(bySales, 0),
    salesBalanced: elementAt(bySales, 1),
  };
}

/** `betweenness.csv`, by sector. */
export function betweennessFile(world: NamedSectors, { inputs, inputsBalanced, sales, salesBalanced }: PathScores): OutputFile {
  const columns: readonly (readonly [string, TableColumn])[] = [
    ["through_inputs", inputs],
    ["through_inputs_balanced", inputsBalanced],
    ["through_sales", sales],
    ["through_sales_balanced", salesBalanced],
  ];
  return file("betweenness", [...sectorColumns(world), ...columns]);
}
