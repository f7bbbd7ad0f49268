import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { z } from "zod";
import { keptFindings } from "../kept-answers/kept-answers.ts";

const diagnosis = "../../../core/src/diagnosis/";

/** What a referee found wrong with findings, plan and forecasts, each with the test that holds it mended. */
const held: readonly (readonly [fault: string, file: string, title: string])[] = [
  [
    "W1 a null that deals a rice institute a post in a horse laboratory",
    "../../../core/src/capabilities/research/rules/cooperation/cooperation.test.ts",
    "partners are dealt within the programmes that the office declares",
  ],
  [
    "W1 posts stay within their industry",
    "../../../core/src/capabilities/research/rules/cooperation/cooperation.slow.test.ts",
    "China: no partners of projects; of 202 laboratories",
  ],
  [
    "W2 a peer that was picked because it grew most",
    "../../../methods/src/statistics/chosen-peer-null.test.ts",
    "in 300 worlds where every host only wanders, the one that grew most",
  ],
  [
    "W3 a limit that noise confirms",
    "../../../core/src/capabilities/generic-technology/rules/missing-subject/missing-subject.test.ts",
    "a limit alone confirms nothing: where the label means nothing",
  ],
  [
    "W4 a choice that was a copy",
    "../../../core/src/capabilities/skills/rules/engineering-doctorates/engineering-doctorates.test.ts",
    "China, 2018: 22,033 doctorates on 1,269,173 first degrees",
  ],
  ["W4 no choice is the baseline under another name", "./review-faults.test.ts", "no choice of any finding of the example is the baseline under another name"],
  [
    "W5 provinces taken as independent",
    "../../../core/src/capabilities/research/rules/contracted-research/contracted-research.test.ts",
    "a shock that all provinces share in one year is one event",
  ],
  [
    "W6 projects of one institution taken as independent",
    "../../../core/src/capabilities/structure/rules/concentration/concentration.test.ts",
    "an institution moves with all of its projects",
  ],
  ["W7 robust by its menu", "../../../core/src/capabilities/siting/rules/carriers/carriers.test.ts", "more even than research is no problem by itself"],
  [
    "W8 limits without a placebo",
    "../../../core/src/capabilities/research/rules/business-research/business-research.test.ts",
    "confirms nothing where the same limit calls a comparator too",
  ],
  [
    "W8 lengths that a call lays down",
    "../../../core/src/capabilities/generic-technology/rules/unstable-support/calls.test.ts",
    "one hundred projects of two calls tell of two calls",
  ],
  ["W9 a verdict by power", `${diagnosis}verdict/effect.test.ts`, "every interval has exactly one verdict, and a wider one never says more"],
  ["W9 herding, by the data", "../../../core/src/capabilities/structure/rules/herding/herding.test.ts", "China, calls of 2018: 218 of 403 pairs"],
  [
    "W10 powers that cannot exist",
    "../../../core/src/capabilities/structure/rules/scale-without-value/scale-without-value.test.ts",
    "where no effect of any size could be told the sentence says so",
  ],
  [
    "W11 a complete count that cannot be told",
    "../../../core/src/capabilities/generic-technology/rules/unstable-support/unstable-support.test.ts",
    "China: 37.6 % of 696 projects run four years",
  ],
  [
    "W12 a hill that two ends hide",
    `${diagnosis}falling-share/between-ends.test.ts`,
    "a hill between two ends that are alike is named with what came after it",
  ],
  [
    "W13 nearness confirmed by sampling noise",
    "../../../methods/src/complexity/entry/own-mix-entry-null.test.ts",
    "where what comes is what lay near, it is found",
  ],
  [
    "W13 no option where it was not confirmed",
    "../../../core/src/capabilities/structure/rules/opportunities/opportunities.slow.test.ts",
    "China 1995 to 2025: what nearness gains is not told",
  ],
  [
    "W14 a value that is its own weight",
    "../../../core/src/plan/mechanism/mechanism.test.ts",
    "weighing generic technology was tried for who leads it and moves nothing",
  ],
  [
    "W15 money that does not touch its indicator",
    "../../../core/src/plan/mechanism/mechanism.test.ts",
    "a confirmed blocking finding is named by a line, or stands with what was tried",
  ],
  ["W16 opposite norms in one plan", "../../../core/src/planning/norms/norms.test.ts", "lines that push one figure: %s"],
  [
    "W17 bands of nothing below the resolution",
    "../../../core/src/capabilities/substitution/forecast/answer/band-worth.test.ts",
    "electric cars of China in 2013, printed in three decimals",
  ],
  [
    "W18 warnings with any lead",
    "../../../core/src/capabilities/substitution/forecast/series-record.test.ts",
    "a warning is in time only where the lead is no shorter than the capability takes",
  ],
  [
    "W19 countdowns from a year that has passed",
    "../../../core/src/capabilities/substitution/forecast/exposure/exposure.test.ts",
    "said of it: the time that is left or missing, and what stands to be lost",
  ],
];

test("each of the nineteen faults of the review is named with the test that holds it mended", async () => {
  const numbers = new Set(held.map(([fault]) => fault.split(" ")[0]));
  expect([...numbers]).toEqual(Array.from({ length: 19 }, (_, n) => `W${n + 1}`));
  const wanting = [];
  for (const [fault, file, title] of held) {
    const source = await readFile(new URL(file, import.meta.url), "utf8");
    if (!source.includes(title)) wanting.push(`${fault}: ${file} has no "${title}"`);
  }
  expect(wanting).toEqual([]);
});

const choice = z.looseObject({ label: z.object({ en: z.string() }), value: z.number().nullable(), moves: z.unknown().optional() });
const keptFinding = z.object({ id: z.string(), choices: z.array(choice) });

/** Choices that can only differ from their baseline in other tables than the example's: the test of the rule shows that they do. */
const differElsewhere = ["P2.2-paid-twice-CN: called in the same year, too"];

test("no choice of any finding of the example is the baseline under another name: what reads the same rows and columns gives the same figures", async () => {
  const findings = z.array(keptFinding).parse(await keptFindings("china-its"));
  const figures = ({ label: _, ...said }: z.infer<typeof choice>): string => JSON.stringify(said);
  const copies = findings.flatMap(({ id, choices: [baseline, ...others] }) =>
    others.flatMap((other) =>
      baseline !== undefined && other.value !== null && other.moves === undefined && figures(other) === figures(baseline) ? [`${id}: ${other.label.en}`] : [],
    ),
  );
  expect(findings.filter(({ choices }) => choices.length > 1).length).toBeGreaterThan(25);
  expect(copies).toEqual(differElsewhere);
});
