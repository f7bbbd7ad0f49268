import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { type ServedWorkspace, serveMade } from "../served-workspace.ts";

/** An invented Portuguese list: of forty generic projects universities lead half, a foundation whose name says nothing a quarter, firms the rest; and twenty others. */
const leads = (place: number): string =>
  place % 2 === 0 ? "Universidade Federal do Vale Alto" : place % 4 === 1 ? "Fundação Pequi" : place % 8 === 3 ? "Aço Verde Ltda." : "Instituto Serra Azul";
const list = Array.from({ length: 60 }, (_, place) => `p${place},2021,${place < 40 ? "gen" : "out"},${leads(place)},${100 + place}`);
const money = Array.from({ length: 60 }, (_, place) => (leads(place) === "Fundação Pequi" ? 1000 * (100 + place) : 0)).reduce((sum, each) => sum + each, 0);
const mapping = `
roles:
  projects:
    fields: {project: projeto, call_year: ano, programme: programa, category: categoria, lead: executora, central_funds: valor}
units: {valor: thousand BRL}
`;

let folder = "";
let dir = "";
/** What is found before the office says which projects are generic. */
let unsaid = "";
let served: ServedWorkspace;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-kinds-"));
  dir = join(folder, "br");
  await quoin("init", dir, "--currency", "BRL", "--languages", "en", "--root", "BR", "--time-zone", "America/Sao_Paulo");
  await writeFile(
    join(folder, "p.csv"),
    `projeto,ano,programa,categoria,executora,valor\n${list.map((row) => row.replace(/^(\w+,\d+),(\w+)/, "$1,Prog,$2")).join("\n")}\n`,
  );
  await writeFile(join(folder, "m.yaml"), mapping);
  const taken = await quoin("import", dir, "--data", join(folder, "p.csv"), "--as", "projetos", "--mapping", join(folder, "m.yaml"));
  expect([taken.exitCode, taken.stderr.includes("error")]).toEqual([0, false]);
  unsaid = (await quoin("diagnose", dir, "--only", "missing-subject", "--only", "orphan-technology", "--json")).stdout;
  await quoin("settings", "set", dir, "generic.categories", '["gen"]');
  served = await serveMade(async (to) => {
    // The server serves the same folder as the command line writes.
    await rm(to, { recursive: true, force: true });
    await symlink(dir, to);
  });
}, 120_000);
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

interface Told {
  readonly verdict: string;
  readonly value: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly statement: { readonly en: string };
}
async function institutes(): Promise<Told> {
  const run = await quoin("diagnose", dir, "--only", "missing-subject", "--json");
  return (JSON.parse(run.stdout) as { findings: (Told & { part: string | null })[] }).findings.filter(({ part }) => part === null)[0] as Told;
}

test("which projects are of generic technology is asked for, and no other country's category goes for it", () => {
  // Who leads and who carries: each asks for the one setting.
  expect(unsaid.match(/The office has not said in its settings: generic\./g)?.length).toBeGreaterThanOrEqual(2);
  expect(unsaid).not.toContain("YFB");
});

test("what nobody knows is counted either way and never printed as zero; the office is shown whom to decide, the most money first", async () => {
  const found = await institutes();
  expect(found.verdict).toBe("insufficient-data");
  expect(found).toMatchObject({ value: null, interval: { low: 0.125, high: 0.375 } });
  expect(found.statement.en).toContain("12.5% to 37.5%");
  expect(found.statement.en).not.toMatch(/\b0\.0%/);
  const asked = (await served.ask("diagnose", { only: ["missing-subject"] })) as unknown as { readonly findings: readonly (Told & { part: string | null })[] };
  expect(asked.findings.find(({ part }) => part === null)).toMatchObject({ verdict: found.verdict, value: null, interval: found.interval });
  const listed = JSON.parse((await quoin("organisation", "unknown", dir, "--json")).stdout);
  expect(listed).toMatchObject({
    total: 1,
    funds: money,
    currency: "BRL",
    organisations: [{ name: "Fundação Pequi", registered: true, projects: 15, funds: money }],
  });
});

test("a click decides; it stands in the register, findings go by it at once, and a second click takes it back", async () => {
  const { organisations } = (await served.ask("organisation-unknown", {})) as { organisations: { id: string }[] };
  const organisation = organisations.map(({ id }) => id);
  expect(await served.ask("organisation-decide", { organisation, kind: "public-institute", reason: "its statute" })).toMatchObject({
    decided: [{ before: null, kind: "public-institute" }],
  });
  // Two calls are two cases, whoever leads in them: the figure is known now, and no verdict is made of it.
  expect(await institutes()).toMatchObject({ value: 0.375, interval: null });
  expect(await served.ask("organisation-unknown", {})).toMatchObject({ total: 0, funds: null, organisations: [] });
  await served.ask("organisation-decide", { organisation, kind: "nonprofit" });
  expect(await institutes()).toMatchObject({ value: 0.125, interval: null });
  await served.ask("organisation-decide", { organisation, kind: "unknown", reason: "not sure after all" });
  expect(await institutes()).toMatchObject({ verdict: "insufficient-data", value: null });
  const history = (await served.ask("history", { type: "organisation", id: organisation[0] })) as { changes: { reason: string }[] };
  expect(history.changes.map(({ reason }) => reason).slice(1)).toEqual(["its statute", "", "not sure after all"]);
});

test("a kind that is none, and an organisation that nobody names, are refused with what to do", async () => {
  const kind = await quoin("organisation", "decide", dir, "--organisation", "Fundação Pequi", "--kind", "fundação");
  expect([kind.exitCode, kind.stderr]).toEqual([2, expect.stringContaining("organisation.unknown-kind")]);
  expect(kind.stderr).toContain("public-institute");
  const body = await quoin("organisation", "decide", dir, "--organisation", "Ninguém", "--kind", "university");
  expect([body.exitCode, body.stderr]).toEqual([2, expect.stringContaining("record.not-found")]);
});

test("partners whose table lacks their places: the command names the column that is lacking, not a table that is there", async () => {
  const rows = Array.from({ length: 6 }, (_, place) => `u${place % 3},o${place},empresa\n`).join("");
  await writeFile(join(folder, "parcerias.csv"), `projeto,parceira,tipo\n${rows}`);
  await writeFile(join(folder, "parcerias.yaml"), "roles:\n  partnerships:\n    fields: {undertaking: projeto, organisation: parceira, kind: tipo}\n");
  expect((await quoin("import", dir, "--data", join(folder, "parcerias.csv"), "--as", "parcerias", "--mapping", join(folder, "parcerias.yaml"))).exitCode).toBe(
    0,
  );
  const told = await quoin("cooperation", dir);
  expect([told.exitCode, told.stderr]).toEqual([2, expect.stringContaining("Place of the partner")]);
  expect(told.stderr).toContain("parcerias");
  expect(told.stderr).not.toContain("There is no table of this yet");
});
