import { RandomStream } from "../packages/methods/src/index.ts";
import type { DerivedFile } from "./derive-codes.ts";

/** The invented province of the demonstration office and six neighbours, with the part of R&D that the state and those abroad pay. */
const places = [
  ["990000", 0.09, 0.004],
  ["Haishu", 0.24, 0.021],
  ["Linbei", 0.22, 0.018],
  ["Caishan", 0.27, 0.025],
  ["Tanghe", 0.21, 0.02],
  ["Wuling", 0.25, 0.023],
  ["Jinze", 0.23, 0.019],
] as const;

/** Who pays for R&D in eight years, invented from a seed: each share has the luck of its year. */
export function deriveInventedPayers(): DerivedFile {
  const random = new RandomStream(31_2025);
  const rows = places.flatMap(([geo, state, abroad], place) =>
    Array.from({ length: 8 }, (_, at) => {
      const all = Math.round(900 + 140 * place + 70 * at + 20 * random.uniform());
      const part = (share: number): number => Math.round(all * share * (0.95 + 0.1 * random.uniform()) * 10) / 10;
      const row = (payer: string, value: number): string => `${geo},${2018 + at},total,${payer},${value},million CNY current,1\n`;
      return row("total", all) + row("government", part(state)) + row("abroad", part(abroad));
    }),
  );
  return { path: "examples/demo-office/data/research_by_payer.csv", text: `geo,year,performed_by,funded_by,value,unit,synthetic\n${rows.join("")}` };
}
