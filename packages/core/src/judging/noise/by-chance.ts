import { z } from "zod";
import type { WorkspacePorts } from "../../contract/ports.ts";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import type { Formatter } from "../../language/message/formatter.ts";
import { followed } from "../../language/statement/followed.ts";
import type { Said } from "../../language/statement/place.ts";
import { given, integer, verbatim } from "../../language/statement/values.ts";
import { noiseWords as words } from "../noise.words.ts";
import { levelOf } from "./false-alarms.ts";
import { keptNoise } from "./kept-noise.ts";

/** How many of the questions that were held against chance would be confirmed where nothing is. */
export const byChance = z.object({
  /** Findings that were held against chance. */
  looks: z.int(),
  confirmed: z.int(),
  /** looks × half of the significance: what the level promises. */
  expected: z.number(),
  /** What came out in worlds made from these tables; null where `quoin noise` has not been asked since they or the thresholds changed. `confirmed` over all `worlds`. */
  measured: z.object({ worlds: z.int(), seed: z.int(), looks: z.int(), confirmed: z.int() }).nullable(),
});
export type ByChance = z.infer<typeof byChance>;

/** Of the findings of a page. */
export async function chanceOf(ports: WorkspacePorts, findings: readonly Finding[], significance: number): Promise<ByChance> {
  const held = findings.filter(({ effect }) => effect !== null);
  return {
    looks: held.length,
    confirmed: held.filter(({ verdict }) => verdict === "confirmed").length,
    expected: held.length * levelOf(significance),
    measured: await keptNoise(ports),
  };
}

/** The places of the sentences that say it. */
function placesOf({ looks, expected, measured }: ByChance) {
  const promised = { looks: integer(looks, "questions"), expected: given(Number(expected.toFixed(1)), "questions") };
  if (measured === null) return { promised, measured };
  const { worlds, seed, confirmed, looks: all } = measured;
  const seen = given(Number((confirmed / worlds).toFixed(1)), "questions");
  const of = integer(Math.round(all / worlds), "questions");
  return { promised, measured: { seen, of, worlds: integer(worlds, "worlds"), seed: verbatim(String(seed)) } };
}

/** The same as a statement, for pages; null where no question was held against chance. */
export function chanceStatement(chance: ByChance): Said | null {
  if (chance.looks === 0) return null;
  const { promised, measured } = placesOf(chance);
  return followed(words.say("promised", promised), [measured === null ? words.say("unmeasured") : words.say("measured", measured)]);
}

/** … in the formatter of a document. */
export function chanceText(chance: ByChance, formatter: Formatter): string {
  const say = formatter.of(words);
  const { promised, measured } = placesOf(chance);
  return formatter.sentences([say("promised", promised), measured === null ? say("unmeasured") : say("measured", measured)]);
}
