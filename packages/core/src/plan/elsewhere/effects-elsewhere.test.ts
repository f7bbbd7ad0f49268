import { expect, test } from "vitest";
import { evidenceInMemory } from "../../evidence/queries/evidence-in-memory.ts";
import type { DesignContext } from "../design-context.ts";
import { effectsElsewhere, elsewhereDetail } from "./effects-elsewhere.ts";

const csv = `effect_id,instrument_code,outcome,direction,effect,low,high,unit,population,design,years,source
E1,PI015,private R&D,positive,0.075,,,per 1 of public money,many countries,meta-regression,,Study A
E2,PI008,private R&D,none,,,,,firms of one country,cutoff,2005-2010,Study B
`;

test("what studies found of a line's instrument stands beside it with population and design; what they do not print is empty", async () => {
  const settings = { roles: {}, currency: "CNY", territory: { root: { id: "CN", names: {} }, levels: [] } } as unknown as DesignContext["settings"];
  const effects = await effectsElsewhere({ evidence: evidenceInMemory({ instrument_effects: { csv } }), settings });
  const [detail, ...others] = elsewhereDetail("PI015", effects);
  expect(others).toEqual([]);
  expect(detail?.label.en).toBe("Found elsewhere of this instrument: no promise for here");
  expect(detail?.table.rows).toEqual([
    ["private R&D", "positive", 0.075, null, null, "per 1 of public money", "many countries", "meta-regression", null, "Study A"],
  ]);
  expect(elsewhereDetail("PI008", effects)[0]?.table.rows[0]?.[2]).toBeNull();
  expect(elsewhereDetail("PI010", effects)).toEqual([]);
  expect(await effectsElsewhere({ evidence: evidenceInMemory({}), settings })).toEqual([]);
});
