// How soon the box for everything answers with a million records, in SQLite or PostgreSQL: `npx tsx --conditions=quoin-source bench/search.ts [records] [postgresql]`.
// The records are made: names of organisations and projects from parts, in both languages. They are entered as the program enters them, word by word, without history.
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recordSearchWords } from "@quoin/core";
import { knownSchema } from "../packages/engines/src/records/workspace-schema.ts";
import { postgresPrograms, startPostgres } from "../packages/engines/test/postgres-server.ts";
import { createWorkspace } from "../packages/quoin/src/commands/create-workspace.ts";
import { openWorkspace } from "../packages/quoin/src/composition.ts";
import { runUseCaseNamed } from "../packages/quoin/test/run-use-case-named.ts";
import { copyRecords } from "./copied-records.ts";

const count = Number(process.argv[2] ?? 1_000_000);
const rounds = 20;
const asker = { name: "bench", language: "zh", progress: { step: () => {} } } as const;
const folder = mkdtempSync(join(tmpdir(), "quoin-search-"));
const dir = join(folder, "office");

const places = [
  "北京",
  "上海",
  "广东",
  "江苏",
  "浙江",
  "山东",
  "福建",
  "四川",
  "湖北",
  "陕西",
  "辽宁",
  "安徽",
  "河南",
  "重庆",
  "天津",
  "湖南",
  "江西",
  "云南",
  "贵州",
  "甘肃",
];
const names = [
  "华光",
  "明远",
  "东方",
  "天成",
  "中科",
  "新源",
  "恒通",
  "瑞达",
  "金桥",
  "海川",
  "宏图",
  "精微",
  "长城",
  "紫光",
  "航宇",
  "力合",
  "万象",
  "启明",
  "晶合",
  "博雅",
];
const fields = [
  "光刻",
  "显示",
  "电池",
  "传感",
  "机床",
  "轴承",
  "发动机",
  "集成电路",
  "人工智能",
  "新材料",
  "生物医药",
  "机器人",
  "燃料电池",
  "激光",
  "稀土",
  "半导体",
  "储能",
  "芯片",
];
const ends = ["有限公司", "研究院", "股份有限公司", "技术中心", "实验室", "集团", "装备厂", "设计院"];
const pick = (list: readonly string[], number: number): string => list[number % list.length] ?? "";

function made(at: number) {
  const mixed = Math.imul(at, 2_654_435_761) >>> 0;
  const isProject = at % 3 === 0;
  const [place, name, field, end] = [pick(places, mixed), pick(names, mixed >>> 5), pick(fields, mixed >>> 11), pick(ends, mixed >>> 17)];
  const zh = isProject ? `${field}关键技术攻关${at}号` : `${place}${name}${field}${end}`;
  const [type, id] = [isProject ? "project" : "organisation", `${isProject ? "p" : "o"}-${at}`];
  return { type, id, body: { id, labels: { en: `${isProject ? "Project" : "Company"} ${at}`, zh }, synthetic: true, source: "made" } };
}

/** Without history, which no search looks at. */
async function intoSqlite(path: string): Promise<void> {
  const Database = createRequire(new URL("../packages/engines/package.json", import.meta.url))("libsql") as new (path: string) => SqliteDatabase;
  const database = new Database(path);
  const record = database.prepare("insert into record (type, id, version, retired, body, search) values (?, ?, 1, 0, ?, ?)");
  const entry = database.prepare("insert into search_entry (type, id, words) values (?, ?, ?)");
  database.exec("pragma synchronous = off");
  database.exec("begin");
  for (let at = 0; at < count; at++) {
    const { type, id, body } = made(at);
    record.run(type, id, JSON.stringify(body), `${id} ${body.labels.zh}`.toLowerCase());
    entry.run(type, id, await recordSearchWords(type, body));
  }
  database.exec("commit");
  database.close();
}

interface SqliteDatabase {
  prepare(sql: string): { run(...values: readonly unknown[]): unknown };
  exec(sql: string): unknown;
  close(): void;
}

const server = process.argv[3] === "postgresql" ? await startPostgres(postgresPrograms() ?? "") : undefined;
try {
  if (server !== undefined) process.env["QUOIN_DATABASE_URL"] = server.url;
  const empty = await createWorkspace(dir, "empty", asker);
  if (!empty.ok) throw new Error(JSON.stringify(empty.notes));
  const began = performance.now();
  if (server === undefined) await intoSqlite(join(dir, ".quoin", "records.db"));
  else await copyRecords(server.url, (await knownSchema(join(dir, ".quoin", "postgres-schema"))) ?? "", count, made);
  console.log(`${count} records entered in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  const opened = await openWorkspace(dir);
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  const workspace = opened.value;
  const asked = [
    "光刻",
    "京东方",
    "华光光刻",
    "zkgk",
    "东方",
    "o-500000",
    "北京东方显示研究院",
    "company 77",
    "company",
    "comp 77",
    "关键技术攻关9",
    "没有这样的名字",
    "有限公司",
  ];
  console.log("looked for              hits   median ms   longest ms");
  for (const text of asked) {
    const times: number[] = [];
    let hits = 0;
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      const answer = (await runUseCaseNamed(workspace, asker, "search", { text })) as { hits: readonly { kind: string }[] };
      times.push(performance.now() - start);
      hits = answer.hits.filter(({ kind }) => kind === "record").length;
    }
    times.sort((a, b) => a - b);
    console.log(
      `${text.padEnd(22)} ${String(hits).padStart(5)} ${(times[rounds / 2] ?? 0).toFixed(1).padStart(11)} ${(times.at(-1) ?? 0).toFixed(1).padStart(12)}`,
    );
  }
  await workspace.close();
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
