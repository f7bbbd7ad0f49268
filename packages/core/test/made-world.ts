import type { DiagnosisSources } from "../src/evidence/roles/sources.ts";
import { sourcesInMemory } from "../src/judging/sources-in-memory.ts";

/** Rows of a made world table of one year: two industries in each economy. */
export interface MadeRows {
  readonly flows: readonly string[];
  readonly demand: readonly string[];
}

/**
 * Every industry buys 50: of the own economy's other industry, and as much abroad as `abroad` says, evenly from the other economies; its final demand at home is 100.
 */
export function flows(abroad: Readonly<Record<string, number>>): MadeRows {
  const economies = Object.keys(abroad);
  const rows = economies.flatMap((buyer) => {
    const outside = abroad[buyer] as number;
    const others = economies.filter((each) => each !== buyer);
    return ["A", "B"].flatMap((industry) => {
      const supplier = industry === "A" ? "B" : "A";
      return [
        `2011,${buyer},${supplier},${buyer},${industry},${50 - outside}`,
        ...others.map((seller) => `2011,${seller},${supplier},${buyer},${industry},${outside / others.length}`),
      ];
    });
  });
  const demand = economies.flatMap((economy) => ["A", "B"].map((industry) => `2011,${economy},${industry},${economy},100`));
  return { flows: rows, demand };
}

/** Sources with the made world; AAA is the office's own economy, or `own`. */
export function madeWorld({ flows: rows, demand }: MadeRows, { own = "AAA" }: { readonly own?: string } = {}): DiagnosisSources {
  const numbers = ["year", "value"];
  return sourcesInMemory({
    world_flows: { csv: `year,seller_economy,seller_industry,buyer_economy,buyer_industry,value\n${rows.join("\n")}\n`, numbers },
    world_final_demand: { csv: `year,seller_economy,seller_industry,buyer_economy,value\n${demand.join("\n")}\n`, numbers },
    world_chain_names: { csv: `kind,code,name,region\neconomy,${own === "" ? "AAA" : own},Own,${own === "" ? "" : "CN"}\nindustry,B,Boats,\n`, numbers: [] },
  });
}
