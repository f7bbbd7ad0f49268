import type { Language, SayAtTerminal, ServerReport } from "@quoin/core";
import type { Speech } from "./printer.ts";
import { textTable } from "./text-table.ts";

/** `quoin server status` for a person: what each server does, its lanes, its slowest questions. */
export function serverText({ servers }: { readonly servers: readonly ServerReport[] }, language: Language, { say }: Speech): string {
  if (servers.length === 0) return `${say("server-none")}\n`;
  return servers.map((server) => oneServer(server, language, say)).join("\n");
}

function oneServer(server: ServerReport, _language: Language, say: SayAtTerminal): string {
  const { address, pid, database, memory_mb, connections, kept, lanes, slowest, answers } = server;
  const seconds = (value: number | null) => (value === null ? "–" : value.toFixed(3));
  const head = `${address}  pid ${pid}  ${database}  ${memory_mb} MB  ${connections} ${say("server-connections")}  ${kept.answers} ${say("server-kept")}`;
  const times = `n ${answers.answered}  p50 ${seconds(answers.p50_seconds)} s  p95 ${seconds(answers.p95_seconds)} s`;
  const laneRows = lanes.map(({ lane, running, waiting, workers, most_workers, answered }) => [
    say(`server-lane-${lane}`),
    String(running),
    String(waiting),
    `${workers}/${most_workers}`,
    String(answered),
  ]);
  const slowRows = slowest
    .slice(0, 5)
    .map(({ use_case, lane, seconds: took, status, at }) => [use_case, say(`server-lane-${lane}`), took.toFixed(3), String(status), at]);
  return `${[head, times, textTable([[say("server-lane"), say("server-running"), say("server-waiting"), say("server-workers"), say("server-answered")], ...laneRows]), ...(slowRows.length === 0 ? [] : [textTable([[say("server-slowest"), say("server-lane"), say("server-seconds"), say("server-status"), say("server-at")], ...slowRows])])].join("\n")}\n`;
}
