import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { judgedOwnOffice, judgingTimeout } from "../judged-example.ts";
import { foreignIn, ownOfficeFiles } from "./own-office.ts";

const figures = JSON.parse(await readFile(new URL("../../../../golden/runners/own-office/figures.json", import.meta.url), "utf8")) as Readonly<
  Record<string, Readonly<Record<string, number>>>
>;
let folder: string;
let dir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-own-office-"));
  dir = join(folder, "ardenia");
  await judgedOwnOffice(dir);
}, judgingTimeout);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function answered(...words: string[]): Promise<Readonly<Record<string, unknown>>> {
  const run = await quoin(...words, "--json");
  expect([words.join(" "), run.exitCode, run.stderr]).toEqual([words.join(" "), 0, expect.not.stringContaining("error")]);
  return JSON.parse(run.stdout) as Readonly<Record<string, unknown>>;
}

interface Told {
  readonly id: string;
  readonly verdict: string;
  readonly value: number | null;
  readonly synthetic: boolean;
  readonly statement: { readonly en: string; readonly zh: string };
  readonly evidence: readonly { readonly rows: readonly (string | number)[] }[];
}

async function findings(...words: string[]): Promise<ReadonlyMap<string, Told>> {
  const { findings: told } = await answered("diagnose", dir, ...words);
  return new Map((told as readonly Told[]).map((finding) => [finding.id, finding]));
}

test("rules run on the office's own tables, and say what plain arithmetic says beside them", async () => {
  const found = await findings();
  const expected: readonly (readonly [string, string, number | undefined])[] = [
    ["P1.1-isomorphism-AD", "confirmed", figures["isomorphism"]?.["slope"]],
    ["P1.3-introduction-without-absorption-AD", "insufficient-data", figures["introduction-without-absorption"]?.["imported_per_assimilated"]],
    ["P1.4-herding-AD", "not-supported", figures["herding"]?.["held"]],
    ["P2.1-concentration-projects-AD", "confirmed", figures["concentration"]?.["projects"]],
    ["P2.1-concentration-laboratories-AD", "confirmed", figures["concentration"]?.["laboratories"]],
    ["P3.4-unstable-support-project-length-AD", "insufficient-data", figures["unstable-support"]?.["share_of_four_years"]],
    ["P3.4-unstable-support-government-share-AD", "confirmed", figures["unstable-support"]?.["government_share_change"]],
    ["P4.3-closed-facilities-AD", "insufficient-data", figures["closed-facilities"]?.["share_good"]],
  ];
  for (const [id, verdict, figure] of expected) {
    const finding = found.get(id);
    expect([id, finding?.verdict, finding?.synthetic]).toEqual([id, verdict, true]);
    expect(finding?.value, id).toBeCloseTo(figure as number, 9);
  }
  expect(found.get("P1.1-isomorphism-AD")?.statement.en).toContain("the 14 cantons' mixes");
  // Districts are added up, and every row of them is named.
  expect(found.get("P1.1-isomorphism-AD")?.evidence[0]?.rows).toContain("1-15");
});

test("thousands and millions of one column are the same money, and the plan counts in it", async () => {
  const told = (await findings()).get("P1.3-introduction-without-absorption-AD");
  expect(told?.statement.en).toContain("EUR 239.27 m on imported technology and EUR 56.91 m on assimilating it");
  const { lines } = (await answered("design", dir)) as unknown as {
    readonly lines: readonly { readonly currency: string; readonly findings: readonly string[] }[];
  };
  expect(lines.length).toBeGreaterThanOrEqual(3);
  expect(new Set(lines.map(({ currency }) => currency))).toEqual(new Set(["EUR"]));
});

test("a canton has its findings, its plan and its brief; a district hears of the country's", async () => {
  const canton = await findings("--region", "AD01");
  expect(canton.get("P1.1-isomorphism-AD01")?.statement.en).toContain("Žeravina");
  const { lines } = (await answered("design", dir, "--region", "AD01")) as unknown as { readonly lines: readonly unknown[] };
  expect(lines.length).toBeGreaterThan(0);
  expect((await findings("--region", "AD011")).size).toBeGreaterThan(0);
  const brief = await quoin("brief", dir, "--region", "AD011", "--to", join(folder, "district.html"));
  expect([brief.exitCode, brief.stderr]).toEqual([0, ""]);
});

const asked: readonly (readonly string[])[] = [
  ["about"],
  ["territory"],
  ["sources"],
  ["rows", "granty", "--rows", "1-3"],
  ["rule", "needs"],
  ["rule", "list"],
  ["diagnose"],
  ["diagnose", "--region", "AD03"],
  ["diagnose", "--lang", "zh"],
  ["finding", "P1.1-isomorphism-AD"],
  ["design"],
  ["design", "--region", "AD01"],
  ["map"],
  ["map", "rd_spend_total"],
  ["opportunities"],
  ["coordination"],
  ["roadmap"],
  ["leverage"],
  ["track"],
  ["cards"],
  ["forecast"],
  ["record", "types"],
  ["record", "list", "region"],
  ["people", "rights"],
];

test.each(asked.map((words) => [words.join(" "), words] as const))("%s says nothing of another country, as JSON and as text", async (_, words) => {
  const at = words.findIndex((word) => word.startsWith("--"));
  const [command, position] = words[0] === "rule" || words[0] === "record" || words[0] === "people" ? [words.slice(0, 2), 2] : [words.slice(0, 1), 1];
  const line = [...command, dir, ...words.slice(position)];
  for (const more of [[], ["--json"]]) {
    const run = await quoin(...line, ...more);
    expect([at, run.exitCode === 0 || run.stderr.includes("fix:")]).toEqual([at, true]);
    expect(foreignIn(run.stdout + run.stderr)).toBeNull();
  }
});

test("a brief says nothing of another country", async () => {
  const to = join(folder, "brief.html");
  expect(await quoin("brief", dir, "--region", "AD", "--to", to)).toMatchObject({ exitCode: 0, stderr: "" });
  const text = await readFile(to, "utf8");
  expect(text.length).toBeGreaterThan(2_000);
  expect(foreignIn(text)).toBeNull();
});

test("a document in a language that the office does not read is refused, with the ones that there are", async () => {
  const run = await quoin("report", dir, "--template", "plan-zh", "--to", join(folder, "zh.html"));
  expect([run.exitCode, run.stderr]).toEqual([2, expect.stringContaining("report.other-language")]);
});

test("a district without a count makes no figure of its canton, and is told", async () => {
  const other = join(folder, "holed");
  await cp(dir, other, { recursive: true });
  const lines = (await readFile(join(ownOfficeFiles, "ukazovatele.csv"), "utf8")).split("\n");
  // The canton AD02 comes by its three districts, one of which has no figures of 2024.
  const split = lines.flatMap((line) => {
    const [place, ...rest] = line.split(";");
    if (place !== "AD02" || !line.includes("Výskumníci")) return [line];
    return (rest[0] === "2024" ? ["AD021", "AD022"] : ["AD021", "AD022", "AD023"]).map((part) => [part, ...rest].join(";"));
  });
  await writeFile(join(folder, "holed.csv"), split.join("\n"));
  expect((await quoin("import", other, "--data", join(folder, "holed.csv"), "--as", "ukazovatele", "--replace")).exitCode).toBe(0);
  const run = await quoin("diagnose", other, "--only", "concentration", "--json");
  expect(run.stderr).toContain("evidence.partial-sum");
  expect(run.stderr).toContain("AD023");
  const told = (JSON.parse(run.stdout) as { readonly findings: readonly Told[] }).findings.find(({ id }) => id === "P2.1-concentration-projects-AD");
  expect(told?.statement.en).toContain("Łąkowo");
});
