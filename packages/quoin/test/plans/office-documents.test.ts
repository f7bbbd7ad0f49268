import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "../office-accounts.ts";

let office: Office;

beforeAll(async () => {
  office = await openOffice({ planner: { roles: ["planner"] }, firm: { roles: ["applicant"], organisation: "maker" } }, async ({ keep }) => {
    const en = (name: string) => ({ labels: { en: name } });
    await keep("region", "R1", en("North"));
    await keep("organisation", "maker", { ...en("Maker"), region: "R1" });
    await keep("organisation", "second", { ...en("Second"), region: "R1" });
    await keep("organisation", "nowhere", en("Nowhere"));
    await keep("programme", "p", { ...en("Generic"), currency: "CNY" });
    await keep("programme", "q", { ...en("Other programme"), currency: "CNY" });
    await keep("technology-system", "drive", { ...en("Drive"), applications: [] });
    await keep("link", "parts", { ...en("Parts"), system: "drive", line: "supply", order: 1 });
    await keep("item", "bearing", {
      ...en("Bearing"),
      link: "parts",
      list: "material",
      needed: true,
      producers: ["maker", "second"],
      producers_as_of: "2026-01-01",
    });
    await keep("item", "coating", { ...en("Coating"), link: "parts", list: "key-technology", needed: true, trl: 4, gap_years: 2.5 });
    await keep("item", "film", { ...en("Film"), link: "parts", list: "material", needed: true, producers: ["nowhere"], producers_as_of: "2026-01-01" });
    for (const [id, programme] of [
      ["a", "p"],
      ["b", "q"],
    ] as const)
      await keep("project", id, {
        ...en(`Project ${id}`),
        programme,
        currency: "CNY",
        status: "implementation",
        ...(id === "a" ? { items: ["coating"] } : {}),
      });
    await keep("milestone", "m1", { ...en("Sample"), project: "a", due: "2025-12-31", done: "2025-12-20" });
    await keep("milestone", "m2", { ...en("Line"), project: "a", due: "2026-12-31" });
    for (const [id, amount, project] of [
      ["c1", "1000", "a"],
      ["c2", "10", "b"],
    ] as const)
      await keep("transaction", id, { type: "commitment", date: "2024-01-01", amount, currency: "CNY", level: "central", project });
    for (const [id, date, amount, project] of [
      ["t1", "2024-05-01", "100", "a"],
      ["t2", "2025-05-01", "250.5", "a"],
      ["t3", "2025-06-01", "7", "b"],
    ] as const)
      await keep("transaction", id, { type: "disbursement", date, amount, currency: "CNY", level: "central", project });
  });
}, 120_000);
afterAll(() => office.close());

/** The words of a document, without its marks. */
async function words(name: string, input: object): Promise<string> {
  const { status, text } = await office.ask("planner", name, input);
  expect([status, status === 200 ? "" : text]).toEqual([200, ""]);
  const [file] = (JSON.parse(text) as { files: readonly { content: string }[] }).files;
  return file?.content.replace(/<style[\s\S]*?<\/style>/g, "").replace(/<[^>]+>/g, "|") ?? "";
}
const row = (document: string, first: string) => document.slice(document.indexOf(`|${first}|`), document.indexOf(`|${first}|`) + 200);

test("the report on a year tells what was paid up to its end and in it alone", async () => {
  const report = await words("report-year", { year: 2025, to: "year.html" });
  const cells = row(report, "Generic")
    .split(/\|+/)
    .filter((cell) => cell.trim() !== "");
  // Currency, planned, committed, paid up to the end of the year, then the year's own commitments and payments; a dash is what nobody recorded.
  expect(cells.slice(0, 7)).toEqual(["Generic", "CNY", "–", "CNY 1,000", "CNY 350.5", "–", "CNY 250.5"]);
  expect(report).toContain("Sample");
  expect(report).not.toContain("2026-12-31");
  expect(report).toContain("flows of money booked: 2");
});

test("a programme has a report of its own, and one that is not on record is refused", async () => {
  const report = await words("report-year", { year: 2025, programme: "q", to: "year.html" });
  expect(report).toContain("Project b");
  expect(report).not.toContain("Project a");
  expect(report).toContain("flows of money booked: 1");
  expect((await office.ask("planner", "report-year", { year: 2025, programme: "none", to: "year.html" })).status).toBe(404);
  expect((await office.ask("planner", "report-year", { year: 2025, to: "year.pdf" })).status).toBe(400);
});

test("a year of which nothing is on record says so, and never that there was nothing", async () => {
  const report = await words("report-year", { year: 2019, to: "year.html" });
  expect(report).toContain("Nothing is on record for this part; that is not the same as none.");
});

test("the workbook of a card has the nine lists and the maps and lists of its chain, the unfilled ones said to be unknown", async () => {
  const lists = await words("card-lists", { id: "drive", to: "lists.html" });
  for (const title of [
    "Material list (bill of materials)",
    "Key software list",
    "Chain map",
    "Investment-attraction map",
    "Chain: Enterprise list",
    "Chain: Policy list",
  ])
    expect(lists).toContain(title);
  expect(row(lists, "Coating")).toMatch(/in a project/);
  expect(lists).toContain("Nobody has filled this in yet");
  // Two makers of one place are a cluster; the one whose place nobody recorded is counted by itself and in no cluster.
  expect(lists.slice(lists.indexOf("Chain: Cluster list"))).toMatch(/North\|+\s*\|*2\|+\s*\|*Maker, Second/);
  expect(lists).toContain("place not on record");
  expect((await office.ask("planner", "card-lists", { id: "none", to: "lists.html" })).status).toBe(404);
});

test("both come as Word and as workbook, and an applicant is given neither", async () => {
  for (const [name, input] of [
    ["report-year", { year: 2025 }],
    ["card-lists", { id: "drive" }],
  ] as const) {
    for (const ending of [".docx", ".xlsx"]) {
      const { status, text } = await office.ask("planner", name, { ...input, to: `x${ending}` });
      expect([name, ending, status]).toEqual([name, ending, 200]);
      const [file] = (JSON.parse(text) as { files: readonly { name: string; content_base64: string }[] }).files;
      expect(
        Buffer.from(file?.content_base64 ?? "", "base64")
          .subarray(0, 2)
          .toString(),
      ).toBe("PK");
    }
    expect((await office.ask("firm", name, { ...input, to: "x.html" })).status).toBe(403);
  }
});
