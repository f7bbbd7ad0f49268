import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ApiAnswer } from "@quoin/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { decidingAnyway, judgedExample, judgingTimeout, withInventedCandidates } from "../judged-example.ts";

const timeout = 180_000;
let folder: string;
let dir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-replan-candidates-"));
  dir = join(folder, "office");
  await judgedExample(dir);
  await withInventedCandidates(dir);
  decidingAnyway(dir, ["M1.2"]);
  expect((await quoin("plan", "approve", dir)).exitCode).toBe(0);
}, judgingTimeout);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function answer<T>(...words: readonly string[]): Promise<T> {
  const run = await quoin(...words, "--json");
  expect({ words, exitCode: run.exitCode, error: run.exitCode === 0 ? "" : run.stderr }).toEqual({ words, exitCode: 0, error: "" });
  return JSON.parse(run.stdout) as T;
}

async function change(id: string, data: object): Promise<void> {
  const file = join(folder, "candidate.json");
  await writeFile(file, JSON.stringify(data));
  expect((await quoin("record", "put", dir, "candidate", id, "--data", file)).exitCode).toBe(0);
}

interface Line {
  readonly id: string;
  readonly plan: string;
  readonly line: string;
  readonly amount: string | null;
  readonly projects: readonly string[];
  readonly candidates: readonly string[];
  readonly synthetic: boolean;
}
const approved = async (): Promise<readonly Line[]> => {
  const { from } = await replanned(0);
  return (await answer<{ records: Line[] }>("record", "list", dir, "plan-line")).records.filter(({ plan }) => plan === from);
};
const lineOf = (lines: readonly Line[], line: string) => lines.find((each) => each.line === line) as Line;
const replanned = (most: number) => answer<ApiAnswer<"replan">>("replan", dir, "--max-changes", String(most));

test("as nothing has changed, nothing moves; candidates stand in a line and a proof of their own", { timeout }, async () => {
  const lines = await approved();
  expect(lines.filter(({ projects, candidates }) => projects.length > 0 && candidates.length > 0)).toEqual([]);
  expect(lineOf(lines, "M1.2-01")).toMatchObject({ candidates: [], projects: [], synthetic: false });
  expect(lineOf(lines, "M1.2-02")).toMatchObject({ projects: [], synthetic: true });
  const { changes, funds, lines_kept: kept } = await replanned(4);
  expect(changes).toBe(0);
  expect(kept).toHaveLength(lines.length);
  expect(funds.map(({ source, synthetic, lines: of, stays, certificate }) => [source, synthetic, of, stays, certificate.status])).toEqual([
    ["candidates", true, ["M1.2-02"], lineOf(lines, "M1.2-02").candidates.length, "optimal"],
  ]);
});

test("a chain that has become cheap enters with what it needs first, into the line of candidates; real money does not move", { timeout }, async () => {
  const before = await approved();
  // Budgets are a share of what is asked: one that stays out asks for more, and so leaves room.
  await change("invented:polyimide", { central_funds: "200000000", provincial_funds: "100000000" });
  await change("invented:evaporation-machine", { central_funds: "1000000", provincial_funds: "0" });
  await change("invented:evaporation-line", { central_funds: "1000000", provincial_funds: "0" });
  const most = 3;
  const { enters, leaves, changes } = await replanned(most);
  expect(changes).toBeGreaterThan(0);
  expect(changes).toBeLessThanOrEqual(most);
  expect(enters.map(({ project }) => project)).toEqual(["invented:evaporation-line", "invented:evaporation-machine", "invented:kiln-flue-gas"]);
  expect(new Set([...enters, ...leaves].map(({ type, line, synthetic, registered }) => `${type} ${line} ${synthetic} ${registered}`))).toEqual(
    new Set([`candidate ${lineOf(before, "M1.2-02").id} true true`]),
  );
  const start = new Map(enters.map(({ project, start_year }) => [project, start_year]));
  expect(Number(start.get("invented:evaporation-line"))).toBeGreaterThan(Number(start.get("invented:evaporation-machine")));

  // One change alone cannot bring the line without the machine that it needs first.
  const alone = (await replanned(1)).enters.map(({ project }) => project);
  expect(alone).toHaveLength(1);
  expect(alone).not.toContain("invented:evaporation-line");

  expect((await quoin("plan", "approve", dir, "--max-changes", String(most))).exitCode).toBe(0);
  const after = await approved();
  expect(lineOf(after, "M1.2-01")).toMatchObject({ amount: lineOf(before, "M1.2-01").amount, projects: lineOf(before, "M1.2-01").projects, candidates: [] });
  const gone = new Set(leaves.map(({ project }) => project));
  const candidates = [...lineOf(before, "M1.2-02").candidates.filter((id) => !gone.has(id)), ...enters.map(({ project }) => project)].sort();
  expect(lineOf(after, "M1.2-02")).toMatchObject({ candidates, projects: [], synthetic: true });
  const moved = (moves: typeof enters) => moves.reduce((sum, { amount }) => sum + Number(amount), 0);
  expect(Number(lineOf(after, "M1.2-02").amount)).toBe(Number(lineOf(before, "M1.2-02").amount) + moved(enters) - moved(leaves));
  const table = (await quoin("replan", dir, "--max-changes", "0")).stdout;
  expect(table).toContain(`candidates: ${candidates.length} stay; optimal`);
});

test("one that no budget holds any more leaves with what needs it; with fewer changes there is nothing to approve", { timeout }, async () => {
  await change("invented:micro-led-transfer", { central_funds: "900000000" });
  for (const most of [0, 1]) {
    const { funds, changes } = await replanned(most);
    expect([changes, ...funds.map(({ certificate }) => certificate.status)]).toEqual([0, "infeasible"]);
    expect((await quoin("plan", "approve", dir, "--max-changes", String(most))).stderr).toContain("replan.no-choice");
  }
  const { enters, leaves } = await replanned(2);
  expect(enters).toEqual([]);
  expect(leaves.map(({ project }) => project)).toEqual(["invented:micro-led-repair", "invented:micro-led-transfer"]);
});
