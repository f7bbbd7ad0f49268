import type { WorldTable } from "@quoin/methods";
import { elementAt } from "../../../../contract/assert-present.ts";

/** A sector beside another one in the chain, and what flows between the two in the unit of the table. */
export interface ChainNeighbour {
  readonly sector: number;
  readonly value: number;
}

/** What stands directly before and behind one sector: its purchases and value added are its output, and so are its sales. */
export interface ChainMap {
  readonly output: number;
  /** Largest sellers to it, what all others sell to it from home and from abroad, and its own value added. */
  readonly suppliers: readonly ChainNeighbour[];
  readonly otherInputsHome: number;
  readonly otherInputsAbroad: number;
  readonly valueAdded: number;
  /** Largest buyers among the sectors, what all other sectors buy at home and abroad, and final demand at home and abroad. */
  readonly buyers: readonly ChainNeighbour[];
  readonly otherSalesHome: number;
  readonly otherSalesAbroad: number;
  readonly finalHome: number;
  readonly finalAbroad: number;
}

/**
 * The neighbours of every sector of an economy, at most `most` on each side; a sector that sells to itself is its own neighbour. Negative flows are left among the others.
 * Ties stand in the order of the table. Cost a pass over the flows and n log n for each industry.
 */
export function chainMaps({ countries, industries, flows, demand }: WorldTable, economy: number, most: number): readonly ChainMap[] {
  const [n, from] = [countries * industries, economy * industries];
  const bought = Array.from({ length: industries }, () => new Float64Array(n));
  const sold = Array.from({ length: industries }, () => new Float64Array(n));
  for (let i = 0; i < n; i++)
    for (let k = flows.start[i]!; k < flows.start[i + 1]!; k++) {
      const [j, value] = [flows.index[k]!, flows.value[k]!];
      const [inputs, sales] = [bought[j - from], sold[i - from]];
      if (inputs !== undefined) inputs[i] = value;
      if (sales !== undefined) sales[j] = value;
    }
  const isHome = (sector: number): boolean => Math.floor(sector / industries) === economy;
  return Array.from({ length: industries }, (_, industry): ChainMap => {
    const [inputs, sales] = [bought[industry], sold[industry]] as [Float64Array, Float64Array];
    const [before, behind] = [largest(inputs, most), largest(sales, most)];
    const others = (values: Float64Array, shown: readonly ChainNeighbour[], home: boolean): number =>
      values.reduce((sum, value, at) => (isHome(at) === home && !shown.some(({ sector }) => sector === at) ? sum + value : sum), 0);
    const final = Array.from({ length: countries }, (__, r) => demand[(from + industry) * countries + r]!);
    const finalAll = final.reduce((sum, value) => sum + value, 0);
    const finalHome = elementAt(final, economy);
    const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
    const output = total(sales) + finalAll;
    return {
      output,
      suppliers: before,
      otherInputsHome: others(inputs, before, true),
      otherInputsAbroad: others(inputs, before, false),
      valueAdded: output - total(inputs),
      buyers: behind,
      otherSalesHome: others(sales, behind, true),
      otherSalesAbroad: others(sales, behind, false),
      finalHome,
      finalAbroad: finalAll - finalHome,
    };
  });
}

function largest(values: Float64Array, most: number): readonly ChainNeighbour[] {
  return Array.from(values, (value, sector) => ({ sector, value }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || a.sector - b.sector)
    .slice(0, most);
}
