import { callerLocale, type DerivationEngines, ExternalFault, type Ports, renderNote, type SayAtTerminal, whole } from "@quoin/core";
import { titled } from "./health-speech.ts";
import type { HealthCheck } from "./machine-checks.ts";

/** The cluster that the command or the environment names, where one does: its version, workers, cores and memory, and how fast it counts. */
export async function clusterCheck(
  derivations: DerivationEngines,
  address: string | undefined,
  caller: Ports["caller"],
  say: SayAtTerminal,
): Promise<readonly HealthCheck[]> {
  if (address === undefined && (process.env["QUOIN_SPARK"] ?? "") === "") return [];
  const check = { id: "spark", title: titled(say, "doctor-cluster") };
  try {
    const { version, executors, cores, memory, rows, seconds } = await derivations.cluster(address ?? null);
    const machine = [
      ...(executors === 0 ? [] : [say("doctor-executors", { n: whole(executors, "executors") })]),
      say("doctor-cores", { n: whole(cores, "cores") }),
      ...(memory === null ? [] : [say("doctor-memory", { memory })]),
    ];
    const counted = say("doctor-counted", { n: whole(rows, "rows"), seconds: seconds.toFixed(1) });
    return [
      {
        ...check,
        status: "ok",
        detail: say.formatter.clauses([say.formatter.row([`Spark ${version}`, ...machine]), counted]),
      },
    ];
  } catch (cause) {
    if (!(cause instanceof ExternalFault)) throw cause;
    const { message, fix } = renderNote(cause.note, callerLocale(caller) ?? caller.language);
    return [{ ...check, status: "failed", detail: `${message} ${fix}` }];
  }
}
