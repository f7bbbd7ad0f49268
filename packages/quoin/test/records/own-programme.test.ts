import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askedOverHttp } from "../asked-over-http.ts";
import { quoin } from "../command-line.ts";

let folder = "";
let dir = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-paper-"));
  dir = join(folder, "br");
  await quoin("init", dir, "--currency", "BRL", "--languages", "en,zh", "--root", "BR", "--time-zone", "America/Sao_Paulo");
});
afterAll(() => rm(folder, { recursive: true }));

const answer = async (...words: string[]) => JSON.parse((await quoin(...words, "--json")).stdout);
const items = ({ coverage }: { coverage: { item: string }[] }): string[] => coverage.map(({ item }) => item);
async function document(): Promise<string> {
  const to = join(folder, "plan.html");
  const run = await quoin("report", dir, "--template", "plan-en", "--to", to);
  expect(run.exitCode, run.stderr).toBe(0);
  return readFile(to, "utf8");
}

test("an office that says nothing has the paper named, its problems asked and not asserted, and no example of another country", async () => {
  const text = await document();
  expect(text).toContain("top-level design of China");
  expect(text).toContain("M1–M5 are its five measures");
  expect(text).toContain("Is overall planning and top-level design lacking?");
  for (const asserted of ["No overall planning and top-level design", "Talent in batches missing", "CRT, LCD, OLED"]) expect(text).not.toContain(asserted);
  const said = (await quoin("diagnose", dir)).stdout;
  expect(said).toContain("Is technology introduced without being absorbed?");
  expect(said).not.toContain("Introduction without absorption");
  // Over HTTP the same questions, and neither an assertion nor another country's example.
  const http = await askedOverHttp(dir);
  try {
    const { body } = await http.ask("diagnose", {});
    const questions = (body["findings"] as readonly { readonly question: { readonly en: string } }[]).map(({ question }) => question.en);
    expect(questions.length).toBeGreaterThan(20);
    expect(questions.filter((question) => !question.endsWith("?"))).toEqual([]);
    for (const asserted of ["Introduction without absorption", "No overall planning", "CRT, LCD"])
      expect(JSON.stringify(body).includes(asserted), asserted).toBe(false);
  } finally {
    await http.close();
  }
});

test("what an office renames, hides and adds holds for diagnosis, plan and documents alike, and can be undone", async () => {
  const paper = {
    name: { en: "Programme Nova Indústria" },
    names: { M4: { en: "Shared laboratories" }, P2: { en: "Coordination" } },
    hidden: ["M3", "P1.2"],
    own: [
      { code: "N1", names: { en: "Green mobility" }, under: "M1" },
      { code: "Q1", names: { en: "Regional balance" }, under: "P2" },
    ],
  };
  const decisions = [{ item: "N1", person: "A. Silva", reason: "decree 1", date: "2026-01-05", action: { en: "Equip two bus lines" } }];
  for (const [path, value] of [
    ["paper", paper],
    ["plan.decisions", decisions],
  ] as const) {
    const run = await quoin("settings", "set", dir, path, JSON.stringify(value));
    expect(run.exitCode, run.stderr).toBe(0);
  }
  const diagnosed = await answer("diagnose", dir);
  expect(items(diagnosed)).toContain("Q1");
  expect(items(diagnosed)).not.toContain("P1.2");
  expect((diagnosed as { findings: { item: string }[] }).findings.filter(({ item }) => item === "P1.2")).toEqual([]);
  const plan = await answer("design", dir);
  expect(items(plan).filter((item) => item.startsWith("M3"))).toEqual([]);
  expect(plan.lines).toMatchObject([{ item: "N1", measure: "M1", action: { en: "Equip two bus lines" } }]);
  const text = await document();
  for (const word of ["Programme Nova Indústria", "Shared laboratories", "Coordination", "Green mobility", "Regional balance", "Equip two bus lines"])
    expect(text, word).toContain(word);
  for (const word of ["ransformed research institutes", "top-level design of China", "Is overall planning", "A batch of service platforms"])
    expect(text, word).not.toContain(word);
  expect((await quoin("settings", "set", dir, "paper.shown", "false")).exitCode).toBe(0);
  expect(await document()).not.toContain("Programme Nova Indústria");
});

test("a code that the list does not have is refused with those that it has", async () => {
  const run = await quoin("settings", "set", dir, "paper.hidden", '["P9"]');
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toContain("P1 to P4.5");
});
