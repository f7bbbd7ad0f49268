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

interface Behind {
  readonly at: string;
  readonly programmes: readonly Record<string, unknown>[];
  readonly projects: readonly Record<string, unknown>[];
  readonly bookings: readonly { figure: string; amount: string; in_year: boolean; record: { type: string; id: string }; entries: readonly string[] }[];
}
const behind = async (input: object) => JSON.parse((await office.ask("planner", "report-bookings", input)).text) as Behind;

test("each amount of the report on a year opens the bookings that it is the sum of, with their entries in the ledger", async () => {
  const all = await behind({ year: 2025 });
  expect(all.at).toBe("2025-12-31");
  expect(all.programmes).toContainEqual({
    programme: "p",
    name: expect.objectContaining({ en: "Generic" }),
    currency: "CNY",
    planned: null,
    committed: "1000",
    paid: "350.5",
    committed_in_year: null,
    paid_in_year: "250.5",
  });
  const paid = await behind({ year: 2025, programme: "p", figure: "paid" });
  expect(paid.bookings.map(({ record, amount, in_year }) => [record.id, amount, in_year])).toEqual([
    ["t1", "100", false],
    ["t2", "250.5", true],
  ]);
  expect((await behind({ year: 2025, programme: "p", figure: "paid", in_year: true })).bookings.map(({ record }) => record.id)).toEqual(["t2"]);
  // Each booking leads to entries that say the same, in the books of the whole office.
  const { entries } = JSON.parse((await office.ask("planner", "ledger", { project: "a", entries: true })).text) as {
    entries: readonly { id: string; document: string }[];
  };
  for (const { record, entries: named } of paid.bookings) {
    expect(named.length).toBeGreaterThan(0);
    for (const id of named) expect(entries).toContainEqual(expect.objectContaining({ id, document: `transaction/${record.id}` }));
  }
  // Nothing of a later day, and nothing of another programme.
  expect(JSON.stringify(await behind({ year: 2024, programme: "p" }))).not.toContain("t2");
  expect(JSON.stringify(await behind({ year: 2025, programme: "q" }))).not.toContain('"t1"');
});

test("the document lists the bookings that its amounts are sums of, and nothing that lies after its day", async () => {
  const report = await words("report-year", { year: 2024, to: "year.html" });
  for (const id of ["transaction/c1", "transaction/t1"]) expect(report).toContain(id);
  for (const id of ["transaction/t2", "transaction/t3"]) expect(report).not.toContain(id);
});

test("an award of the year is committed in the year, though nobody booked a commitment for it", async () => {
  await office.keep("programme", "r", { labels: { en: "Awarded alone" }, currency: "CNY" });
  await office.keep("project", "c", { labels: { en: "Project c" }, programme: "r", currency: "CNY", status: "implementation" });
  const award = { labels: { en: "aw" }, description: "work", currency: "CNY", amount_awarded: "40", award_date: "2025-03-01", project: "c", programme: "r" };
  await office.keep("award", "aw", { ...award, recipient_organisation: "maker", funding_organisation: "second" });
  const { programmes, bookings } = await behind({ year: 2025, programme: "r" });
  expect(programmes).toMatchObject([{ committed: "40", committed_in_year: "40", planned: "40", paid: null }]);
  expect(bookings.map(({ figure, record }) => [figure, `${record.type}/${record.id}`])).toEqual([
    ["planned", "award/aw"],
    ["committed", "award/aw"],
  ]);
  // Before its day it is in no report.
  expect((await behind({ year: 2024, programme: "r" })).bookings).toEqual([]);
});

test("a programme or project that is not there is refused", async () => {
  for (const input of [
    { year: 2025, programme: "none" },
    { year: 2025, project: "none" },
  ])
    expect((await office.ask("planner", "report-bookings", input)).text).toContain("record.not-found");
});
