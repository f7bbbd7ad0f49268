import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "./spark-cluster.ts";

const place = fileURLToPath(new URL("../../../../node_modules/.cache/object-store/", import.meta.url));
const program = join(place, "python/bin/moto_server");

/**
 * The jars with which Spark speaks to such a store; null where nobody has put them in their place (`jars`, from the `jars` of `spark-submit --conf spark.jars.ivy=FOLDER
 * --packages org.apache.hadoop:hadoop-aws:3.5.0 ANY.py`), and the store's program beside them (`python`, a virtual environment with `moto[server]`).
 */
export function objectStoreJars(): string | null {
  const jars = join(place, "jars");
  return existsSync(program) && existsSync(jars) && readdirSync(jars).some((name) => name.includes("hadoop-aws")) ? jars : null;
}

/** A store that speaks S3, on this machine, with one bucket. */
export interface ObjectStore {
  /** What a Connect server must be started with to reach it. */
  readonly settings: Readonly<Record<string, string>>;
  put(key: string, file: string): Promise<void>;
  stop(): Promise<void>;
}

export async function startObjectStore(jars: string, bucket: string): Promise<ObjectStore> {
  const port = await freePort();
  const child: ChildProcess = spawn(program, ["-H", "127.0.0.1", "-p", String(port)], { stdio: "ignore" });
  const address = `http://127.0.0.1:${port}`;
  const put = async (path: string, body?: Uint8Array<ArrayBuffer>): Promise<boolean> =>
    fetch(`${address}/${path}`, { method: "PUT", ...(body === undefined ? {} : { body }) }).then(
      ({ ok }) => ok,
      () => false,
    );
  const until = Date.now() + 60_000;
  while (!(await put(bucket))) {
    if (Date.now() > until || child.exitCode !== null) throw new Error("the object store did not start");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    settings: {
      "spark.driver.extraClassPath": join(jars, "*"),
      "spark.executor.extraClassPath": join(jars, "*"),
      "spark.hadoop.fs.s3a.endpoint": address,
      "spark.hadoop.fs.s3a.endpoint.region": "us-east-1",
      "spark.hadoop.fs.s3a.path.style.access": "true",
      "spark.hadoop.fs.s3a.access.key": "invented",
      "spark.hadoop.fs.s3a.secret.key": "invented",
    },
    async put(key, file) {
      if (!(await put(`${bucket}/${key}`, new Uint8Array(await readFile(file))))) throw new Error(`the object store did not take ${key}`);
    },
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
}
