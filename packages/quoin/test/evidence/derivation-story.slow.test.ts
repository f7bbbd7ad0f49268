import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { storyWorkspace, toldAsJson } from "../story-workspace.ts";

let folder: string;
let workspace: string;

const json = toldAsJson;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-derivation-story-"));
  workspace = join(folder, "workspace");
  await storyWorkspace(workspace);
  await json("derivation", "run", workspace);
});

afterAll(() => rm(folder, { recursive: true }));

test("patents become places and technologies of the same space as firms, marked as invented", async () => {
  const space = await json("opportunities", "space", workspace);
  expect(space).toMatchObject({ table: "region_technology", synthetic: true });
  expect(space.activities.length).toBeGreaterThan(100);
  expect(space.links.length).toBeGreaterThan(100);
});

test("applicants of one patent are partners of one undertaking", async () => {
  const cooperation = await quoin("cooperation", workspace);
  expect(cooperation.exitCode).toBe(0);
  expect(cooperation.stdout).toContain("Region 01");
  expect(cooperation.stdout).toContain("Invented");
});

test("links and generality stand beside them: every patent with partners weighs 1, a generality lies between 0 and 1", async () => {
  const lines = async (name: string) =>
    (await readFile(join(workspace, `data/${name}.csv`), "utf8"))
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(","));
  const patents = (await readFile(join(workspace, "evidence/patents.csv"), "utf8"))
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
  const regionsOf = new Map<string, Set<string>>();
  for (const [patent = "", , region = ""] of patents) regionsOf.set(patent, (regionsOf.get(patent) ?? new Set()).add(region));
  const joint = [...regionsOf.values()].filter(({ size }) => size > 1).length;
  const weight = (await lines("applicant_links")).reduce((sum, [, , , each]) => sum + Number(each), 0);
  expect(weight).toBeCloseTo(joint, 6);
  const generalities = (await lines("technology_generality")).map(([, , , each]) => Number(each));
  expect(generalities.length).toBeGreaterThan(100);
  expect(Math.min(...generalities)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...generalities)).toBeLessThan(1);
  expect(Math.max(...generalities)).toBeGreaterThan(0.5);
});

test("the technologies whose knowledge is used most widely are told with whoever stays with them, as patents and citations have it", async () => {
  const { findings } = await json("diagnose", workspace, "--only", "generic-performers");
  const [finding] = findings;
  expect(finding).toMatchObject({ id: "P3.1-generic-performers-XX", synthetic: true });
  const { technologies, from, to } = finding.comparison;
  expect(to - from).toBe(4);
  const rows = (await readFile(join(workspace, "evidence/patents.csv"), "utf8"))
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
  const [parts, applicantsOf, classesOf] = [new Map<string, number>(), new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const [patent = "", applicant = "", , , technology = ""] of rows) {
    applicantsOf.set(patent, (applicantsOf.get(patent) ?? new Set()).add(applicant));
    classesOf.set(patent, (classesOf.get(patent) ?? new Set()).add(technology));
  }
  for (const [patent = "", , , year, technology = ""] of rows) {
    if (Number(year) < from) continue;
    const weight = 1 / ((applicantsOf.get(patent)?.size ?? 0) * (classesOf.get(patent)?.size ?? 0));
    parts.set(technology, (parts.get(technology) ?? 0) + weight);
  }
  expect(technologies.length).toBeGreaterThan(10);
  for (const { technology, amount } of technologies) expect(amount).toBeCloseTo(parts.get(technology) ?? 0, 6);
});
