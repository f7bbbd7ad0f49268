import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Office, openOffice, type Person } from "../office-accounts.ts";

/** An account that is bound to a place changes what lies there or below, whatever its roles: records through every door, and the rows of tables. It reads as before. */
const people = {
  editor: { roles: ["editor"], region: "AB" },
  planner: { roles: ["planner"], region: "AB" },
  free: { roles: ["planner"] },
  root: { roles: ["administrator"] },
} as const satisfies Record<string, Person>;
type Name = keyof typeof people;

const places = [
  ["A", null],
  ["AB", "A"],
  ["AB1", "AB"],
  ["AB11", "AB1"],
  ["AC", "A"],
] as const;
const tree = `code,name,parent\n${places.map(([code, parent]) => `${code},Place ${code},${parent ?? ""}`).join("\n")}\n`;
/** A file as a browser sends it, and as the command line hands it over. */
const file = (name: string, text: string) => ({ name, content_base64: Buffer.from(text).toString("base64"), bytes: async () => Buffer.from(text) });

let office: Office;
beforeAll(async () => {
  office = await openOffice(people, async ({ keep, run }) => {
    await run("import", { data: file("places.csv", tree), as: "regions", reason: "places" });
    await run("import", {
      data: file("levels.csv", "region,rate\nAB1,1\nAB11,2\nAC,3\n"),
      as: "levels",
      reason: "levels",
      mapping: file("m.yaml", "references: {region: regions}\n"),
    });
    await run("import", { data: file("words.csv", "word,meaning\na,b\n"), as: "words", reason: "words" });
    await keep("organisation", "own", { labels: { en: "own" }, region: "AB11", kind: "enterprise" });
    await keep("organisation", "daughter", { labels: { en: "daughter" }, parent: "own", kind: "enterprise" });
    await keep("organisation", "other", { labels: { en: "other" }, region: "AC", kind: "enterprise" });
    await keep("organisation", "nowhere", { labels: { en: "nowhere" }, kind: "enterprise" });
    await keep("project", "led", { labels: { en: "led" }, lead: "own", currency: "EUR" });
    await keep("project", "elsewhere", { labels: { en: "elsewhere" }, lead: "own", region: "AC", currency: "EUR" });
    await keep("technology", "shared", { labels: { en: "shared" } });
  });
}, 300_000);
afterAll(() => office.close());

async function asked(person: Name, name: string, input: object): Promise<readonly [status: number, code: string, message: string]> {
  const { status, text } = await office.ask(person, name, input);
  const [first] = status === 200 ? [] : (JSON.parse(text) as { notes: { code: string; message: string }[] }).notes;
  return [status, first?.code ?? "", first?.message ?? ""];
}
const put = async (person: Name, type: string, id: string, data: object) => (await asked(person, "record-put", { type, id, data }))[1] || "done";

describe.each(["editor", "planner"] as const)("a bound %s", (person) => {
  test.each([
    ["organisation", "own", { source: "a" }],
    ["organisation", "daughter", { source: "a" }],
    ["project", "led", { source: "a" }],
    ["region", "AB1", { capital: "Town" }],
  ] as const)("changes %s %s, which lies there", async (type, id, data) => {
    expect(await put(person, type, id, { ...data, source: person })).toBe(type === "project" && person === "editor" ? "rights.out-of-reach" : "done");
  });

  test.each([
    ["organisation", "other", { source: "a" }],
    ["organisation", "nowhere", { source: "a" }],
    ["project", "elsewhere", { source: "a" }],
    ["technology", "shared", { source: "a" }],
    ["region", "AC", { capital: "Town" }],
    ["region", "A", { capital: "Town" }],
    // Its own place is kept by who is above it.
    ["region", "AB", { capital: "Town" }],
    // Nothing is moved in or out.
    ["organisation", "own", { region: "AC" }],
    ["organisation", "other", { region: "AB1" }],
    ["region", "AB1", { parent: "AC" }],
    ["region", "AC", { parent: "AB" }],
  ] as const)("does not change %s %s into %o", async (type, id, data) => {
    expect(await put(person, type, id, data)).toBe("rights.out-of-reach");
  });

  test("makes what is to lie there, and nothing elsewhere", async () => {
    expect(await put(person, "organisation", `new-${person}`, { labels: { en: "n" }, region: "AB1", kind: "enterprise" })).toBe("done");
    expect(await put(person, "organisation", `far-${person}`, { labels: { en: "n" }, region: "AC", kind: "enterprise" })).toBe("rights.out-of-reach");
    expect(await put(person, "organisation", `no-${person}`, { labels: { en: "n" }, kind: "enterprise" })).toBe("rights.out-of-reach");
    expect(await put(person, "region", `AB2-${person}`, { labels: { en: "n" }, parent: "AB" })).toBe("done");
    expect(await put(person, "region", `AC2-${person}`, { labels: { en: "n" }, parent: "AC" })).toBe("rights.out-of-reach");
  });

  test("reads what it read, and is told what it may change", async () => {
    expect((await asked(person, "record-get", { type: "organisation", id: "other" }))[0]).toBe(200);
    const rights = async (id: string) =>
      JSON.parse((await office.ask(person, "record-rights", { type: "organisation", id })).text) as { within_reach: boolean };
    expect([(await rights("own")).within_reach, (await rights("other")).within_reach]).toEqual([true, false]);
  });

  test("imports a table where only its own rows are other ones", async () => {
    const levels = (rows: string) =>
      asked(person, "import", {
        data: file("levels.csv", `region,rate\n${rows}`),
        as: "levels",
        mode: "replace",
        dry_run: true,
        mapping: file("m.yaml", "references: {region: regions}\n"),
      });
    expect(await levels("AB1,5\nAB11,6\nAC,3\n")).toEqual([200, "", ""]);
    // The order of rows is nobody's.
    expect(await levels("AC,3\nAB1,5\n")).toEqual([200, "", ""]);
    expect(await levels("AB1,5\nAB11,6\nAC,4\n")).toEqual([
      403,
      "rights.row-out-of-place",
      `The account '${person}' is bound to AB, and 2 rows of other places would be added, changed or taken away: +3, -3.`,
    ]);
    expect((await levels("AB1,5\nAB11,6\n"))[1]).toBe("rights.row-out-of-place");
    expect((await levels("AB1,5\nAC,3\nA,1\n"))[1]).toBe("rights.row-out-of-place");
    expect(
      (
        await asked(person, "import", {
          data: file("levels.csv", "region,pace\nAB1,5\nAC,3\n"),
          as: "levels",
          mode: "replace",
          reason: "corrected",
          mapping: file("m.yaml", "references: {region: regions}\n"),
        })
      )[0],
    ).not.toBe(200);
  });

  test("imports no table that does not say where its rows lie, and no place into another tree", async () => {
    expect((await asked(person, "import", { data: file("words.csv", "word,meaning\na,c\n"), as: "words", mode: "replace", reason: "corrected" }))[1]).toBe(
      "rights.table-without-place",
    );
    expect((await asked(person, "import", { data: file("places.csv", `${tree}AC9,New,AC\n`), as: "regions", dry_run: true }))[1]).toBe(
      "rights.row-out-of-place",
    );
    expect((await asked(person, "import", { data: file("places.csv", `${tree}AB9,New,AB1\n`), as: "regions", dry_run: true }))[0]).toBe(200);
  });
});

test("a bound planner approves a plan of its place alone", async () => {
  expect((await asked("planner", "plan-approve", {}))[1]).toBe("rights.out-of-reach");
  expect((await asked("planner", "plan-approve", { region: "AC" }))[1]).toBe("rights.out-of-reach");
  expect(await asked("planner", "plan-approve", { region: "AB1" })).toEqual([200, "", ""]);
});

test("what a bound account may write really stands there afterwards", async () => {
  expect(
    (
      await asked("planner", "import", {
        data: file("levels.csv", "region,rate\nAB1,7\nAC,3\n"),
        as: "levels",
        mode: "replace",
        reason: "corrected",
        mapping: file("m.yaml", "references: {region: regions}\n"),
      })
    )[0],
  ).toBe(200);
  expect((await office.ask("free", "rows", { table: "levels" })).text).toContain('["AB1",7]');
});

test("an account is bound to a place that is there, and an administrator to none", async () => {
  const add = (name: string, more: object) => asked("root", "user-add", { name, password: "four words make it", roles: ["editor"], ...more });
  expect((await add("wang", { region: "ZZ" }))[1]).toBe("user.unknown-region");
  expect((await add("wang", { region: "AC", roles: ["administrator"] }))[1]).toBe("user.bound-administrator");
  expect((await add("wang", { region: "AC" }))[0]).toBe(200);
  expect((await asked("root", "user-change", { name: "wang", roles: ["administrator"] }))[1]).toBe("user.bound-administrator");
  const listed = JSON.parse((await office.ask("root", "user-list", {})).text) as { users: { name: string; region: string | null }[] };
  expect(listed.users.find(({ name }) => name === "wang")?.region).toBe("AC");
  expect((await asked("root", "user-change", { name: "wang", region: "" }))[0]).toBe(200);
  expect((await asked("root", "verify", {}))[0]).toBe(200);
});
