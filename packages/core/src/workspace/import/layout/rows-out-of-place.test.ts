import { describe, expect, test } from "vitest";
import { ImportDesk } from "../../../../test/import-desk.ts";
import type { Caller } from "../../../contract/ports.ts";

/** Two parts of the whole, of which the north has a town of its own. */
const records = { region: [{ id: "CN" }, { id: "north", parent: "CN" }, { id: "town", parent: "north" }, { id: "south", parent: "CN" }] };
const places = "code,name,parent\nnorth,North,\ntown,Town,north\nsouth,South,\n";
const officer = (region: string | null): Caller =>
  ({ name: "wu", language: "en", account: { name: "wu", roles: ["editor"], region, department: null, organisation: null } }) as unknown as Caller;

const figures = (...rows: readonly string[]) => `region,year,indicator,value,unit\n${rows.join("\n")}\n`;
const own = { as: "indicators", mapping: "key: [region, year, indicator]\n" } as const;
const standing = new ImportDesk({ records })
  .taken(places, { as: "regions", mapping: "key: [code]\n" })
  .then((desk) => desk.taken(figures("north,2020,rd_spend_total,1,CNY", "south,2020,rd_spend_total,2,CNY"), own));

/** Kind of the refusal and what is said; null where the account may. */
async function refused(region: string | null, text: string, handed: Parameters<ImportDesk["dryRun"]>[1]) {
  const desk = await standing;
  const run = await new ImportDesk({ ...desk.ports, caller: officer(region) }).dryRun(text, handed);
  return run.ok ? null : [run.kind, ...run.notes.map(({ code, parameters }) => `${code} ${parameters["rows"] ?? ""}`.trim())];
}

const update = { as: "indicators", mode: "update" } as const;

describe("an account that is bound to a place", () => {
  test("adds and changes rows of it and of what lies within it", async () => {
    expect(await refused("north", figures("north,2020,rd_spend_total,1.5,CNY", "town,2020,rd_spend_total,1,CNY"), update)).toBeNull();
    expect(await refused("town", figures("town,2020,rd_spend_total,1,CNY"), update)).toBeNull();
  });

  test("neither adds, changes nor takes away a row of another place, and nothing of the file comes in", async () => {
    expect(await refused("north", figures("north,2021,rd_spend_total,1,CNY", "south,2021,rd_spend_total,1,CNY"), update)).toEqual([
      "forbidden",
      "rights.row-out-of-place +4",
    ]);
    expect(await refused("north", figures("south,2020,rd_spend_total,2.5,CNY"), update)).toEqual(["forbidden", "rights.row-out-of-place +2, -2"]);
    expect(await refused("north", figures("north,2020,rd_spend_total,1,CNY"), { as: "indicators", mode: "replace" })).toEqual([
      "forbidden",
      "rights.row-out-of-place -2",
    ]);
    expect(await refused("town", figures("north,2021,rd_spend_total,1,CNY"), update)).toEqual(["forbidden", "rights.row-out-of-place +3"]);
  });

  test("leaves a row of another place as it is without being asked why it stands in the file", async () => {
    const whole = figures("south,2020,rd_spend_total,2,CNY", "north,2020,rd_spend_total,3,CNY");
    expect(await refused("north", whole, { as: "indicators", mode: "replace" })).toBeNull();
  });

  test("hides no second row of another place behind one that stands", async () => {
    const twice = new ImportDesk({ records })
      .taken(places, { as: "regions", mapping: "key: [code]\n" })
      .then((desk) => desk.taken(figures("south,2020,x,2,CNY"), { as: "indicators" }));
    const desk = new ImportDesk({ ...(await twice).ports, caller: officer("north") });
    const run = await desk.dryRun(figures("south,2020,x,2,CNY", "south,2020,x,2,CNY"), { as: "indicators", mode: "replace" });
    expect(run.ok ? null : run.notes.map(({ code }) => code)).toEqual(["rights.row-out-of-place"]);
  });

  test("imports no table of which nothing says where its rows lie", async () => {
    expect(await refused("north", "thing,colour\na,red\nb,blue\n", { as: "things" })).toEqual(["forbidden", "rights.table-without-place"]);
  });

  test("counts a place of the tree as lying in the place above it: it may not put itself elsewhere", async () => {
    const tree = (...rows: readonly string[]) => `code,name,parent\n${rows.join("\n")}\n`;
    expect(await refused("north", tree("village,Village,north"), { as: "regions", mode: "update" })).toBeNull();
    expect(await refused("north", tree("village,Village,south"), { as: "regions", mode: "update" })).toEqual(["forbidden", "rights.row-out-of-place +4"]);
    expect(await refused("north", tree("south,South,north"), { as: "regions", mode: "update" })).toEqual(["forbidden", "rights.row-out-of-place -3"]);
  });

  test("names five rows of many", async () => {
    const many = figures(...Array.from({ length: 8 }, (_, at) => `south,20${21 + at},rd_spend_total,1,CNY`));
    const [, told = ""] = (await refused("north", many, update)) ?? [];
    expect(told).toBe("rights.row-out-of-place +3, +4, +5, +6, +7 …");
  });
});

test("an account that is bound to no place, and the command line, may import any row", async () => {
  expect(await refused(null, figures("south,2021,rd_spend_total,1,CNY"), update)).toBeNull();
  expect((await (await standing).dryRun("thing,colour\na,red\n", { as: "things" })).ok).toBe(true);
});
