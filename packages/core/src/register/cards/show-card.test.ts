import { describe, expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import { readCards } from "./card-records.ts";
import { listCards } from "./list-cards.ts";
import { showCard } from "./show-card.ts";

const records = {
  organisation: [{ id: "boe", labels: { en: "BOE" } }, { id: "tcl" }],
  facility: [{ id: "lab", type: "KEY_LAB" }],
  "technology-system": [{ id: "oled", lead: "boe", partners: ["gone"], facilities: ["lab"] }, { id: "empty" }],
  link: [
    { id: "z", system: "oled", line: "supply", order: 1, covered_by: ["boe"] },
    { id: "a", system: "oled", line: "support", order: 2 },
    { id: "c", system: "oled", line: "support" },
    { id: "b", system: "oled", line: "support" },
    { id: "other", system: "lcd", line: "supply", order: 0 },
  ],
  item: [
    { id: "lens", link: "z", list: "material", needed: true, producers: ["tcl"], producers_as_of: "2026" },
    { id: "mask", link: "a", list: "material", needed: true, producers_as_of: "2026" },
    { id: "lost", link: "gone", list: "material" },
  ],
  project: [{ id: "p", items: ["mask", "elsewhere"] }, { id: "idle", items: ["elsewhere"] }, { id: "none" }],
};
const ports = workspacePortsOf({ records });

describe("the records of a card", () => {
  test("are its links in their order, those without one last and by id, the entries of these, and the projects that work on one of them", async () => {
    const [empty, oled] = await readCards(ports.records);
    expect(oled?.links.map(({ id }) => id)).toEqual(["z", "a", "b", "c"]);
    expect(oled?.items.map(({ id }) => id)).toEqual(["lens", "mask"]);
    expect(oled?.projects.map(({ id }) => id)).toEqual(["p"]);
    expect([empty?.system.id, empty?.links, empty?.items, empty?.projects]).toEqual(["empty", [], [], []]);
  });

  test("are none that are out of use", async () => {
    const made = workspacePortsOf({ records });
    const stored = await made.records.get("link", "a");
    const { version: _version, retired: _retired, ...body } = stored?.body ?? ({} as never);
    await made.records.commit([{ type: "link", id: "a", body, retired: true, references: [] }], { who: "li", at: "", reason: "" } as never);
    const [, oled] = await readCards(made.records);
    expect([oled?.links.map(({ id }) => id), oled?.items.map(({ id }) => id), oled?.projects]).toEqual([["z", "b", "c"], ["lens"], []]);
  });
});

describe("a card that is shown", () => {
  const show = async (id = "oled") => showCard.run(ports, { id });

  test("says of each link whether the integrating firm covers it, and of each entry how it stands and who works on it", async () => {
    const card = answered(await show());
    expect(card.links.map(({ record, covered }) => [record.id, covered])).toEqual([
      ["z", true],
      ["a", false],
      ["b", false],
      ["c", false],
    ]);
    expect(card.items.map(({ record, standing, projects }) => [record.id, standing, projects])).toEqual([
      ["lens", "made", []],
      ["mask", "in-project", ["p"]],
    ]);
    expect(card.coverage).toMatchObject({ covered: ["z"], open: ["a", "b", "c"], share: 0.25 });
  });

  test("names everybody that it refers to once, those that are not there without a name", async () => {
    const { names } = answered(await show());
    expect(names.map(({ type, id }) => `${type}/${id}`)).toEqual(["organisation/boe", "organisation/gone", "organisation/tcl", "facility/lab", "project/p"]);
    expect(names[0]?.labels).toMatchObject({ en: "BOE" });
    expect(names[1]?.labels).toEqual({ en: null, zh: null });
  });

  test("of a system that names no firm says nothing of what is covered", async () => {
    expect(answered(await show("empty"))).toMatchObject({ coverage: null, links: [], items: [], names: [] });
    const lone = workspacePortsOf({ records: { "technology-system": [{ id: "x" }], link: [{ id: "l", system: "x", line: "supply" }] } });
    expect(answered(await showCard.run(lone, { id: "x" })).links).toMatchObject([{ covered: null }]);
  });

  test("is one that there is", async () => {
    expect(told(await show("lcd"))).toEqual(["record.not-found id"]);
  });
});

test("a list of cards tells of each how much it holds, how much is missing, and that nobody says who covers it", async () => {
  const { cards } = answered(await listCards.run(ports, {}));
  expect(cards.map(({ id, links, items, missing, coverage }) => [id, links, items, missing, coverage])).toEqual([
    ["empty", 0, 0, 0, null],
    ["oled", 4, 2, 0, 0.25],
  ]);
  const [, oled] = cards;
  expect([oled?.synthetic, (oled?.source_needed ?? 0) > 0, (oled?.unknown_lists ?? 0) > 0]).toEqual([false, true, true]);
});
