import { expect, test } from "vitest";
import { groupingSettings, groupNamed, groupsOf } from "./groupings.ts";

const macro = {
  id: "macro",
  names: { en: "Macro-regions", pt: "Grandes Regiões" },
  groups: [{ id: "NE", names: { en: "North-East" } }, { id: "S" }],
  members: { BA: "NE", PE: "NE", RS: "S" },
};

test("a group bears its grouping's name and its places; what is no group is none", () => {
  const groupings = groupingSettings.parse([macro, { id: "basin", groups: [{ id: "SF" }], members: { BA: "SF" } }]);
  expect(groupings.flatMap(groupsOf)).toMatchObject([
    { id: "macro:NE", name: { en: "North-East" }, members: ["BA", "PE"] },
    { id: "macro:S", name: { en: "S" }, members: ["RS"] },
    { id: "basin:SF", members: ["BA"] },
  ]);
  expect(groupNamed({ groupings }, "macro:NE")?.members).toEqual(["BA", "PE"]);
  expect([groupNamed({ groupings }, "BA"), groupNamed({}, "macro:NE")]).toEqual([null, null]);
});

test.each([
  ["a group twice", { ...macro, groups: [{ id: "NE" }, { id: "NE" }] }],
  ["a place in a group that is none", { ...macro, members: { BA: "N" } }],
  ["no group", { ...macro, groups: [], members: {} }],
  ["a colon in a code", { ...macro, id: "macro:x" }],
])("refused: %s", (_, given) => {
  expect(groupingSettings.safeParse([given]).success).toBe(false);
});
