import { z } from "zod";
import { field } from "../../contract/fields.ts";
import type { Ports } from "../../contract/ports.ts";
import type { DerivationSession } from "./derivation-engine.ts";

/** What every command that derives may be told of its run. */
export const deriveFields = {
  engine: field(z.enum(["duckdb", "spark"]).default("duckdb"), {
    description: "What computes: duckdb on this machine, or spark on a cluster, which reads the sources where it sees them",
  }),
  spark: field(z.string().optional(), {
    description: "Address of the cluster, sc://HOST:PORT[/;use_ssl=true] (default: QUOIN_SPARK; a token comes from QUOIN_SPARK_TOKEN)",
  }),
  time_limit: field(z.number().positive().max(604_800).default(3600), { description: "The query is ended after this long", unit: "s" }),
  memory_mb: field(z.number().int().min(64).optional(), {
    description: "Memory that duckdb may use before it spills to disk (default: half of the machine's)",
    unit: "MB",
  }),
  most_rows: field(z.number().int().positive().default(5_000_000), { description: "A larger result is refused with its number of rows", unit: "rows" }),
};

export function openSession(
  { derivations, progress }: Pick<Ports, "derivations" | "progress">,
  asked: { readonly engine: "duckdb" | "spark"; readonly spark?: string | undefined; readonly time_limit: number; readonly memory_mb?: number | undefined },
): Promise<DerivationSession> {
  return derivations.open(asked.engine, asked.spark ?? null, {
    seconds: asked.time_limit,
    memoryMb: asked.memory_mb ?? null,
    progress: (share) => progress.step({ en: "Deriving", zh: "派生计算" }, Math.round(share * 100), 100),
  });
}
