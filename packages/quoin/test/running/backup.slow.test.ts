import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { tarHeader, tarPadding } from "@quoin/engines";
import { RandomStream } from "@quoin/methods";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type PostgresServer, postgresPrograms, startPostgres } from "../../../engines/test/postgres-server.ts";
import { backup } from "../../src/commands/backup.ts";
import { createWorkspace } from "../../src/commands/create-workspace.ts";
import { restore } from "../../src/commands/restore.ts";
import { openWorkspace } from "../../src/composition.ts";
import { loosePorts } from "../../src/loose-ports.ts";
import { quoin } from "../command-line.ts";
import { startProgram } from "../program.ts";
import { runUseCaseNamed } from "../run-use-case-named.ts";

const asker = { name: "owner", language: "en", progress: { step: () => {} } } as const;
const ports = loosePorts(asker);
const programs = postgresPrograms();
let folder: string;
let server: PostgresServer | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-backup-"));
  if (programs !== undefined) server = await startPostgres(programs);
});
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function on<T>(url: string | undefined, work: () => Promise<T>): Promise<T> {
  const before = process.env["QUOIN_DATABASE_URL"];
  const set = (value: string | undefined) => {
    if (value === undefined) delete process.env["QUOIN_DATABASE_URL"];
    else process.env["QUOIN_DATABASE_URL"] = value;
  };
  set(url);
  try {
    return await work();
  } finally {
    set(before);
  }
}

/** An office with records, a long Chinese file name and an account. */
async function makeOffice(dir: string): Promise<void> {
  const made = await createWorkspace(dir, null, asker);
  if (!made.ok) throw new Error(JSON.stringify(made.notes));
  await mkdir(join(dir, "sources"), { recursive: true });
  await writeFile(join(dir, "sources", `${"很长的文件名".repeat(8)}.csv`), "a,b\n1,2\n");
  const opened = await openWorkspace(dir);
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  await runUseCaseNamed(opened.value, asker, "record-put", { type: "organisation", data: { id: "o", labels: { zh: "单位" } } });
  await runUseCaseNamed(opened.value, asker, "record-put", { type: "organisation", id: "o", data: { source: "册" }, reason: "核实" });
  await runUseCaseNamed(opened.value, asker, "user-add", { name: "li", roles: ["viewer"], password: "four words make it" });
  await opened.value.close();
}

async function contents(dir: string): Promise<unknown> {
  const opened = await openWorkspace(dir);
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  try {
    const parts: unknown[] = [];
    await opened.value.database.dump(async (part) => void parts.push(part));
    return [parts, (await readdir(join(dir, "sources"))).sort()];
  } finally {
    await opened.value.close();
  }
}

test("how far a backup and a restore are is told, to their end", async () => {
  await on(undefined, async () => {
    const [dir, file] = [join(folder, "told"), join(folder, "told.tar.gz")];
    await makeOffice(dir);
    const steps: (readonly [string, number | undefined, number | undefined])[] = [];
    const telling = loosePorts({ ...asker, progress: { step: ({ en }, done, total) => void steps.push([en, done, total]) } });
    expect((await backup.run(telling, { dir, to: file })).ok).toBe(true);
    expect(steps.at(-1)).toEqual(["Changes put away", 6, 6]);
    expect((await restore.run(telling, { file, dir: join(folder, "told-again") })).ok).toBe(true);
    const filled = steps.filter(([what]) => what === "Tables filled again");
    expect(filled.map(([, done]) => done)).toEqual(filled.map((_, index) => index + 1));
    expect(filled.at(-1)?.[2]).toBe(filled.length);
  });
});

test("a backup is restored as it was, is the same bytes twice, and only its owner reads it", async () => {
  await on(undefined, async () => {
    const office = join(folder, "office");
    await makeOffice(office);
    const made = await backup.run(ports, { dir: office, to: join(folder, "one.tar.gz") });
    expect(made).toMatchObject({ ok: true, value: { records: 5, changes: 6, accounts: 1 } });
    await backup.run(ports, { dir: office, to: join(folder, "two.tar.gz") });
    expect((await readFile(join(folder, "one.tar.gz"))).equals(await readFile(join(folder, "two.tar.gz")))).toBe(true);
    const restored = await restore.run(ports, { file: join(folder, "one.tar.gz"), dir: join(folder, "restored") });
    expect(restored).toMatchObject({ ok: true, value: { ok: true, changes: 6 } });
    expect(await contents(join(folder, "restored"))).toEqual(await contents(office));
    expect(await restore.run(ports, { file: join(folder, "one.tar.gz"), dir: join(folder, "restored") })).toMatchObject({ ok: false });
  });
});

test("on the command line a backup and a restore that were made end with 0 and tell the newest hash", async () => {
  await on(undefined, async () => {
    const file = join(folder, "by-hand.tar.gz");
    const made = await quoin("backup", join(folder, "office"), "--to", file, "--json");
    expect(made).toMatchObject({ exitCode: 0, stderr: "" });
    const { newest_hash } = JSON.parse(made.stdout);
    expect(newest_hash).toMatch(/^[0-9a-f]{64}$/);
    const restored = await quoin("restore", file, join(folder, "by-hand"));
    expect(restored).toMatchObject({ exitCode: 0, stderr: "" });
    expect(restored.stdout).toContain(newest_hash);
    expect((await quoin("backup", join(folder, "none"), "--to", join(folder, "none.tar.gz"))).exitCode).toBe(2);
    expect((await quoin("restore", join(folder, "office", "quoin.yaml"), join(folder, "never"))).exitCode).toBe(2);
  });
});

test("a backup takes no file's place, a folder keeps so many of its own and nothing else goes, and one of no records is warned of", async () => {
  await on(undefined, async () => {
    const [office, shelf] = [join(folder, "office"), join(folder, "shelf")];
    const made = await readFile(join(folder, "one.tar.gz"));
    expect(await quoin("backup", office, "--to", join(folder, "one.tar.gz"))).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("error[backup.exists]"),
    });
    expect((await readFile(join(folder, "one.tar.gz"))).equals(made)).toBe(true);
    expect(await quoin("backup", office, "--to", join(folder, "x.tar.gz"), "--keep", "3")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("error[backup.keep-in-folder]"),
    });
    await mkdir(shelf);
    const others = [
      "office-20200101T000000Z.tar.gz",
      "office-20200101T000000Z.quoin.tar.gz.txt",
      "other-20200101T000000Z.quoin.tar.gz",
      "my-office-20200101T000000Z.quoin.tar.gz",
    ];
    const own = ["office-20200101T000000Z.quoin.tar.gz", "office-20210101T000000Z.quoin.tar.gz", "office-20220101T000000Z.quoin.tar.gz"];
    for (const name of [...others, ...own]) await writeFile(join(shelf, name), name);
    const { exitCode, stdout } = await quoin("backup", office, "--to", `${shelf}/`, "--keep", "2", "--json");
    expect(exitCode).toBe(0);
    const { file, removed } = JSON.parse(stdout) as { readonly file: string; readonly removed: readonly string[] };
    expect(removed).toEqual(own.slice(0, 2));
    expect((await readdir(shelf)).sort()).toEqual([...others, ...own.slice(2), basename(file)].sort());
    expect(await quoin("backup", "check", file, "--json")).toMatchObject({ exitCode: 0 });
    // A folder whose database went: what a copy of the files alone is.
    const empty = join(folder, "empty");
    await cp(office, empty, { recursive: true, filter: (path) => !path.endsWith(".quoin") });
    const nothing = await quoin("backup", empty, "--to", join(folder, "empty.tar.gz"), "--json");
    expect(nothing).toMatchObject({ exitCode: 0, stderr: expect.stringContaining("warning[backup.no-records]") });
    expect(JSON.parse(nothing.stdout).records).toBe(0);
  });
});

test("a backup is checked without restoring it: what it holds is told, and whatever was done to it, its chain rewritten with all hashes too, is exit 2", async () => {
  await on(undefined, async () => {
    const whole = await quoin("backup", "check", join(folder, "one.tar.gz"), "--json");
    expect(JSON.parse(whole.stdout)).toMatchObject({ ok: true, records: 5, changes: 6, accounts: 1, layout: "019-passkeys" });
    for (const [name, bytes] of Object.entries(await spoiltBackups())) {
      await writeFile(join(folder, "spoilt.tar.gz"), bytes);
      const { exitCode, stderr } = await quoin("backup", "check", join(folder, "spoilt.tar.gz"));
      expect([name, exitCode, stderr.match(/error\[[^\]]+\]/)?.[0]]).toEqual([name, 2, "error[backup.broken]"]);
    }
    const rewritten = gunzipSync(await readFile(join(folder, "one.tar.gz")));
    rewritten.write("核查", rewritten.indexOf("核实"));
    await writeFile(join(folder, "rewritten.tar.gz"), relisted(rewritten));
    expect(await quoin("backup", "check", join(folder, "rewritten.tar.gz"))).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/row \d+ of its history was changed/),
    });
  });
});

/** The archive with the hashes in its list as they are after a change of its content. */
function relisted(plain: Buffer): Buffer {
  const text = plain.toString("latin1");
  const parts: string[] = [];
  let at = 0;
  while (at < text.length && text.charCodeAt(at) !== 0) {
    const size = Number.parseInt(text.slice(at + 124, at + 135), 8);
    const end = at + 512 + Math.ceil(size / 512) * 512;
    parts.push(text.slice(at, end));
    at = end;
  }
  const contents = parts.map((part) => part.slice(512, 512 + Number.parseInt(part.slice(124, 135), 8)));
  const list = parts.findIndex((part) => part.startsWith("backup.json"));
  const manifest = JSON.parse(Buffer.from(contents[list] ?? "", "latin1").toString("utf8")) as { entries: { name: string; sha256: string }[] };
  for (const entry of manifest.entries) {
    const content = contents[parts.findIndex((part) => part.startsWith(`${entry.name}\0`))];
    if (content !== undefined) entry.sha256 = createHash("sha256").update(Buffer.from(content, "latin1")).digest("hex");
  }
  const written = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`, "utf8");
  parts[list] = Buffer.concat([tarHeader("backup.json", written.length), written, tarPadding(written.length)]).toString("latin1");
  return gzipSync(Buffer.concat([Buffer.from(parts.join(""), "latin1"), Buffer.alloc(1024)]));
}

/** Copies of the whole backup, each spoilt in its own way. */
async function spoiltBackups(): Promise<Readonly<Record<string, Buffer>>> {
  const whole = await readFile(join(folder, "one.tar.gz"));
  const plain = gunzipSync(whole);
  const forged = Buffer.from(plain);
  forged.write("核查", plain.indexOf("核实"));
  return {
    cut: whole.subarray(0, whole.length - 400),
    "cut between files": gzipSync(Buffer.concat([plain.subarray(0, plain.indexOf("backup.json")), Buffer.alloc(1024)])),
    forged: gzipSync(forged),
    foreign: Buffer.from("not a backup"),
    "naming a place of records": gzipSync(Buffer.concat([tarHeader("files/.quoin/postgres-schema", 4), Buffer.from("here"), tarPadding(4), plain])),
    outside: gzipSync(Buffer.from(plain.toString("latin1").replace("files/datapackage.json", "files/../atapackage.json"), "latin1")),
  };
}

async function restoresNothing(name: string, bytes: Buffer): Promise<void> {
  await writeFile(join(folder, "broken.tar.gz"), bytes);
  const outcome = await restore.run(ports, { file: join(folder, "broken.tar.gz"), dir: join(folder, "never") });
  expect([name, outcome.ok, outcome.notes.map(({ code }) => code)]).toEqual([name, false, ["backup.broken"]]);
}

test("a damaged, cut or foreign file restores nothing", async () => {
  await on(undefined, async () => {
    for (const [name, bytes] of Object.entries(await spoiltBackups())) await restoresNothing(name, bytes);
    await expect(restore.run(ports, { file: join(folder, "absent"), dir: join(folder, "never") })).rejects.toMatchObject({ name: "ExternalFault" });
    expect((await readdir(folder)).filter((name) => name.includes("never") || name.endsWith(".part"))).toEqual([]);
  });
});

test("whatever is changed or cut in a backup, restoring it is refused by name and leaves nothing", async () => {
  await on(undefined, async () => {
    const whole = await readFile(join(folder, "one.tar.gz"));
    const plain = gunzipSync(whole);
    const random = new RandomStream(7);
    const at = (length: number) => random.integer(length);
    const flipped = (bytes: Buffer, place: number) => {
      const copy = Buffer.from(bytes);
      copy[place] = (copy[place] ?? 0) ^ (1 << at(8));
      return copy;
    };
    for (let round = 0; round < 60; round++) {
      // The first ten bytes of a gzip file hold a time and a system that mean nothing.
      const packed = 10 + at(whole.length - 10);
      const inside = at(plain.length);
      await restoresNothing(`bit flipped at ${packed}`, flipped(whole, packed));
      await restoresNothing(`bit flipped inside at ${inside}`, gzipSync(flipped(plain, inside)));
      await restoresNothing(`cut at ${packed}`, whole.subarray(0, packed));
      await restoresNothing(`cut inside at ${inside}`, gzipSync(plain.subarray(0, inside)));
    }
    expect((await readdir(folder)).filter((name) => name.includes("never") || name.endsWith(".part"))).toEqual([]);
  });
});

describe.skipIf(programs === undefined && process.env["CI"] === undefined)("between SQLite and PostgreSQL", () => {
  test("a backup of the one is restored into the other and gives the same rows", async () => {
    const office = join(folder, "office");
    const moved = join(folder, "moved");
    await on(server?.url, async () => {
      expect(await restore.run(ports, { file: join(folder, "one.tar.gz"), dir: moved })).toMatchObject({ ok: true });
      await backup.run(ports, { dir: moved, to: join(folder, "from-postgres.tar.gz") });
    });
    expect((await readFile(join(folder, "from-postgres.tar.gz"))).equals(await readFile(join(folder, "one.tar.gz")))).toBe(true);
    expect(await on(server?.url, () => contents(moved))).toEqual(await on(undefined, () => contents(office)));
  });

  test("a damaged backup leaves no schema on the server, and what others keep there stays", async () => {
    const before = await schemas();
    for (const [name, bytes] of Object.entries(await spoiltBackups())) {
      await on(server?.url, () => restoresNothing(name, bytes));
      expect([name, await schemas()]).toEqual([name, before]);
    }
    expect(before).toHaveLength(1);
    expect(await on(server?.url, () => contents(join(folder, "moved")))).toEqual(await on(undefined, () => contents(join(folder, "office"))));
  });

  test("a restore that is killed leaves nothing that others read, and the next one takes away what is left, its schema too", async () => {
    const before = await schemas();
    const file = join(folder, "one.tar.gz");
    await on(server?.url, async () => {
      const killed = startProgram(["restore", file, join(folder, "killed")], folder);
      await expect.poll(async () => (await schemas()).length, { interval: 5 }).toBeGreaterThan(before.length);
      killed.process.kill("SIGKILL");
      await killed.ended();
      const left = (await readdir(folder)).filter((name) => name.startsWith(".killed."));
      for (const name of left) expect((await stat(join(folder, name))).mode & 0o777).toBe(0o700);
      expect(left).toHaveLength(1);
      expect(await quoin("restore", file, join(folder, "other"))).toMatchObject({ exitCode: 0 });
    });
    expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
    expect(await schemas()).toHaveLength(before.length + 1);
  });
});

async function schemas(): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: server?.url });
  await client.connect();
  try {
    const { rows } = await client.query(
      "select nspname from pg_namespace where nspname !~ '^pg_' and nspname not in ('public', 'information_schema') order by 1",
    );
    return rows.map(({ nspname }) => nspname as string);
  } finally {
    await client.end();
  }
}
