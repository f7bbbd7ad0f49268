import { binomialUpperBound } from "@quoin/methods";
import { expect, test } from "vitest";
import { times } from "../../test/long-run.ts";
import { plantedFinding, plantedParts, sizesOf } from "../../test/planted/planted-parts.ts";
import type { Size } from "../../test/planted/planted-world.ts";

/** Each seed makes so many worlds of a size; a tenth of them but in the long form, whose figures stand on the method page of verdicts. */
const worlds = times(20, 1 / 10);
const seeds = [1, 2];
/** Of things that are counted the share that is called stands for itself; a limit that was tried on others promises one in ten, a test half of the significance. */
const promised = 0.1;
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
  expect(of("nothing")).toBeLessThanOrEqual(binomialUpperBound(asked, promised, risk));
  expect(of("twice"), "power").toBeGreaterThanOrEqual(Math.floor(0.8 * asked));
  // A complete count has no power and no chance: the very share that is called is called, and one thing fewer is not.
  if (part.counts) expect([of("one fewer"), of("the least")]).toEqual([0, asked]);
});
