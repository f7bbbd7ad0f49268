import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answered, fileOf, loosePorts } from "../../../../test/asked-of.ts";
import { designDivision } from "./design-division.ts";

describe("against every division that there is", () => {
  const tenth = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
  const cases = fc.record({
    fit: fc.array(tenth, { minLength: 6, maxLength: 6 }),
    needed: fc.array(fc.constantFrom(0, 1), { minLength: 3, maxLength: 3 }),
    load: fc.array(fc.constantFrom(1, 2), { minLength: 3, maxLength: 3 }),
    capacity: fc.array(fc.constantFrom(1, 2, 3, 9), { minLength: 2, maxLength: 2 }),
    floor: fc.array(fc.constantFrom(0, 0, 1), { minLength: 2, maxLength: 2 }),
    most: fc.array(fc.constantFrom(1, 2, 3), { minLength: 2, maxLength: 2 }),
    partners: fc.constantFrom(0, 1),
  });
  type Case = typeof cases extends fc.Arbitrary<infer C> ? C : never;

  /** The fewest short and then the most value, by trying all 3⁶; null where no division keeps the rules. In hundredths, loads in halves. */
  function bestOf({ fit, needed, load, capacity, floor, most, partners }: Case): { readonly short: number; readonly value: number } | null {
    let best: { short: number; value: number } | null = null;
    for (let code = 0; code < 3 ** 6; code++) {
      const role = Array.from({ length: 6 }, (_, pair) => Math.floor(code / 3 ** pair) % 3);
      const count = (kind: number, of: (pair: number) => boolean) => role.filter((each, pair) => each === kind && of(pair)).length;
      const keepsOffices = [0, 1].every((office) => {
        const own = (pair: number) => Math.floor(pair / 3) === office;
        const leads = count(1, own);
        const used = role.reduce((sum: number, each, pair) => sum + (own(pair) ? [0, 2, 1][each]! * (load[pair % 3] ?? 0) : 0), 0);
        return leads >= (floor[office] ?? 0) && leads <= (most[office] ?? 0) && used <= 2 * (capacity[office] ?? 0);
      });
      const keepsItems = [0, 1, 2].every((item) => {
        const own = (pair: number) => pair % 3 === item;
        const [leads, helpers] = [count(1, own), count(2, own)];
        return leads <= 1 && helpers <= partners && (helpers === 0 || leads === 1);
      });
      if (!keepsOffices || !keepsItems) continue;
      const short = [0, 1, 2].filter((item) => needed[item] === 1 && count(1, (pair) => pair % 3 === item) === 0).length;
      const value = role.reduce((sum: number, each, pair) => sum + [0, 4, 1][each]! * Math.round(10 * (fit[pair] ?? 0)), 0) / 40;
      if (best === null || short < best.short || (short === best.short && value > best.value + 1e-9)) best = { short, value };
    }
    return best;
  }

  async function proofOf({ fit, needed, load, capacity, floor, most, partners }: Case) {
    const offices = ["a", "b"].map((name, office) => `${name},${floor[office]},${most[office]},${capacity[office]}\n`);
    const items = ["p", "q", "r"].map((name, item) => `${name},${load[item]},${needed[item]}\n`);
    const pairs = fit.map((each, pair) => `${"ab"[Math.floor(pair / 3)]},${"pqr"[pair % 3]},${each}\n`);
    const input = designDivision.input.parse({
      offices: fileOf(`office,min_leads,max_leads,capacity\n${offices.join("")}`),
      items: fileOf(`item,load,needed\n${items.join("")}`),
      fit: fileOf(`office,item,fit\n${pairs.join("")}`),
      rules: fileOf(`partners: ${partners}\n`),
      gap: 0,
    });
    return answered(await designDivision.run(loosePorts, input)).certificate;
  }

  test("none keeps the rules with fewer items short or more value; and where none keeps them at all that is what is said", async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (given) => {
        const [best, certificate] = [bestOf(given), await proofOf(given)];
        if (best === null) expect(certificate.status).toBe("infeasible");
        else {
          expect(certificate).toMatchObject({ status: "optimal", short: best.short, check: { violated: 0 } });
          expect(certificate.objective).toBeCloseTo(best.value, 9);
        }
      }),
      { numRuns: 12 },
    );
  });
});
