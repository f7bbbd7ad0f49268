import type { Language, ServerReport } from "@quoin/core";
import { textTable } from "./text-table.ts";

const words = {
  none: { en: "No server of this workspace is running.", zh: "此工作区没有正在运行的服务器。" },
  connections: { en: "connections", zh: "个连接" },
  kept: { en: "kept answers", zh: "个保存的答案" },
  lanes: {
    light: { en: "light", zh: "轻量" },
    change: { en: "changes", zh: "写入" },
    page: { en: "pages", zh: "页面" },
    long: { en: "long", zh: "长时" },
  },
  lane: { en: ["lane", "running", "waiting", "workers", "answered"], zh: ["队列", "运行中", "等待", "线程", "已答"] },
  slowest: { en: ["slowest", "lane", "seconds", "status", "at"], zh: ["最慢请求", "队列", "秒", "状态", "时间"] },
} as const;

/** `quoin server status` for a person: what each server does, its lanes, its slowest questions. */
export function serverText({ servers }: { readonly servers: readonly ServerReport[] }, language: Language): string {
  if (servers.length === 0) return `${words.none[language]}\n`;
  return servers.map((server) => oneServer(server, language)).join("\n");
}

function oneServer(server: ServerReport, language: Language): string {
  const { address, pid, database, memory_mb, connections, kept, lanes, slowest, answers } = server;
  const seconds = (value: number | null) => (value === null ? "–" : value.toFixed(3));
  const head = `${address}  pid ${pid}  ${database}  ${memory_mb} MB  ${connections} ${words.connections[language]}  ${kept.answers} ${words.kept[language]}`;
  const times = `n ${answers.answered}  p50 ${seconds(answers.p50_seconds)} s  p95 ${seconds(answers.p95_seconds)} s`;
  const laneRows = lanes.map(({ lane, running, waiting, workers, most_workers, answered }) => [
    words.lanes[lane][language],
    String(running),
    String(waiting),
    `${workers}/${most_workers}`,
    String(answered),
  ]);
  const slowRows = slowest
    .slice(0, 5)
    .map(({ use_case, lane, seconds: took, status, at }) => [use_case, words.lanes[lane][language], took.toFixed(3), String(status), at]);
  return `${[head, times, textTable([[...words.lane[language]], ...laneRows]), ...(slowRows.length === 0 ? [] : [textTable([[...words.slowest[language]], ...slowRows])])].join("\n")}\n`;
}
