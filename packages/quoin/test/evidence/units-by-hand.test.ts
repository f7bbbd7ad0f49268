import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askedOverHttp } from "../asked-over-http.ts";
import { quoin } from "../command-line.ts";

/** An office of Poland that does not exist, whose analyst edits units in the files by hand. All figures are invented. */
let folder: string;
let dir: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-by-hand-"));
  dir = join(folder, "office");
  const tree = ["--root", "PL", "--root-name", "Polska", "--levels", "kraj,region", "--languages", "pl", "--currency", "PLN"];
  expect((await quoin("init", dir, ...tree)).exitCode).toBe(0);
  await writeFile(join(folder, "granty.csv"), "Nr;Rok;Lider;Dotacja (tys. zł)\nG-1;2023;Politechnika;1200\nG-2;2024;Instytut;800\n");
  await writeFile(
    join(folder, "granty.yaml"),
    "roles: {projects: {fields: {project: Nr, call_year: Rok, lead: Lider, central_funds: {column: Dotacja (tys. zł), unit: tys. zł}}}}\n",
  );
  await writeFile(join(folder, "inne.csv"), "a,b\n1,2\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const importing = (table: string, ...words: string[]) => quoin("import", dir, "--data", join(folder, `${table}.csv`), "--as", table, ...words);
const funds = async (id: string) => JSON.parse((await quoin("record", "get", dir, "project", id, "--json")).stdout).central_funds;
const edit = async (file: string, from: string, to: string) => {
  const path = join(dir, file);
  const text = await readFile(path, "utf8");
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
};
const byHand =
  /workspace\.unit-by-hand[\s\S]*since \d{4}-\d\d-\d\d[\s\S]*read in tys\. zł and came to PLN 2\s000\s000, now they are read in mln zł and come to PLN 2\s000\s000\s000/;

test("a unit that is edited by hand is told with both readings by doctor, verify, the list of units and the next import, until somebody confirms it", async () => {
  const made = await importing("granty", "--mapping", join(folder, "granty.yaml"));
  expect([made.exitCode, await funds("G-1")]).toEqual([0, "1200000"]);
  const before = (await quoin("doctor", dir)).stdout;
  expect(before).not.toContain("by hand");
  await edit("quoin.yaml", "unit: tys. zł", "unit: mln zł");

  const doctor = JSON.parse((await quoin("doctor", dir, "--json")).stdout) as {
    readonly checks: readonly { readonly id: string; readonly status: string; readonly detail: string }[];
  };
  const check = doctor.checks.find(({ id }) => id === "units-by-hand");
  expect(check).toMatchObject({ status: "absent", detail: expect.stringMatching(/came to PLN 2\s000\s000, now .* come to PLN 2\s000\s000\s000/) });
  const verified = JSON.parse((await quoin("verify", dir, "--json")).stdout) as {
    readonly ok: boolean;
    readonly problems: readonly { readonly code: string }[];
  };
  expect([verified.ok, verified.problems.map(({ code }) => code)]).toEqual([true, ["workspace.changed-by-hand", "workspace.unit-by-hand"]]);
  // An import of another table tells it, and takes nothing of it up.
  expect((await importing("inne")).stderr).toMatch(byHand);
  expect((await importing("inne", "--replace", "--dry-run")).stderr).toMatch(byHand);

  const http = await askedOverHttp(dir);
  const listed = await http.ask("import-units", {});
  expect(listed.body["by_hand"]).toMatchObject([{ table: "granty", column: "Dotacja (tys. zł)", held: "tys. zł", unit: "mln zł" }]);
  const done = await http.ask("import-confirm", { table: "granty", column: "Dotacja (tys. zł)" });
  expect([done.status, done.body["columns"]]).toEqual([200, [{ column: "Dotacja (tys. zł)", assumed: "tys. zł", unit: "mln zł" }]]);
  expect((await http.ask("import-units", {})).body).toEqual({ units: [], by_hand: [] });
  await http.close();
  // The records follow what was confirmed.
  expect(await funds("G-1")).toBe("1200000000");
});

test("put back by hand it is told again; a change by the program is nobody's hand", async () => {
  await edit("quoin.yaml", "unit: mln zł", "unit: tys. zł");
  expect((await quoin("import", "units", dir)).stdout).toContain("changed by hand");
  const path = ["roles.projects.fields.central_funds", '{"column": "Dotacja (tys. zł)", "unit": "zł"}'];
  expect((await quoin("settings", "set", dir, ...path)).exitCode).toBe(0);
  expect([(await quoin("import", "units", dir)).stdout, await funds("G-1")]).toEqual([expect.not.stringContaining("by hand"), "1200"]);
  const { changes } = JSON.parse((await quoin("settings", "history", dir, "--json")).stdout) as { readonly changes: readonly { readonly id: string }[] };
  expect((await quoin("settings", "undo", dir, changes[0]?.id ?? "")).exitCode).toBe(0);
  expect((await quoin("import", "units", dir)).stdout).not.toContain("by hand");
});
