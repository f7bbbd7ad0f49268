import { z } from "zod";
import { success } from "../contract/outcome.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { serverSettings } from "./server-settings.ts";

/** Folder in which each running server of a workspace says what it is doing, one file a process. */
export const serverFolder = ".quoin/servers";

/** Seconds without a word after which a server is taken for ended. */
const silentSeconds = 30;

/** `light`: on the server's own thread; `change`: on the thread of the changes; `page`: what pages show; `long`: what may take minutes. */
const laneName = z.enum(["light", "change", "page", "long"]);

const lane = z.object({
  lane: laneName,
  workers: z.number(),
  most_workers: z.number(),
  running: z.number(),
  waiting: z.number(),
  answered: z.number(),
});

/** What a server writes of itself. */
export const serverReport = z.object({
  pid: z.number(),
  address: z.string(),
  started_at: z.string(),
  /** When this was written. */
  at: z.string(),
  database: z.enum(["sqlite", "postgres"]),
  newest_change: z.number(),
  connections: z.number(),
  memory_mb: z.number(),
  lanes: z.array(lane),
  /** Over the last 2,000 questions, in seconds from the request to the answer; null before the first. */
  answers: z.object({ answered: z.number(), p50_seconds: z.number().nullable(), p95_seconds: z.number().nullable() }),
  /** Answers that are kept: how many, how large, how often one of them was given, how often one was made. */
  kept: z.object({ answers: z.number(), bytes: z.number(), given: z.number(), made: z.number() }),
  /** The slowest questions since the start; neither what was in them nor who asked. */
  slowest: z.array(z.object({ use_case: z.string(), lane: laneName, seconds: z.number(), status: z.number(), at: z.string() })),
  limits: serverSettings,
  /** What a look each minute gives; null of a server that says nothing of it. */
  upkeep: z
    .object({
      version: z.string(),
      commit: z.string().nullable(),
      /** Of the records. */
      layout: z.string(),
      /** Null where the database or the disk does not say. */
      database_bytes: z.number().nullable(),
      disk_free_bytes: z.number().nullable(),
      /** When the last backup was made, and all was last found to agree; null where this workspace's program has done neither. */
      last_backup: z.string().nullable(),
      last_verify: z.string().nullable(),
      /** Log-ins that were refused or had to wait, since the start. */
      failed_logins: z.number(),
    })
    .nullable()
    .default(null),
});
export type ServerReport = z.infer<typeof serverReport>;

/** `quoin server status` */
export const serverStatus = workspaceUseCase({
  words: ["server", "status"],
  summary: "What the running servers of a workspace are doing: queues, threads, memory, kept answers, slowest questions, limits",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "system",
  effort: "light",
  example: "quoin server status quoin-demo",
  input: z.strictObject({}),
  output: z.object({
    /** The servers that said something within the last 30 seconds, by process. */
    servers: z.array(serverReport),
  }),
  run: async ({ files, clock }) => {
    const paths = await files.list(serverFolder);
    const oldest = Date.parse(clock.now()) - silentSeconds * 1_000;
    const servers: ServerReport[] = [];
    for (const path of paths.filter((each) => /\/\d+\.json$/.test(each))) {
      // A server writes its file anew every few seconds and takes it away when it ends.
      const text = await files.readText(path).catch(() => "");
      const read = serverReport.safeParse(parsed(text));
      if (read.success && Date.parse(read.data.at) >= oldest) servers.push(read.data);
    }
    return success({ servers: servers.sort((a, b) => a.pid - b.pid) });
  },
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
