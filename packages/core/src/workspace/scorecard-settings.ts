import { z } from "zod";
import { localText } from "../language/text.ts";

/** What can be evaluated. An innovation centre is a facility of that type, with a card of its own. */
export const evaluationKinds = ["programme", "innovation-centre", "facility", "organisation", "fund"] as const;
export type EvaluationKind = (typeof evaluationKinds)[number];

const item = z.strictObject({
  code: z.string().min(1),
  group: z.string().optional(),
  name: localText.optional(),
  unit: z.string().optional(),
  /** [input, score], straight between the points and flat outside the ends. */
  points: z.array(z.tuple([z.number(), z.number()])).min(1),
});

/** One scorecard of `quoin.yaml`: which kind it is for, its items, its grades by points. */
export const scorecardSettings = z
  .strictObject({
    for: z.enum(evaluationKinds).optional(),
    label: localText.optional(),
    items: z.array(item).min(1),
    grades: z.array(z.strictObject({ grade: z.string().min(1), from: z.number() })).default([]),
    source: z.string().optional(),
  })
  .superRefine(({ items }, context) => {
    const seen = new Set<string>();
    for (const [at, { code, points }] of items.entries()) {
      if (seen.has(code)) context.addIssue({ code: "custom", path: ["items", at, "code"], message: `the item ${code} stands twice` });
      seen.add(code);
      if (points.some(([input], place) => place > 0 && input <= (points[place - 1]?.[0] ?? Number.NEGATIVE_INFINITY)))
        context.addIssue({ code: "custom", path: ["items", at, "points"], message: "inputs must rise from point to point" });
    }
  });
export type ScorecardSettings = z.infer<typeof scorecardSettings>;
