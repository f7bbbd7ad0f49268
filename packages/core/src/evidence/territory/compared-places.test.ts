import { expect, test } from "vitest";
import { evidenceInMemory } from "../queries/evidence-in-memory.ts";
import { roleEvidence } from "../roles/bind-table.ts";
import { comparedPlaces } from "./compared-places.ts";
import { territorySettings } from "./territory.ts";

const levels = [{ id: "country" }, { id: "region" }, { id: "state" }, { id: "town" }];
const rows = ["R", "N,R", "S,R", "A,N", "B,N", "C,S", "a,A", "c,C"];

async function compared(csv: string, said: object) {
  const territory = territorySettings.parse({ root: { id: "R" }, levels, ...said });
  const places = await comparedPlaces(roleEvidence(evidenceInMemory({ regions: { csv } }), { roles: {}, territory }));
  return { compared: [...places.compared].sort(), within: Object.fromEntries(places.within) };
}
const bare = `code,parent\n${rows.map((row) => (row === "R" ? "R," : row)).join("\n")}\n`;

test("places of the level that the office says are compared, whether the table tells levels or the tree does", async () => {
  expect(await compared(bare, {})).toEqual({ compared: ["N", "S"], within: { A: "N", B: "N", C: "S", a: "N", c: "S" } });
  expect(await compared(bare, { compared: "state" })).toEqual({ compared: ["A", "B", "C"], within: { a: "A", c: "C" } });
  // A city that is a state lies right under the root.
  const told = "code,parent,level\nN,R,region\nA,N,state\nD,R,state\na,A,town\n";
  expect(await compared(told, { compared: "state" })).toEqual({ compared: ["A", "D"], within: { a: "A" } });
});

test("a table without the root counts its tops as belonging to it; marks of the table go first", async () => {
  expect((await compared("code,parent\nN,\nS,\nA,N\n", { compared: "state" })).compared).toEqual(["A"]);
  expect((await compared("code,parent,in_panel\nN,R,1\nA,N,0\n", { compared: "state" })).compared).toEqual(["N"]);
});

test("only a level below the first can be compared", () => {
  for (const said of ["country", "county"])
    expect(territorySettings.safeParse({ root: { id: "R" }, levels, compared: said }).error?.issues[0]?.path).toEqual(["compared"]);
});
