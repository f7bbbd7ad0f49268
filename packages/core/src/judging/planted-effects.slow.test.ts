import { binomialUpperBound } from "@quoin/methods";
import { expect, test, vi } from "vitest";
import { times } from "../../test/long-run.ts";
import { type PlantedPart, plantedFinding, plantedParts, sizesOf } from "../../test/planted/planted-parts.ts";
import type { Size } from "../../test/planted/planted-world.ts";
import { sharedThresholds } from "../diagnosis/verdict/shared-limits.ts";
import { levelOf, placeboLevel } from "./noise/false-alarms.ts";

// A year of bookings is made for each world, which takes its time where the machine does other work too.
vi.setConfig({ testTimeout: 900_000 });

/** Each seed makes so many worlds of a size; a tenth of them but in the long form, whose figures stand on the method page of verdicts. */
const worlds = times(20, 1 / 10);
const seeds = [1, 2];
/** A limit that was tried on others promises to call one in ten of them, everything else half of the significance at most. */
const promisedOf = ({ rule }: PlantedPart): number => (rule.code === "research-payers" ? placeboLevel : levelOf(sharedThresholds.significance.default));
/** Allowed risk that a sound rule fails one of these tests. */
const risk = 0.001;

const cases = plantedParts.map((part) => [part.name, part] as const);

test.each(cases)(`%s: worlds of seeds ${seeds.join(" and ")} with nothing in them, with the least that matters, and with twice that`, async (_, part) => {
  const confirmed = new Map<Size, number>();
  for (const size of sizesOf(part))
    for (const seed of seeds)
      for (let world = 0; world < worlds; world++) {
        const { verdict } = await plantedFinding(part, size, seed, world);
        if (verdict === "confirmed") confirmed.set(size, (confirmed.get(size) ?? 0) + 1);
      }
  const asked = worlds * seeds.length;
  const of = (size: Size): number => confirmed.get(size) ?? 0;
  expect(of("nothing")).toBeLessThanOrEqual(binomialUpperBound(asked, promisedOf(part), risk));
  expect(of("twice"), "power").toBeGreaterThanOrEqual(Math.floor(0.8 * asked));
  // A complete count has no power and no chance: the very share that is called is called, and one thing fewer is not.
  if (part.counts) expect([of("one fewer"), of("the least")]).toEqual([0, asked]);
});
