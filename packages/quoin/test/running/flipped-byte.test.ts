import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { times } from "../../../core/test/long-run.ts";
import { openWorkspace } from "../../src/composition.ts";
import { quoin } from "../command-line.ts";
import { runUseCaseNamed } from "../run-use-case-named.ts";

const owner = { name: "owner", language: "en", progress: { step: () => {} } } as const;
let folder: string;
let dir: string;

/** An office with a file of each kind: settings, tables with their original and mapping, one of before, a derivation, a translation, an attached document, records, kept findings. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-flip-"));
  dir = join(folder, "office");
  const files: Readonly<Record<string, string>> = {
    "mapping.yaml": "key: [Kód]\nroles:\n  regions: {fields: {code: Kód, name: Názov}}\n",
    "one.csv": "Kód;Názov\nA;Alpha\nB;Beta\n",
    "two.csv": "Kód;Názov\nA;Alpha\nB;Beta\nC;Gamma\n",
    "receipt.pdf": "%PDF-1.7 a receipt",
    "derived.yaml": "title: {en: Places}\nfrom: places\nkind: count\nkeys: [Kód]\nfigures:\n  places: {count: rows}\nunits: {places: places}\n",
    "pt.csv": "code,translation\npage.brief.money,Dinheiro a gastar\n",
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const done = async (...words: string[]) => {
    const { exitCode, stderr } = await quoin(...words);
    expect([words.join(" "), exitCode, stderr]).toEqual([words.join(" "), 0, expect.anything()]);
  };
  await done("init", dir, "--languages", "en", "--time-zone", "UTC");
  for (const name of ["one", "two"])
    await done(
      "import",
      dir,
      "--data",
      join(folder, `${name}.csv`),
      "--as",
      "places",
      "--mapping",
      join(folder, "mapping.yaml"),
      "--replace",
      "--reason",
      name,
    );
  const opened = await openWorkspace(dir);
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  await runUseCaseNamed(opened.value, owner, "record-put", { type: "fund", data: { id: "f", labels: { en: "Fund" } }, reason: "new" });
  await runUseCaseNamed(opened.value, owner, "diagnose", { only: ["opening"] });
  await opened.value.close();
  await done("document", "add", dir, "fund", "f", "--data", join(folder, "receipt.pdf"), "--kind", "receipt");
  await done("derivation", "put", dir, "derived", "--spec", join(folder, "derived.yaml"));
  await done("language", "take", dir, "--lang", "pt", "--data", join(folder, "pt.csv"), "--reason", "said");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function filesOf(place: string): Promise<readonly string[]> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(place.length + 1))
    .toSorted();
}

/** What means nothing, or is made anew where it does not hold: kept answers (a miss), locks and logs of writers, when all was last found well. */
const excepted = /^\.quoin\/(cache\/|records\.db-|lock|last-)/;
/** Bytes of the database are told by the tables that they change; see below. */
const database = ".quoin/records.db";

/** The office with one file other, looked at by who checks it: what is said on both channels, and how it ended. */
async function saidOf(path: string, bytes: Uint8Array): Promise<{ readonly said: string; readonly exitCode: number }> {
  const whole = await readFile(join(dir, path));
  await writeFile(join(dir, path), bytes);
  try {
    const { exitCode, stdout, stderr } = await quoin("verify", dir, "--json");
    return { exitCode, said: `${stdout}${stderr}` };
  } finally {
    await writeFile(join(dir, path), whole);
  }
}

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const other = Uint8Array.from(bytes);
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
}

test("a byte that is another, in any file that means something, is found and the file is named", async () => {
  const well = await quoin("verify", dir, "--json");
  expect([well.exitCode, JSON.parse(well.stdout)]).toMatchObject([0, { ok: true, problems: [] }]);
  const paths = (await filesOf(dir)).filter((path) => !excepted.test(path) && path !== database);
  expect(paths.map((path) => path.replace(/[0-9a-f]{64}/, "HASH"))).toEqual(
    expect.arrayContaining([
      ".quoin/engine",
      ".quoin/written/HASH",
      "data/places.csv",
      "datapackage.json",
      "derivations/derived.yaml",
      "documents/HASH",
      "former/HASH",
      "languages/pt.csv",
      "quoin.yaml",
      "sources/places.csv",
      "sources/places.mapping.yaml",
    ]),
  );
  const unnamed: string[] = [];
  for (const path of paths) {
    const bytes = await readFile(join(dir, path));
    const { said } = await saidOf(path, flipped(bytes, Math.floor(bytes.length / 2)));
    unnamed.push(...(said.replace(/"(former_files|translations)": \[[^\]]*\]/g, "").includes(path) ? [] : [path]));
  }
  expect(unnamed).toEqual([]);
});

test("settings and derivations that somebody changed by hand are told with the day since when, and no longer once the program has written them", async () => {
  const path = join(dir, "quoin.yaml");
  const before = await readFile(path, "utf8");
  await writeFile(path, `${before}\nkeep_imports: 7\n`);
  const day = new Date().toISOString().slice(0, 10);
  const found = await quoin("verify", dir, "--json");
  expect([found.exitCode, JSON.parse(found.stdout)]).toMatchObject([0, { ok: true, problems: [{ code: "workspace.changed-by-hand", severity: "warning" }] }]);
  expect(found.stdout).toContain(`quoin.yaml was changed by hand since ${day}`);
  expect((await quoin("settings", "set", dir, "keep_imports", "8", "--reason", "meant")).exitCode).toBe(0);
  expect(JSON.parse((await quoin("verify", dir, "--json")).stdout)).toMatchObject({ problems: [] });
  const derivation = join(dir, "derivations/derived.yaml");
  const text = await readFile(derivation);
  await rm(derivation);
  expect((await quoin("verify", dir)).stdout).toContain("derivations/derived.yaml was taken away by hand");
  await writeFile(derivation, text);
});

test("of the database, a byte that is another is found, or it means nothing: a free page, or what is left between rows", async () => {
  const whole = await readFile(join(dir, database));
  const dumped = async (bytes: Uint8Array) => {
    const place = join(folder, "other");
    await cp(dir, place, { recursive: true, filter: (from) => !/records\.db/.test(from) });
    await writeFile(join(place, database), bytes);
    try {
      const opened = await openWorkspace(place);
      if (!opened.ok) return { found: true, rows: "" };
      try {
        const ports = await opened.value.ports(owner);
        const problems = ports.ok ? await ports.value.records.problems() : [{}];
        const rows: string[] = [];
        if (problems.length === 0) await opened.value.database.dump(async (part) => void rows.push(JSON.stringify(part)));
        return { found: problems.length > 0, rows: rows.join("\n") };
      } finally {
        await opened.value.close();
      }
    } catch {
      return { found: true, rows: "" };
    } finally {
      await rm(place, { recursive: true, force: true });
    }
  };
  const well = await dumped(whole);
  expect(well).toMatchObject({ found: false, rows: expect.stringContaining("Fund") });
  const rounds = times(500, 1 / 50);
  for (let round = 0; round < rounds; round++) {
    // Places in all of it, the same in each run: multiples of the golden section.
    const at = Math.floor(((round + 1) * 0.6180339887498949 * whole.length) % whole.length);
    const other = await dumped(flipped(whole, at));
    expect([at, other.found || other.rows === well.rows]).toEqual([at, true]);
  }
});
