import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { type ServedWorkspace, serveMade } from "../served-workspace.ts";

/** Invented figures of five states; that of one is missing in the second year. */
const states = { BA: "Bahia", PE: "Pernambuco", RS: "Rio Grande do Sul", SC: "Santa Catarina", AC: "Acre" };
const figures = Object.keys(states).flatMap((code, place) =>
  [2020, 2021].flatMap((year) => [
    `${code},${year},rd_spend_total,${code === "PE" && year === 2021 ? "" : 100 * (place + 1) + (year - 2020)},million BRL`,
    `${code},${year},rd_personnel_fte,${10 * (place + 1)},person-years`,
    `${code},${year},rd_intensity,${place + 1},% of GDP`,
  ]),
);
const groupings = [
  {
    id: "macro",
    names: { en: "Macro-regions" },
    groups: [
      { id: "NE", names: { en: "North-East" } },
      { id: "S", names: { en: "South" } },
    ],
    members: { BA: "NE", PE: "NE", RS: "S", SC: "S" },
  },
  { id: "basin", groups: [{ id: "SF" }], members: { BA: "SF", SC: "SF" } },
];

let folder = "";
let dir = "";
let served: ServedWorkspace;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-groups-"));
  dir = join(folder, "br");
  const file = (name: string, text: string) => writeFile(join(folder, name), text);
  const run = async (...words: string[]) => {
    const { exitCode, stderr } = await quoin(...words);
    expect(exitCode, stderr).toBe(0);
  };
  await run("init", dir, "--currency", "BRL", "--languages", "en", "--root", "BR", "--time-zone", "America/Sao_Paulo");
  await file(
    "states.csv",
    `sigla,nome,acima\n${Object.entries(states)
      .map(([code, name]) => `${code},${name},BR`)
      .join("\n")}\n`,
  );
  await file("states.yaml", "roles:\n  regions:\n    fields: {code: sigla, name: nome, parent: acima}\n");
  await file("figures.csv", `uf,ano,indicador,valor,unidade\n${figures.join("\n")}\n`);
  await file("figures.yaml", "roles:\n  indicators:\n    fields: {region: uf, year: ano, indicator: indicador, value: valor, unit: unidade}\n");
  for (const name of ["states", "figures"])
    await run("import", dir, "--data", join(folder, `${name}.csv`), "--as", name, "--mapping", join(folder, `${name}.yaml`));
  await run("settings", "set", dir, "groupings", JSON.stringify(groupings));
  served = await serveMade(async (to) => {
    await rm(to, { recursive: true, force: true });
    await symlink(dir, to);
  });
}, 120_000);
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

const answer = async (...words: string[]) => JSON.parse((await quoin(...words, "--json")).stdout);

test("counts and money of a group are the sums of its places; a missing one is named and never zero; a share is the quotient of sums; several groupings share places", async () => {
  const { sums, groupings: told } = await answer("groupings", dir, "rd_spend_total", "--per", "rd_personnel_fte");
  expect(told.map(({ id }: { id: string }) => id)).toEqual(["macro", "basin"]);
  const of = (group: string, year: number) => sums.find((each: { group: string; year: number }) => each.group === group && each.year === year);
  // Thousands of tens, as indicators of money are read: 300 million are 30,000 of ten thousand.
  expect(of("macro:NE", 2020)).toMatchObject({ value: 30_000, missing: [], per: 30, share: 1000 });
  expect(of("macro:S", 2021)).toMatchObject({ value: 70_200, per: 70 });
  expect(of("basin:SF", 2020)).toMatchObject({ value: 50_000, per: 50 });
  expect(of("macro:NE", 2021)).toMatchObject({ value: null, known: 10_100, missing: ["PE"], share: null });
  const served_ = await served.ask("groupings", { indicator: "rd_personnel_fte" });
  expect(served_["sums"]).toContainEqual({ group: "macro:S", year: 2020, value: 70, known: 70, missing: [], per: null, share: null });
});

test("money is printed in whole units of its currency and a quotient with its unit, by command and page alike", async () => {
  const { unit, per_unit, share_unit } = await answer("groupings", dir, "rd_spend_total", "--per", "rd_personnel_fte");
  expect([unit, per_unit, share_unit]).toEqual(["BRL_10k", "person_year", { unit: "BRL", per: "person_year", factor: 10_000 }]);
  const printed = (await quoin("groupings", dir, "rd_spend_total", "--per", "rd_personnel_fte")).stdout;
  expect(printed).toContain("sum (BRL)");
  expect(printed).toContain("quotient (BRL / person-years)");
  expect(printed).toMatch(/macro:NE +North-East +2020 +300,000,000 +300,000,000 +10,000,000\n/);
});

test("an index is no sum of indices: it is refused with what adds", async () => {
  const run = await quoin("groupings", dir, "rd_intensity");
  expect([run.exitCode, run.stderr]).toEqual([2, expect.stringContaining("grouping.adds-not")]);
  expect(run.stderr).toContain("rd_personnel_fte");
});

test("a group stands wherever a place does: map, findings, brief; it has no plan of its own and says so", async () => {
  const { values } = await answer("map", dir, "rd_intensity", "--of", "macro:S");
  expect([...new Set(values.map(({ region }: { region: string }) => region))]).toEqual(["RS", "SC"]);
  const { findings } = await answer("diagnose", dir, "--region", "macro:NE");
  const places = new Set(
    findings.filter(({ subject }: { subject: { type: string } }) => subject.type === "region").map(({ subject }: { subject: { id: string } }) => subject.id),
  );
  expect([...places].filter((place) => !["BA", "PE", "BR"].includes(String(place)))).toEqual([]);
  const to = join(folder, "ne.html");
  expect((await quoin("brief", dir, "--region", "macro:NE", "--to", to)).exitCode).toBe(0);
  expect(await readFile(to, "utf8")).toContain("North-East");
  const design = await quoin("design", dir, "--region", "macro:NE", "--json");
  expect([design.exitCode, JSON.parse(design.stdout).lines, design.stderr]).toEqual([0, [], expect.stringContaining("design.group-without-plan")]);
  expect((await quoin("diagnose", dir, "--region", "macro:X")).stderr).toContain("diagnosis.unknown-region");
  expect((await served.ask("diagnose", { region: "basin:SF" }))["findings"]).toBeDefined();
});

test("a place in a group that is none is refused", async () => {
  const wrong = [{ ...groupings[0], members: { BA: "N" } }];
  expect((await quoin("settings", "set", dir, "groupings", JSON.stringify(wrong))).exitCode).toBe(2);
});
