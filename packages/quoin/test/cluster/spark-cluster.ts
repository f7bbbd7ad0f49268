import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the tests' own Spark lies: what `pip install pyspark` puts into a virtual environment. Null where nobody has installed it. */
export function sparkHome(): string | null {
  const lib = fileURLToPath(new URL("../../../../node_modules/.cache/spark/lib/", import.meta.url));
  if (!existsSync(lib)) return null;
  const home = readdirSync(lib)
    .map((python) => join(lib, python, "site-packages/pyspark"))
    .find((each) => existsSync(join(each, "bin/spark-class")));
  return home ?? null;
}

/** A master, two workers of one core each and a Connect server, all on this machine. */
export interface SparkCluster {
  /** Of the driver that was started last, as its port. */
  readonly address: string;
  readonly port: number;
  readonly token: string;
  /** Where workers put what memory does not hold. */
  readonly local: string;
  /** Ends a worker with its executor, as a machine that loses its power does. */
  killWorker(index: number): Promise<void>;
  /** Ends the Connect server and with it the driver. */
  killDriver(): void;
  isDriven(): boolean;
  /** Starts another driver at a port of its own, with more settings. */
  startDriver(more?: Readonly<Record<string, string>>): Promise<void>;
  /** Lines that the driver has written. */
  log(): Promise<string>;
  close(): Promise<void>;
}

/**
 * @param disk   bytes of the disk on which workers put what memory does not hold; the system's where none are given. Only root may make such a disk.
 * @param common settings of every driver
 */
export async function startCluster(home: string, disk: number | null, common: Readonly<Record<string, string>>): Promise<SparkCluster> {
  const folder = await mkdtemp(join(tmpdir(), "quoin-spark-"));
  const local = join(folder, "local");
  await mkdir(local);
  if (disk !== null) execFileSync("mount", ["-t", "tmpfs", "-o", `size=${disk}`, "tmpfs", local]);
  const masterPort = await freePort();
  const master = `spark://127.0.0.1:${masterPort}`;
  const token = "a-token-of-tests";
  const env = {
    ...process.env,
    SPARK_HOME: home,
    SPARK_LOCAL_IP: "127.0.0.1",
    SPARK_NO_DAEMONIZE: "1",
    // Programs that live for minutes: what the compiler would win later, it would cost now.
    JAVA_TOOL_OPTIONS: "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
    SPARK_LOG_DIR: folder,
    SPARK_WORKER_DIR: join(folder, "work"),
    SPARK_LOCAL_DIRS: local,
  };
  const started: ChildProcess[] = [];
  const texts = new Map<ChildProcess, string[]>();
  const start = (command: string, words: readonly string[], memory = "200m"): ChildProcess => {
    // A group of its own, so that what it starts ends with it.
    const child = spawn(join(home, "bin", command), words, {
      env: { ...env, SPARK_DAEMON_MEMORY: memory },
      cwd: folder,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const lines: string[] = [];
    texts.set(child, lines);
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => lines.push(String(data)));
    started.push(child);
    return child;
  };
  const deploy = "org.apache.spark.deploy";
  const shown = (child: ChildProcess, pattern: RegExp): Promise<void> =>
    until(
      () => pattern.test((texts.get(child) ?? []).join("")),
      () => (texts.get(child) ?? []).join("").slice(-3000),
      child,
    );
  const masterProcess = start("spark-class", [`${deploy}.master.Master`, "--host", "127.0.0.1", "--port", String(masterPort), "--webui-port", "0"]);
  await shown(masterProcess, /I have been elected leader/);
  const workers = [0, 1].map(() =>
    start("spark-class", [`${deploy}.worker.Worker`, "--host", "127.0.0.1", "--webui-port", "0", "--cores", "1", "--memory", "640m", master]),
  );
  let driver: ChildProcess;
  let port = 0;
  const startDriver = async (more: Readonly<Record<string, string>> = {}): Promise<void> => {
    port = await freePort();
    const settings = {
      "spark.connect.grpc.binding.address": "127.0.0.1",
      "spark.connect.grpc.binding.port": String(port),
      "spark.connect.authenticate.token": token,
      // Answers are cut into streams of a second, so that each query of some length is taken up again.
      "spark.connect.execute.reattachable.senderMaxStreamDuration": "1s",
      "spark.driver.host": "127.0.0.1",
      "spark.executor.memory": "512m",
      "spark.executor.cores": "1",
      "spark.sql.shuffle.partitions": "4",
      "spark.ui.enabled": "false",
      ...common,
      ...more,
    };
    const conf = Object.entries(settings).flatMap(([key, value]) => ["--conf", `${key}=${value}`]);
    driver = start(
      "spark-submit",
      ["--master", master, ...conf, "--class", "org.apache.spark.sql.connect.service.SparkConnectServer", "spark-internal"],
      "768m",
    );
    await shown(driver, /Spark Connect server started at/);
  };
  const kill = (child: ChildProcess): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    } catch {
      // It has gone already.
    }
  };
  const close = async (): Promise<void> => {
    for (const child of started) kill(child);
    if (disk !== null) execFileSync("umount", ["-l", local]);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await Promise.all(workers.map((worker) => shown(worker, /Successfully registered with master/)));
    await startDriver();
  } catch (cause) {
    await close();
    throw cause;
  }
  return {
    get address() {
      return `sc://127.0.0.1:${port}`;
    },
    get port() {
      return port;
    },
    token,
    local,
    async killWorker(index) {
      const worker = workers[index];
      if (worker !== undefined) kill(worker);
    },
    killDriver: () => kill(driver),
    isDriven: () => driver.exitCode === null && driver.signalCode === null,
    startDriver,
    log: async () => (texts.get(driver) ?? []).join(""),
    close,
  };
}

async function until(isSo: () => boolean, told: () => string, child: ChildProcess): Promise<void> {
  const end = Date.now() + 280_000;
  while (!isSo()) {
    if (child.exitCode !== null || Date.now() > end) throw new Error(`Spark did not start: ${told()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
