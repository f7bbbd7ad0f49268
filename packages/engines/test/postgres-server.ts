import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chmod, chown, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** A PostgreSQL server that lives for one test file, in a folder of its own. */
export interface PostgresServer {
  readonly url: string;
  /** Stops it, `fast` (connections are told) or `immediate` (as a crash does), and starts it again on the same data. */
  restart(mode: "fast" | "immediate"): Promise<void>;
  stop(): Promise<void>;
}

/** The folder with `initdb` and `pg_ctl`: QUOIN_PGBIN, PATH, then where Debian keeps them (the newest). */
export function postgresPrograms(): string | undefined {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    process.env["QUOIN_PGBIN"] ?? "",
    ...(process.env["PATH"] ?? "").split(delimiter),
    ...versions.map((version) => join(debian, version, "bin")),
  ];
  return folders.find((folder) => folder !== "" && existsSync(join(folder, "initdb")) && existsSync(join(folder, "pg_ctl")));
}

/** Starts a server on a free port; it refuses root, so that root runs it as `postgres`. */
export async function startPostgres(programs: string): Promise<PostgresServer> {
  const folder = await ownFolder();
  const cluster = join(folder, "cluster");
  const port = await freePort();
  await execute("cp", ["-R", await emptyCluster(programs), cluster]);
  // The shelf may lie where the server's user sees nothing.
  if (process.getuid?.() === 0) await execute("chown", ["-R", "postgres", cluster]);
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`;
  // Without a log file pg_ctl keeps its pipe open and nobody reads the end of it.
  const control = (...words: string[]) =>
    asServerUser(join(programs, "pg_ctl"), ["-D", cluster, "-l", join(folder, "log"), "-o", options, "-w", ...words], folder);
  await control("start");
  return {
    restart: (mode) => control("-m", mode, "restart"),
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await asServerUser(join(programs, "pg_ctl"), ["-D", cluster, "-m", "immediate", "-w", "stop"], folder);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A folder of whoever runs the server. */
async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "quoin-postgres-"));
  if (process.getuid?.() === 0) {
    const { stdout } = await execute("id", ["-u", "postgres"]);
    await chown(folder, Number(stdout), 0);
    await chmod(folder, 0o700);
  }
  return folder;
}

/** Beside what vitest keeps: gone with the packages. */
const shelf = fileURLToPath(new URL("../../../node_modules/.cache", import.meta.url));

/** A cluster in which nothing is yet, made once for a version of the programs: copying it takes a tenth of the time. */
async function emptyCluster(programs: string): Promise<string> {
  const { stdout } = await execute(join(programs, "initdb"), ["--version"]);
  const kept = join(shelf, `quoin-postgres-${/\d[\d.]*/.exec(stdout)?.[0]}`);
  if (existsSync(kept)) return kept;
  const folder = await ownFolder();
  const [cluster, part] = [join(folder, "cluster"), `${kept}.${process.pid}`];
  await asServerUser(join(programs, "initdb"), ["-D", cluster, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"], folder);
  await mkdir(shelf, { recursive: true });
  await execute("cp", ["-R", cluster, part]);
  await rm(folder, { recursive: true });
  // Who else has made one meanwhile has made the same.
  await rename(part, kept).catch(() => rm(part, { recursive: true }));
  return kept;
}

async function asServerUser(program: string, words: readonly string[], folder: string): Promise<void> {
  const command = process.getuid?.() === 0 ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", program, ...words] : [program, ...words];
  await execute(command[0] as string, command.slice(1), { cwd: folder });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
