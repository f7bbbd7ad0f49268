import { type DerivationEngines, ExternalFault, type Language, renderNote } from "@quoin/core";
import type { HealthCheck } from "./machine-checks.ts";

/** The cluster that the command or the environment names, where one does: its version, workers, cores and memory, and how fast it counts. */
export async function clusterCheck(derivations: DerivationEngines, address: string | undefined, language: Language): Promise<readonly HealthCheck[]> {
  if (address === undefined && (process.env["QUOIN_SPARK"] ?? "") === "") return [];
  const check = { id: "spark", title: { en: "Cluster (Spark)", zh: "集群（Spark）" } };
  try {
    const { version, executors, cores, memory, rows, seconds } = await derivations.cluster(address ?? null);
    const workers = executors === 0 ? "" : `${executors} executor${executors === 1 ? "" : "s"}, `;
    const held = memory === null ? "" : `, ${memory} each`;
    return [
      {
        ...check,
        status: "ok",
        detail: `Spark ${version}, ${workers}${cores} core${cores === 1 ? "" : "s"}${held}; ${rows.toLocaleString("en-US")} rows counted in ${seconds.toFixed(1)} s`,
      },
    ];
  } catch (cause) {
    if (!(cause instanceof ExternalFault)) throw cause;
    const { message, fix } = renderNote(cause.note, language);
    return [{ ...check, status: "failed", detail: `${message} ${fix}` }];
  }
}
