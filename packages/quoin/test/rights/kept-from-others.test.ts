import { chmod, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";

let folder: string;
let office: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-kept-"));
  office = join(folder, "office");
  expect((await quoin("init", office)).exitCode).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Files and folders of the workspace that others than its owner have any right to. */
async function open(dir: string): Promise<readonly string[]> {
  const paths = [dir, ...(await readdir(dir, { recursive: true })).map((name) => join(dir, name))];
  const found = await Promise.all(paths.map(async (path) => [path, (await stat(path)).mode & 0o077] as const));
  return found.filter(([, mode]) => mode !== 0).map(([path]) => path);
}

test("a new workspace is its owner's alone, and so is what is imported and restored", async () => {
  expect(await open(office)).toEqual([]);
  await writeFile(join(folder, "regions.csv"), "region_code,name_zh,name_en,level\n350000,福建,Fujian,province\n");
  expect((await quoin("import", office, "--data", join(folder, "regions.csv"), "--as", "regions")).exitCode).toBe(0);
  expect(await open(office)).toEqual([]);
  expect((await quoin("backup", office, "--to", join(folder, "b.tar.gz"))).exitCode).toBe(0);
  expect((await quoin("restore", join(folder, "b.tar.gz"), join(folder, "restored"))).exitCode).toBe(0);
  expect(await open(join(folder, "restored"))).toEqual([]);
});

test("records that everybody could read are closed when they are opened next; what a group was given stays", async () => {
  const records = join(office, ".quoin", "records.db");
  await chmod(records, 0o644);
  expect((await quoin("record", "list", office, "organisation")).exitCode).toBe(0);
  expect((await stat(records)).mode & 0o777).toBe(0o600);
  await chmod(records, 0o660);
  expect((await quoin("record", "list", office, "organisation")).exitCode).toBe(0);
  expect((await stat(records)).mode & 0o777).toBe(0o660);
});

test("records that a newer program laid out are refused, and left as they are", async () => {
  const database = new Database(join(office, ".quoin", "records.db"));
  database.exec("insert into migration values ('999-from-the-future')");
  database.close();
  const asked = await quoin("record", "list", office, "organisation");
  expect(asked).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringContaining("error[register.newer-layout]") });
  expect(asked.stderr).toContain("999-from-the-future");
});
