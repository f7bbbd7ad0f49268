import { writeFileSync } from "node:fs";
import { heldOut, heldOutRecord } from "../../bench/substitution-held-out/held-out-record.ts";
import { learntBeliefs } from "../../bench/substitution-held-out/learnt-beliefs.ts";
import { referenceEpisodes } from "../../bench/substitution-held-out/reference-episodes.ts";

/**
 * Writes what the method learns from its reference class, `chosen-belief.ts`, and its record on it with every family held out, `reference-class.ts`.
 *
 *   npx tsx --conditions=quoin-source golden/runners/substitution_reference_class.ts FILE [FILE ...]
 *
 * FILE: episode, technology, region, year, value, unit; the class is whatever the files hold.
 */
const { episodes, sha256 } = await referenceEpisodes(process.argv.slice(2));
const { chosen, without } = learntBeliefs(episodes);
const record = heldOutRecord(episodes, heldOut(episodes, without));
write(
  "methods/src/diffusion/chosen-belief.ts",
  `import type { ForecastBelief } from "./forecast-belief.ts";

/**
 * Learnt from the whole reference class: for a series that is not of it. A figure about the class itself is made with what was learnt without its family.
 * Made by golden/runners/substitution_reference_class.ts.
 */
export const chosenBelief: ForecastBelief = ${JSON.stringify(chosen, null, 2)};
`,
);
write(
  "core/src/capabilities/substitution/forecast/back-test/held-out-beliefs.ts",
  `import type { ForecastBelief } from "@quoin/methods";

/**
 * What is learnt from the reference class without one family: for the series of that family, so that nothing said of them comes from themselves.
 * Made by golden/runners/substitution_reference_class.ts.
 */
export const heldOutBeliefs = ${JSON.stringify(Object.fromEntries(without), null, 2)} as const satisfies Readonly<Record<string, ForecastBelief>>;
`,
);
const { by_family, ...overall } = record;
write(
  "core/src/capabilities/substitution/forecast/back-test/reference-class.ts",
  `/**
 * What the method did on its reference class, each family forecast with what was learnt without it: rolling origins of recorded substitutions, every episode counting alike.
 * Made by golden/runners/substitution_reference_class.ts.
 */
export const referenceClass = ${JSON.stringify(rounded({ sha256, ...overall }), null, 2)} as const;
`,
);
write(
  "core/src/capabilities/substitution/forecast/back-test/reference-families.ts",
  `/**
 * The same by family. A figure of fewer than ten outcomes is null. Levels: share from, to (percent), episodes, forecasts, coverage of the 80 % interval.
 * Made by golden/runners/substitution_reference_class.ts.
 */
export const referenceFamilies = ${JSON.stringify(
    rounded(
      by_family.map(({ by_share_level, base_rates_without: _, ...own }) => ({
        ...own,
        levels: by_share_level.map(({ from, to, episodes: count, forecasts, coverage }) => [from, to, count, forecasts, coverage]),
      })),
    ),
    null,
    2,
  )} as const;
`,
);
write(
  "core/src/capabilities/substitution/forecast/back-test/base-rates-without.ts",
  `/**
 * Base rates of the reference class without one family: share from, to (percent), series first seen there, how many of them reached 50 %.
 * Made by golden/runners/substitution_reference_class.ts.
 */
export const baseRatesWithout = ${JSON.stringify(
    Object.fromEntries(
      by_family.map(({ family, base_rates_without }) => [family, base_rates_without.map(({ from, to, series, reached }) => [from, to, series, reached])]),
    ),
    null,
    2,
  )} as const;
`,
);

function write(place: string, text: string): void {
  writeFileSync(new URL(`../../packages/${place}`, import.meta.url), text);
}

function rounded(figure: unknown): unknown {
  if (typeof figure === "number") return Number(figure.toPrecision(5));
  if (Array.isArray(figure)) return figure.map(rounded);
  if (typeof figure === "object" && figure !== null) return Object.fromEntries(Object.entries(figure).map(([key, each]) => [key, rounded(each)]));
  return figure;
}
