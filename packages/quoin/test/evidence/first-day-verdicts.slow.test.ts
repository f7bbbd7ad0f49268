import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askedOverHttp } from "../asked-over-http.ts";
import { quoin } from "../command-line.ts";
import { twoFaces } from "./two-faces.ts";

/** What verdicts an office of another country got wrongly, or not at all, on its first day: by the command line and over HTTP. Every figure is made up by the formulas below. */
let folder: string;
let dir: string;
let http: Awaited<ReturnType<typeof askedOverHttp>>;
const { taken } = twoFaces(() => ({ folder, dir, http }));

const states = ["AC", "AP", "RR", "SP", "MG", "RJ", "PR", "SC", "RS", "BA", "PE", "CE"];
const people = (at: number): number => (at < 3 ? 20 : 4_000 + 900 * at);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-first-verdicts-"));
  dir = join(folder, "office");
  const words = [
    "--currency",
    "BRL",
    "--time-zone",
    "America/Sao_Paulo",
    "--languages",
    "en",
    "--root",
    "BR",
    "--root-name",
    "Brasil",
    "--levels",
    "country,state",
  ];
  expect((await quoin("init", dir, ...words)).exitCode).toBe(0);
  http = await askedOverHttp(dir);
  await taken("regions", `code,name,in_panel\n${states.map((code) => `${code},${code},1`).join("\n")}\n`);
});
afterAll(async () => {
  await http.close();
  await rm(folder, { recursive: true, force: true });
});

interface Told {
  readonly id: string;
  readonly part: string | null;
  readonly verdict: string;
  readonly statement: { readonly en: string };
}

/** Findings of a rule as both faces tell them, held to be the same. */
async function findings(rule: string): Promise<readonly Told[]> {
  const cli = await quoin("diagnose", dir, "--only", rule, "--json");
  expect(cli.exitCode, cli.stderr).toBe(0);
  const told = (JSON.parse(cli.stdout) as { readonly findings: readonly Told[] }).findings;
  const answered = (await http.ask("diagnose", { only: [rule] })).body as { readonly findings: readonly Told[] };
  const verdicts = (each: readonly Told[]) => each.map(({ id, verdict }) => [id, verdict]);
  expect(verdicts(answered.findings)).toEqual(verdicts(told));
  return told;
}

test("W4: counts that drift by five in a hundred a year, each for itself, are no convergence of any place", async () => {
  // Numbers that look drawn, the same on every machine.
  let seed = 7;
  const drawn = (): number => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647 - 0.5;
  };
  const industries = ["C10", "C20", "C24", "C26", "C28", "C29"];
  const level = new Map<string, number>();
  const rows: string[] = [];
  for (let year = 2010; year <= 2022; year++)
    for (const [place, state] of states.entries())
      for (const [kind, industry] of industries.entries()) {
        const key = `${state} ${industry}`;
        const now = (level.get(key) ?? 300 + 60 * ((place * 5 + kind * 7) % 9)) * (1 + 0.1 * drawn());
        level.set(key, now);
        rows.push(`${state},${year},${industry},${Math.round(now)}`);
      }
  await taken("industries", `industry,name,group,manufacturing\n${industries.map((code) => `${code},${code},g${code},1`).join("\n")}\n`);
  await taken("firm_counts", `region,year,industry,firms\n${rows.join("\n")}\n`);
  const told = await findings("isomorphism");
  // Enough firms to see a convergence that would matter: it is refused, not left open.
  expect(told.map(({ verdict }) => verdict)).toContain("not-supported");
  expect(told.filter(({ verdict }) => verdict === "confirmed")).toEqual([]);
});

test("C8: three missing cells of places that are half of one in a hundred leave a verdict, with its bounds said", async () => {
  const staff = states.flatMap((code, at) =>
    ["rd_personnel_fte", "rd_spend_total", "rd_spend_from_government"].map(
      (indicator) => `${code},2020,${indicator},${at < 3 ? "" : people(at)},${indicator === "rd_personnel_fte" ? "person-years" : "mil BRL"}`,
    ),
  );
  await taken(
    "indicators",
    `region,year,indicator,value,unit\n${staff.join("\n")}\nBR,2020,rd_personnel_fte,${states.reduce((sum, _, at) => sum + people(at), 0)},person-years\n`,
  );
  const projects = states.flatMap((code, at) =>
    Array.from({ length: code === "SP" ? 600 : at < 3 ? 1 : 20 }, (_, number) => `${code}${number},2020,${code},Lead ${code}${number}`),
  );
  await taken("projects", `project,call_year,region,lead\n${projects.join("\n")}\n`);
  const told = await findings("concentration");
  const nation = told.find(({ part }) => part === "projects");
  expect(nation?.verdict, JSON.stringify(told.map(({ part, verdict }) => [part, verdict]))).toBe("confirmed");
  // The bounds between which the three places may lie stand in what is said.
  expect(nation?.statement.en).toMatch(/There is no figure of R&D personnel of 2020 for .*: whether they have nothing or all .* the verdict is the same/);
});
