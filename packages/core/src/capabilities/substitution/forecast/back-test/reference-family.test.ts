import { chosenBelief } from "@quoin/methods";
import { expect, test } from "vitest";
import { referenceFamilies } from "./reference-families.ts";
import { beliefWithout, listedFamily, referenceFamilyNames } from "./reference-family.ts";

test("a market of a family is forecast with what was learnt without it, one of no family with what was learnt from all", () => {
  const listed = ["tv_display_world=displays", "tv=energy", "unheard=of"];
  expect(listedFamily("tv_display_world", listed)).toBe("displays");
  expect(listedFamily("unheard", listed)).toBeNull();
  expect(listedFamily("tv_display", listed)).toBeNull();
  expect(beliefWithout(null)).toBe(chosenBelief);
  for (const family of referenceFamilyNames) expect(beliefWithout(family)).not.toEqual(chosenBelief);
});

test("every family that something is learnt without has its record, and the other way round", () => {
  expect(referenceFamilies.map(({ family }) => family).toSorted()).toEqual([...referenceFamilyNames]);
});
