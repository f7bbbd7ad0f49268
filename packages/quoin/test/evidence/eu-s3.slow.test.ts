import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { judgedExample, judgingTimeout } from "../judged-example.ts";
import { foreignIn } from "./own-office.ts";

const patient = 300_000;
let folder: string;
let dir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-eu-s3-"));
  dir = join(folder, "eu");
  await judgedExample(dir, "eu-s3");
}, judgingTimeout);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function answered<T>(...words: string[]): Promise<T> {
  const run = await quoin(...words, "--json");
  expect([words.join(" "), run.exitCode, run.stderr]).toEqual([words.join(" "), 0, expect.not.stringContaining("error")]);
  return JSON.parse(run.stdout) as T;
}

test(
  "every rule on the example: where there is evidence its verdict, elsewhere what is missing; partners of kinds against two hundred networks",
  async () => {
    const { findings } = await answered<{ findings: { id: string; verdict: string; value: number | null }[] }>("diagnose", dir);
    const said = new Map(findings.map(({ id, verdict }) => [id, verdict]));
    // 4.3 points fewer than chance, where 10 would matter: real and small.
    expect(findings.find(({ id }) => id === "P3.3-cooperation-projects-EU28")).toMatchObject({ verdict: "not-supported", size: "small" });
    expect(said.get("P3.4-unstable-support-project-length-EU28")).toBe("insufficient-data");
    expect(said.get("P3.1-missing-subject-EU28")).toBe("not-supported");
    // Regions without a figure of personnel lie between nothing and what the row of the whole leaves, and turn nothing: more concentrated, by less than matters.
    expect(findings.find(({ id }) => id === "P2.1-concentration-laboratories-EU28")).toMatchObject({ verdict: "not-supported", size: "small" });
    for (const id of ["P1.1-isomorphism", "P1.4-unrelated-herding", "P2.3-opportunities", "P3.1-orphan-technology"])
      expect([id, said.get(`${id}-EU28`)]).toEqual([id, "insufficient-data"]);
  },
  patient,
);

test(
  "complexity has no certain sign here: nothing is ranked or recommended by it, and each region says so",
  async () => {
    const { sign, places } = await answered<{ sign: { certain: boolean }; places: { complexity: number | null; rank: number | null }[] }>("opportunities", dir);
    expect([sign.certain, places.every(({ complexity, rank }) => complexity === null && rank === null)]).toEqual([false, true]);
  },
  patient,
);

test.each([[["opportunities", "--region", "AT13"]], [["comparison", "--region", "AT13"]], [["cooperation"]]])(
  "%s says nothing of another country",
  async ([command = "", ...words]) => {
    for (const more of [[], ["--json"]]) {
      const run = await quoin(command, dir, ...words, ...more);
      expect([run.exitCode, run.stderr]).toEqual([0, ""]);
      // Two regions of the Alps are called autonomous provinces.
      expect(foreignIn(run.stdout.replaceAll("Autonomous Province", ""))).toBeNull();
    }
  },
  patient,
);

test.each([
  [["rule", "needs"], []],
  [["diagnose"], ["--only", "isomorphism,unrelated-herding,opportunities,concentration,missing-subject,orphan-technology,unstable-support,herding"]],
  [["diagnose"], ["--only", "isomorphism,opportunities", "--region", "AT13"]],
])(
  "%s %s says nothing of another country, in what it warns of neither",
  async (command, words) => {
    for (const more of [[], ["--json"]]) {
      const run = await quoin(...command, dir, ...words, ...more);
      expect(run.exitCode === 0 || run.stderr.includes("fix:")).toBe(true);
      expect(foreignIn((run.stdout + run.stderr).replaceAll("Autonomous Province", ""))).toBeNull();
    }
  },
  patient,
);

test.each([
  [["report", "--template", "s3", "--region", "AT13", "--to", "s3.html"]],
  [["report", "--template", "plan-en", "--to", "plan.html"]],
  [["brief", "--region", "AT13", "--to", "brief.html"]],
])(
  "%s: a document of its own that says nothing of another country",
  async ([command = "", ...words]) => {
    const to = join(folder, words.at(-1) ?? "");
    const run = await quoin(command, dir, ...words.slice(0, -1), to);
    expect([run.exitCode, run.stderr]).toEqual([0, ""]);
    const text = await readFile(to, "utf8");
    expect(text.length).toBeGreaterThan(2_000);
    expect(foreignIn(text.replaceAll("Autonomous Province", ""))).toBeNull();
  },
  patient,
);

test("what is counted is said as the office says it: persons employed, never listed firms", async () => {
  for (const words of [
    ["rule", "list"],
    ["diagnose", "--only", "opportunities,unrelated-herding,isomorphism"],
  ]) {
    const at = words[0] === "rule" ? 2 : 1;
    const { stdout } = await quoin(...words.slice(0, at), dir, ...words.slice(at), "--json");
    const { rules = [], findings = [] } = JSON.parse(stdout) as { rules?: { code: string }[]; findings?: { rule: string }[] };
    const said = JSON.stringify([
      rules.filter(({ code }) => ["opportunities", "unrelated-herding", "isomorphism"].includes(code)),
      findings.filter(({ rule }) => ["opportunities", "unrelated-herding", "isomorphism"].includes(rule)),
    ]);
    expect(said).toContain("ersons employed");
    expect(said).not.toMatch(/listed firms|delisted|上市/);
  }
});

test("partners have a country and no region; a project with two coordinators is one project", async () => {
  const { findings } = await answered<{ findings: { id: string; verdict: string; statement: { en: string } }[] }>(
    ...["diagnose", dir, "--only", "missing-subject,concentration"],
  );
  const said = new Map(findings.map((finding) => [finding.id, finding]));
  expect(said.get("P2.1-concentration-projects-EU28")).toMatchObject({ verdict: "insufficient-data" });
  expect(said.get("P3.1-missing-subject-EU28")?.statement.en).toContain("of 2,644 funded projects");
});

test("eight rules have what they read, and say what follows or what is too little", async () => {
  const { rules } = await answered<{ rules: { rule: string; parts: { runs: string }[] }[] }>("rule", "needs", dir);
  const run = rules.filter(({ parts }) => parts.some(({ runs }) => runs === "yes")).map(({ rule }) => rule);
  for (const rule of [
    "isomorphism",
    "unrelated-herding",
    "opportunities",
    "concentration",
    "missing-subject",
    "orphan-technology",
    "cooperation",
    "unstable-support",
  ])
    expect(run).toContain(rule);
});
