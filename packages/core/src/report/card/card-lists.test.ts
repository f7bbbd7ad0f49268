import { describe, expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import { codeList } from "../../codes/code-lists.ts";
import type { Chapter, Text } from "../document/document.ts";
import { cardLists } from "./card-lists.ts";
import { mapSheets } from "./card-maps.ts";
import { cardPaper } from "./card-paper.ts";

type Fields = Readonly<Record<string, unknown>>;
type Records = Readonly<Record<string, readonly Fields[]>>;

const named = (id: string, fields: Fields = {}) => ({ id, labels: { en: `The ${id}`, zh: `${id}号` }, ...fields });
/** A chain of two links: one entry that is made twice, one that nobody makes, one that a project works on, one of which nothing is known. */
const records: Records = {
  region: [named("AD1"), named("AD2"), { id: "AD3", labels: { en: "The AD1", zh: "AD1号" } }],
  organisation: [
    named("boe", { region: "AD1" }),
    named("tcl", { region: "AD1" }),
    named("sun", { region: "AD2" }),
    named("far", { region: "AD3" }),
    named("lost"),
  ],
  "technology-system": [named("oled", { lead: "boe", partners: ["far"], applications: ["core-rd"], instruments: ["law"] })],
  link: [named("coating", { system: "oled", line: "supply", order: 1, covered_by: ["lost"] }), named("cutting", { system: "oled", line: "support", order: 2 })],
  item: [
    named("lens", {
      link: "coating",
      list: "key-technology",
      trl: 6,
      gap_years: -1.5,
      needed: true,
      producers: ["boe", "tcl"],
      producers_as_of: "2026",
      foreign_dependence: 0.25,
    }),
    named("mask", { link: "coating", list: "material", needed: true, producers_as_of: "2026", foreign_dependence: 0 }),
    named("tool", { link: "cutting", list: "key-technology", needed: true, producers_as_of: "2026" }),
    named("norm", { link: "cutting", list: "standard" }),
  ],
  project: [
    named("one", { items: ["tool"], end: "2027", lead: "sun", central_funds: "3000000", currency: "CNY", status: "implementation" }),
    named("two", { items: ["tool"], end: "2027-06", status: "implementation" }),
  ],
  chain: [
    named("chain", {
      system: "oled",
      chain_leader: "sun",
      chain_owner: "boe",
      gaps: [{ kind: codeList("gap-kinds")[0]?.code, item: "norm", description: "no standard" }],
    }),
    named("other", { system: "steel", chain_owner: "tcl", gaps: [{ kind: codeList("gap-kinds")[0]?.code }] }),
  ],
  "policy-instrument": [named("law", { description: "a fund" }), named("decree")],
};

const plain = (cell: Text | null): string | null =>
  cell === null ? null : typeof cell === "string" ? cell : cell.map((part) => (typeof part === "string" ? part : "text" in part ? part.text : "")).join("");

/** The sheets of a card by their code: rows as plain text, what is said beside them, and whether they are said to hold what is invented. */
async function sheets(own: Records = records) {
  const paper = answered(await cardPaper(workspacePortsOf({ records: own }), "oled"));
  return new Map(mapSheets(paper).map((chapter) => [chapter.id, read(chapter)]));
}

function read({ title, blocks }: Chapter) {
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  return {
    title,
    rows: tables.flatMap(({ rows }) => rows.map((row) => row.map(plain))),
    texts: blocks.flatMap((block) => (block.kind === "paragraph" ? [plain(block.text)] : [])),
    isInvented: tables.some((table) => "remark" in table),
  };
}

const invented = (type: string, id: string): Records => ({
  ...records,
  [type]: (records[type] ?? []).map((each) => (each["id"] === id ? { ...each, synthetic: true } : each)),
});

describe("the sheets of a card", () => {
  test("are one for each map and list that offices keep, and none of them is empty without saying so", async () => {
    const all = await sheets();
    expect([...all.keys()]).toEqual(codeList("chain-maps-lists").map(({ code }) => code));
    for (const [code, { rows, texts }] of all) expect([code, rows.length + texts.length > 0]).toEqual([code, true]);
  });

  test("a chain counts each link's entries by what they are, and names who leads it", async () => {
    const { rows, texts } = (await sheets()).get("map-chain") ?? { rows: [], texts: [] };
    expect(rows.map((row) => row.slice(1))).toEqual([
      ["The coating", "2", "1", "0", "1", "0", "0"],
      ["The cutting", "2", "0", "1", "0", "1", "1"],
    ]);
    expect(texts.join(" ")).toMatch(/The sun.*The boe/);
    expect(texts.join(" ")).not.toContain("The tcl");
  });

  test("a roadmap is of technologies alone, each with the last end of what works on it", async () => {
    const { rows } = (await sheets()).get("map-roadmap") ?? { rows: [] };
    expect(rows).toEqual([
      ["The coating", "The lens", "6", null, expect.stringMatching(/1\.5/), null, null],
      ["The cutting", "The tool", null, null, null, "The one, The two", "2027-06"],
    ]);
  });

  test("firms are looked for where something is needed and not made; no share is another thing than none from abroad", async () => {
    const { rows } = (await sheets()).get("map-investment") ?? { rows: [] };
    expect(rows.map(([, item, , abroad]) => [item, abroad])).toEqual([
      ["The mask", expect.stringMatching(/^0/)],
      ["The tool", null],
    ]);
  });

  test("an organisation is listed once, with all that it is there for", async () => {
    const { rows } = (await sheets()).get("list-enterprise") ?? { rows: [] };
    expect(rows.map(([name, place]) => [name, place])).toEqual([
      ["The boe", "The AD1"],
      ["The far", "The AD1"],
      ["The lost", null],
      ["The tcl", "The AD1"],
    ]);
    expect(rows[0]?.[2]).toMatch(/integrates.*makes The lens/);
    expect(rows[2]?.[2]).toBe("covers The coating");
  });

  test("two places of one name are two, and those of no known place are no cluster", async () => {
    const all = await sheets();
    expect(all.get("map-region")?.rows).toEqual([
      ["The AD1", "2", "1"],
      ["The AD1", "1", "0"],
      ["place not on record", "1", "0"],
    ]);
    expect(all.get("list-cluster")?.rows).toEqual([["The AD1", "2", "The boe, The tcl"]]);
    const lost = { ...records, organisation: (records["organisation"] ?? []).map((each) => ({ ...each, region: null })) };
    expect((await sheets(lost)).get("list-cluster")).toMatchObject({ rows: [], texts: expect.arrayContaining([expect.stringContaining("at least two")]) });
  });

  test("problems are what nobody makes, what is done twice, and what the chain of this card says of itself", async () => {
    const { rows } = (await sheets()).get("list-problem") ?? { rows: [] };
    expect(rows.map(([link, item]) => [link, item])).toEqual([
      ["The coating", "The mask"],
      ["The cutting", "The tool"],
      [null, "The norm"],
    ]);
    expect(rows[2]?.[3]).toBe("no standard");
  });

  test("policies are those that the card names", async () => {
    expect((await sheets()).get("list-policy")?.rows).toEqual([["The law", null, "a fund"]]);
  });

  test("a project has the money that somebody published, and none where nobody did", async () => {
    const { rows } = (await sheets()).get("list-project") ?? { rows: [] };
    expect(rows.map(([name, item, lead, end]) => [name, item, lead, end])).toEqual([
      ["The one", "The tool", "The sun", "2027"],
      ["The two", "The tool", null, "2027-06"],
    ]);
    expect([rows[0]?.[4], rows[1]?.[4]]).toEqual([expect.stringMatching(/3/), null]);
  });
});

describe("what is invented is said to be, on every sheet that holds it", () => {
  test.each([
    ["nothing", "item", "no such item", []],
    ["an entry that nobody makes", "item", "mask", ["map-chain", "map-investment", "list-problem"]],
    ["a technology that is made", "item", "lens", ["map-chain", "map-roadmap", "map-region", "list-enterprise", "list-cluster"]],
    ["a technology that projects work on", "item", "tool", ["map-chain", "map-roadmap", "map-investment", "list-project", "list-problem"]],
    ["a link that is covered", "link", "coating", ["map-chain", "map-region", "list-enterprise", "list-cluster"]],
    ["an organisation of the chain", "organisation", "far", ["map-region", "list-enterprise", "list-cluster"]],
    ["one that is none of it", "organisation", "sun", []],
    ["a project", "project", "two", ["list-project"]],
    ["what the chain says of itself", "chain", "chain", ["list-problem"]],
    ["a policy that it names", "policy-instrument", "law", ["list-policy"]],
    ["the card", "technology-system", "oled", ["map-application"]],
  ])("%s", async (_, type, id, expected) => {
    const marked = [...(await sheets(invented(type, id)))].flatMap(([code, { isInvented }]) => (isInvented ? [code] : []));
    expect(marked.toSorted()).toEqual(expected.toSorted());
  });
});

describe("the file", () => {
  const write = async (to: string, id = "oled") => cardLists.run(workspacePortsOf({ records }), { id, to });
  const textOf = async (to: string) => {
    const [file] = answered(await write(to)).files as unknown as { name: string; parts: AsyncIterable<Uint8Array | string> }[];
    const parts: string[] = [];
    for await (const part of file?.parts ?? []) parts.push(typeof part === "string" ? part : new TextDecoder().decode(part));
    return { name: file?.name, text: parts.join("") };
  };

  test("has a sheet for each of the nine lists, the ones that nobody has filled in too", async () => {
    const { name, text } = await textOf("lists.html");
    expect(name).toBe("oled-lists.html");
    for (const { label } of codeList("nine-lists").filter(({ parent }) => parent !== null)) expect(text).toContain(label.en.replace("&", "&amp;"));
    expect(text).toContain("Nobody has filled this in yet");
    expect(text).toContain("The lens");
  });

  test("is of a kind that is printed, and of a card that is there", async () => {
    expect(told(await write("lists.odt"))).toEqual(["report.unknown-ending to"]);
    expect(told(await write("lists"))).toEqual(["report.unknown-ending to"]);
    expect(told(await write("lists.html", "steel"))).toEqual(["record.not-found id"]);
  });
});
