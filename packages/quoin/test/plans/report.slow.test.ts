import { cp, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brief, type Finding, type Plan, reportTemplate } from "@quoin/core";
import { tableReader } from "@quoin/engines";
import { afterAll, beforeAll, expect, test } from "vitest";
import { oneIn } from "../../../core/test/long-run.ts";
import { openWorkspace } from "../../src/composition.ts";
import { quoin } from "../command-line.ts";
import { judgedExample, judgingTimeout } from "../judged-example.ts";

const timeout = 240_000;
let folder: string;
let here: string;
let elsewhere: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-report-"));
  here = join(folder, "office");
  elsewhere = join(folder, "another", "place", "workspace");
  await judgedExample(here);
  await mkdir(join(folder, "another", "place"), { recursive: true });
  await cp(here, elsewhere, { recursive: true });
}, judgingTimeout);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function written(dir: string, command: "report" | "brief", ...options: string[]): Promise<string> {
  const to = join(folder, "out.html");
  const run = await quoin(command, dir, ...options, "--to", to);
  expect(run.stderr).toBe("");
  expect(run.exitCode).toBe(0);
  return readFile(to, "utf8");
}

// The short form reads the one that no other test here makes.
test.each(oneIn(3, ["plan-zh", "plan-en", "s3"] as const, 1))(
  "the report %s holds every finding and every line, in the chapters of its template",
  async (template) => {
    const html = await written(here, "report", "--template", template);
    const { findings } = JSON.parse((await quoin("diagnose", here, "--json")).stdout) as { findings: Finding[] };
    const { lines } = JSON.parse((await quoin("design", here, "--json")).stdout) as Plan;
    expect(findings.some(({ verdict }) => verdict === "not-supported")).toBe(true);
    for (const { id } of [...findings, ...lines]) expect(html, id).toContain(id);
    const { language, sections } = reportTemplate(template);
    const headings = [...html.matchAll(/<h[1-3][^>]*>(.*?)<\/h[1-3]>/g)].map(([, text]) => text ?? "");
    let from = 0;
    for (const { heading } of sections) {
      const wanted = heading[language as "zh" | "en"];
      const at = headings.findIndex((text, index) => index >= from && text.includes(wanted));
      expect(at, wanted).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
    expect(html).not.toMatch(/https?:\/\/|\bsrc=|url\(|undefined|NaN|\[object/);
    expect(html).not.toContain(folder);
    expect(await written(elsewhere, "report", "--template", template)).toBe(html);
  },
  timeout,
);

test(
  "the same report goes out for Word and as a workbook, byte by byte the same from another place",
  async () => {
    const bytesOf = async (dir: string, ending: string): Promise<Buffer> => {
      const to = join(folder, `plan${ending}`);
      expect(await quoin("report", dir, "--template", "plan-zh", "--to", to)).toMatchObject({ exitCode: 0, stderr: "" });
      return readFile(to);
    };
    for (const ending of [".docx", ".xlsx"]) expect(Buffer.compare(await bytesOf(here, ending), await bytesOf(elsewhere, ending)), ending).toBe(0);
    const file = join(folder, "plan.xlsx");
    const bytes = await readFile(file);
    const names = reportTemplate("plan-zh").sections.map(({ heading }) => heading.zh.slice(0, 31));
    const { lines } = JSON.parse((await quoin("design", here, "--json")).stdout) as Plan;
    const projects = names.indexOf("重大项目");
    expect(projects).toBeGreaterThanOrEqual(0);
    for (const name of names) {
      const opened = await tableReader.open({ name: "plan.xlsx", bytes: async () => bytes }, { sheet: name });
      expect(opened.ok, name).toBe(true);
      if (!opened.ok || name !== "重大项目") continue;
      const { sheet } = opened.value;
      const cells = Array.from({ length: sheet.rows }, (_, row) => Array.from({ length: sheet.width(row) }, (_, column) => sheet.text(row, column)));
      const priced = lines.find(({ amount }) => amount !== null);
      if (priced !== undefined) expect(cells.find((row) => row.includes(priced.id))).toContain(String(priced.amount));
    }
  },
  timeout,
);

test(
  "the whole has its brief as each region has",
  async () => {
    const opened = await openWorkspace(here);
    if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
    const ports = await opened.value.ports({ language: "zh", progress: { step: () => {} } });
    if (!ports.ok) throw new Error(JSON.stringify(ports.notes));
    const made = await brief.run(ports.value, { region: "CN", to: "brief.html" });
    const html = made.ok ? made.value.files.flatMap(({ parts }) => parts).join("") : "";
    for (const part of ["主要判断", "建议决策", "资金", "尚待查明的事项"]) expect(html).toContain(part);
    expect(html).not.toMatch(/undefined|NaN|\[object/);
    await opened.value.close();
  },
  timeout,
);

test(
  "a brief speaks both languages and is the same wherever the workspace lies",
  async () => {
    for (const lang of ["zh", "en"])
      expect(await written(elsewhere, "brief", "--region", "350000", "--lang", lang)).toBe(await written(here, "brief", "--region", "350000", "--lang", lang));
  },
  timeout,
);

test("an unknown region, template or ending is a fault, and no file is written", async () => {
  const to = join(folder, "never.html");
  for (const options of [
    ["brief", here, "--region", "999999", "--to", to],
    ["report", here, "--template", "plan-fr", "--to", to],
    ["report", here, "--template", "plan-zh", "--to", join(folder, "never.odt")],
  ]) {
    const run = await quoin(...options);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/^error\[[a-z.-]+\]/);
    expect(run.stderr).toContain("fix: ");
  }
  await expect(readFile(to)).rejects.toThrow();
  await expect(readFile(join(folder, "never.odt"))).rejects.toThrow();
});
