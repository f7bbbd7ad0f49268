import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deriveTable } from "@quoin/core";
import { derivationEngines, endPrograms } from "@quoin/engines";
import { beforeAll, describe, expect, inject, test, vi } from "vitest";
import { inventedPatents } from "../../../../bench/evidence/invented-patents.ts";
import { type DerivationDocument, derivationDocument } from "../../../core/src/evidence/derivation/derivation-document.ts";
import type { DerivationLimits, DerivationSource } from "../../../core/src/evidence/derivation/derivation-engine.ts";
import { quoin } from "../command-line.ts";
import { cuttingProxy } from "./cutting-proxy.ts";
import { parquetFile } from "./parquet-file.ts";
import type { SparkCluster } from "./spark-cluster.ts";
import { expectAlike } from "./tables-alike.ts";

const generality = "kind: generality\nunit: patent\ntechnology: technology\ncites: {table: citations, from: citing, to: cited}\nself: out\nowner: applicant\n";

/** What goes wrong on a cluster while it counts: one note each, nothing half written, nothing that goes on without us. */
export function faultsOnCluster(of: () => SparkCluster, folderOf: () => string): void {
  let files: Awaited<ReturnType<typeof inventedPatents>>;

  beforeAll(async () => {
    files = await inventedPatents(join(folderOf(), "patents"), 40_000, { parts: 6 });
  });

  /** `quoin derive` over the patents: what it said, and whether there is anything where the table would stand. */
  const derived = async (spec: string, data: Readonly<Record<string, string>> = { patents: files.patents }, ...words: string[]) => {
    const [document, out] = [join(folderOf(), "fault.yaml"), join(folderOf(), "fault-out")];
    await writeFile(document, spec);
    const sources = Object.entries(data).flatMap(([name, path]) => ["--data", `${name}=${path}`]);
    const run = await quoin("derive", "--spec", document, ...sources, "--out", out, "--engine", "spark", ...words);
    const isWritten = existsSync(out);
    await rm(out, { recursive: true, force: true });
    return { exitCode: run.exitCode, isWritten, said: run.stderr.match(/^\w+\[[^\]]+\]/gm), stderr: run.stderr };
  };
  const refused = (code: string) => ({ exitCode: 2, isWritten: false, said: [`error[${code}]`] });

  test("an answer larger than the driver takes", async () => {
    const spec = "from: patents\nkind: count\nkeys: [patent, applicant, technology]\nfigures: {n: {count: rows}}\n";
    expect(await derived(spec)).toMatchObject(refused("derive.spark-answer"));
  });

  test.skipIf(process.getuid?.() !== 0)("the disk of the workers is full", async () => {
    const filler = join(of().local, "filler");
    const { bavail, bsize } = await statfs(of().local);
    await writeFile(filler, Buffer.alloc(bavail * bsize));
    try {
      expect(await derived(`from: patents\n${generality}`, { ...files })).toMatchObject(refused("derive.no-room"));
    } finally {
      await rm(filler);
    }
  });

  /** Starts the command as a program of its own and waits until some of its tasks have ended and one is under way. */
  const started = async (name: string) => {
    const [document, out] = [join(folderOf(), `${name}.yaml`), join(folderOf(), `${name}-out`)];
    await writeFile(document, `from: patents\n${generality}`);
    const program = join(inject("program"), "quoin.js");
    const data = ["--data", `patents=${files.patents}`, "--data", `citations=${files.citations}`];
    const before = (await of().log()).length;
    const child = spawn(process.execPath, [program, "derive", "--spec", document, ...data, "--out", out, "--engine", "spark"], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let stderr = "";
    child.stderr.on("data", (data) => {
      stderr += String(data);
    });
    const log = async (): Promise<string> => (await of().log()).slice(before);
    const tasks = async (which: "Starting" | "Finished"): Promise<number> => (await log()).match(new RegExp(`${which} task \\d`, "g"))?.length ?? 0;
    await vi.waitFor(async () => expect((await tasks("Finished")) > 20 && (await tasks("Starting")) > (await tasks("Finished"))).toBe(true), {
      timeout: 120_000,
      interval: 20,
    });
    /** Nothing of it goes on: no task begins any more. */
    const expectStill = async (): Promise<void> => {
      const then = await tasks("Starting");
      await new Promise((resolve) => setTimeout(resolve, 2000));
      expect(await tasks("Starting")).toBe(then);
    };
    return { child, log, expectStill, said: () => stderr.match(/^\w+\[[^\]]+\]/gm), isWritten: () => existsSync(out) };
  };

  test("Ctrl-C on the command ends the query on the cluster", async () => {
    const { child, expectStill, said, isWritten } = await started("ended");
    child.kill("SIGINT");
    const [exitCode] = await once(child, "close");
    expect({ exitCode, isWritten: isWritten(), said: said() }).toEqual(refused("derive.cancelled"));
    await expectStill();
  });

  test("a command that is killed leaves no query on the cluster", async () => {
    const { child, log, expectStill, isWritten } = await started("killed");
    child.kill("SIGKILL");
    const [, signal] = await once(child, "close");
    expect({ signal, isWritten: isWritten() }).toEqual({ signal: "SIGKILL", isWritten: false });
    await vi.waitFor(async () => expect(await log()).toContain("SessionHolder: Closing session"), { timeout: 60_000 });
    await vi.waitFor(expectStill, { timeout: 60_000 });
  });

  describe("in the middle of a query", () => {
    let sources: ReadonlyMap<string, DerivationSource>;
    let document: DerivationDocument;
    let expected: string;

    /** Runs a derivation of some seconds on the cluster; `middle` is called once, while a query over its rows is under way. */
    const disturbed = async (address: string, middle: () => void, limits: Partial<DerivationLimits> = {}) => {
      let [isRead, isDue] = [false, true];
      const engines = derivationEngines({ spill: undefined, spark: address, sparkToken: of().token, sparkAuthority: undefined, mayName: false, roots: [] });
      const progress = (share: number): void => {
        if (!isRead || !isDue || share <= 0 || share >= 1) return;
        isDue = false;
        middle();
      };
      const session = await engines.open("spark", null, { seconds: 240, memoryMb: null, progress, ...limits });
      try {
        const isKept = (): boolean => {
          isRead = true;
          return false;
        };
        const outcome = await deriveTable(session, { document, place: () => ({}), sources, mostRows: 1e6, isKept }).catch(
          (cause: { note: { code: string } }) => cause.note.code,
        );
        return { isDisturbed: !isDue, outcome };
      } finally {
        await session.close();
      }
    };
    const textOf = (outcome: Awaited<ReturnType<typeof disturbed>>["outcome"]): string =>
      typeof outcome === "string" || !outcome.ok || "kept" in outcome.value ? JSON.stringify(outcome) : String(outcome.value.table);

    beforeAll(async () => {
      const given = (path: string): DerivationSource => ({ name: path, path, bytes: () => Promise.reject(new Error("not read here")) });
      sources = new Map([
        ["patents", given(files.patents)],
        ["citations", given(files.citations)],
      ]);
      document = derivationDocument.parse({
        from: "patents",
        kind: "generality",
        unit: "patent",
        technology: "technology",
        cites: { table: "citations", from: "citing", to: "cited" },
        self: "out",
        owner: "applicant",
      });
      const engines = derivationEngines({ spill: undefined, spark: undefined, sparkToken: undefined, sparkAuthority: undefined, mayName: false, roots: [] });
      const session = await engines.open("duckdb", null, { seconds: 240, memoryMb: null, progress: () => {} });
      expected = textOf(await deriveTable(session, { document, place: () => ({}), sources, mostRows: 1e6 }));
      await session.close();
    });

    test("a connection that is cut is taken up again: the same answer", async () => {
      const proxy = await cuttingProxy(of().port);
      try {
        const { isDisturbed, outcome } = await disturbed(`sc://127.0.0.1:${proxy.port}`, () => proxy.cut());
        expect(isDisturbed).toBe(true);
        expectAlike(textOf(outcome), expected);
      } finally {
        proxy.close();
      }
    });

    test("whoever takes it back ends it on the cluster too", async () => {
      expect(await disturbed(of().address, endPrograms)).toEqual({ isDisturbed: true, outcome: "derive.cancelled" });
      await vi.waitFor(async () => expect(/cancel.*SparkConnect/i.test(await of().log())).toBe(true), { timeout: 60_000 });
    });

    test("a time limit ends it", async () => {
      expect((await disturbed(of().address, () => {}, { seconds: 3 })).outcome).toBe("derive.too-long");
    });

    test("a worker that is killed: the same answer", async () => {
      const { isDisturbed, outcome } = await disturbed(of().address, () => of().killWorker(0));
      expect(isDisturbed).toBe(true);
      expectAlike(textOf(outcome), expected);
    });

    test("a driver that is killed loses the session, and that is said; the one that is started after it counts again", async () => {
      const lost = disturbed(of().address, () => of().killDriver());
      await vi.waitFor(() => expect(of().isDriven()).toBe(false), { timeout: 120_000 });
      await of().startDriver({ "spark.task.maxFailures": "1" });
      const { isDisturbed, outcome } = await lost;
      expect({ isDisturbed, outcome }).toEqual({ isDisturbed: true, outcome: "derive.spark-lost" });
      vi.stubEnv("QUOIN_SPARK", of().address);
      expect(await derived("from: patents\nkind: count\nkeys: [region]\nfigures: {n: {count: rows}}\n")).toMatchObject({ exitCode: 0, isWritten: true });
    });

    test("an executor runs out of memory", async () => {
      const values = join(folderOf(), "values.parquet");
      // Exact percentiles hold each value of a group; these do not fit.
      await parquetFile(values, "SELECT range AS v FROM range(12000000)");
      const spec = "from: values\nkind: quantiles\nkeys: []\nof: v\nat: [0.5]\n";
      expect(await derived(spec, { values })).toMatchObject(refused("derive.no-memory"));
    });
  });
}
