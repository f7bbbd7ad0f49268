import { z } from "zod";
import { success } from "../../contract/outcome.ts";
import { looseUseCase } from "../../contract/use-case.ts";
import { localText } from "../../language/text.ts";
import { measures } from "./registry.ts";

/** `quoin measure list` */
export const listMeasures = looseUseCase({
  words: ["measure", "list"],
  summary: "Every measure: id, what it tells, inputs, unit, reference",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "everyone",
  effort: "light",
  reads: "evidence",
  example: "quoin measure list",
  input: z.strictObject({}),
  output: z.object({
    measures: z.array(
      z.object({
        id: z.string(),
        version: z.number(),
        family: z.string(),
        tells: localText,
        inputs: z.array(z.string()),
        unit: z.string(),
        reference: z.string(),
      }),
    ),
  }),
  run: async () =>
    success({
      measures: measures.map(({ id, version, family, tells, inputs, unit, reference }) => ({
        id,
        version,
        family,
        tells,
        inputs: [...inputs],
        unit,
        reference,
      })),
    }),
});
