import { type DerivationEngines, ExternalFault, note } from "@quoin/core";
import { duckdbSession } from "./duckdb-session.ts";

/** What derivations find in the environment of the program. */
export interface DerivationPlaces {
  /** Folder for what memory does not hold. */
  readonly spill: string | undefined;
  /** Address of the cluster where none is named. */
  readonly spark: string | undefined;
  /** True where the one who asks may name a cluster: whoever types the command, never one who asks over HTTP. */
  readonly mayName: boolean;
}

/** The engines of derivations: DuckDB in this process, Spark where a cluster is named. */
export function derivationEngines(places: DerivationPlaces): DerivationEngines {
  return {
    async open(engine, address, limits) {
      if (engine === "duckdb") return duckdbSession(limits, places);
      if (address !== null && address !== places.spark && !places.mayName) throw new ExternalFault(note("derive.address-not-served"), "forbidden");
      throw new ExternalFault(note("derive.no-address", {}, { field: "spark" }), "input");
    },
  };
}
