import { randomUUID } from "node:crypto";
import type { ClusterHealth, DerivedBatch } from "@quoin/core";
import { arrowBatch } from "./arrow-batch.ts";
import type { ConnectAddress } from "./connect-address.ts";
import { ConnectClient, ConnectError } from "./connect-client.ts";
import { sparkFault } from "./spark-faults.ts";

const trialRows = 1_000_000;
/** Each task tells the process that it runs in. */
const process = "concat_ws(' ', java_method('java.net.InetAddress', 'getLocalHost'), java_method('java.lang.ProcessHandle', 'current'))";

/** Asks a cluster who it is, and has it count a million numbers: whoever may connect may also compute. */
export async function clusterHealth(address: ConnectAddress): Promise<ClusterHealth> {
  const client = new ConnectClient(address);
  const asked = async (query: string): Promise<readonly number[]> => {
    let batch: DerivedBatch = [];
    for await (const { arrow_batch } of client.execute({ root: { sql: { query } } }, randomUUID(), AbortSignal.timeout(120_000)))
      if (arrow_batch !== undefined) batch = arrowBatch(arrow_batch.data);
    return batch.map(([cell]) => Number(cell ?? 0));
  };
  try {
    const version = await client.version();
    const memory = (await client.settings(["spark.executor.memory"])).get("spark.executor.memory") ?? null;
    const began = performance.now();
    const [rows = 0, cores = 0] = await asked(
      `SELECT count(*), count(DISTINCT part) FROM (SELECT spark_partition_id() AS part FROM range(${trialRows})) AS parts`,
    );
    const seconds = (performance.now() - began) / 1000;
    // A cluster may forbid its users to call Java: then the number of executors stays unknown.
    const [executors = 0] = await asked(
      `SELECT count(DISTINCT process) FROM (SELECT ${process} AS process FROM range(0, 10000, 1, ${Math.max(1, cores) * 4})) AS processes`,
    ).catch((cause: unknown) => {
      if (cause instanceof ConnectError && cause.status !== "UNAVAILABLE") return [0];
      throw cause;
    });
    return { address: address.shown, version, executors, cores, memory, rows, seconds };
  } catch (cause) {
    throw sparkFault(cause, address.shown, null);
  } finally {
    await client.release().catch(() => {});
    client.close();
  }
}
