import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { textsIn } from "../../register/typed-records.ts";
import { reorganisationAnswer, reorganisationFields, reorganised } from "./reorganise.ts";

/** `quoin rename`: an organisation has another name from a day on. Its former name finds it as before. */
export const rename = workspaceUseCase({
  words: ["rename"],
  summary: "A department or organisation has another name from a day on: it is found under both, and what was keeps the former",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "design",
  example: `quoin rename my-office department moi --labels '{"en":"Ministry of Industry","zh":"工业部"}' --on 2027-03-01 --reason 'decision 12'`,
  input: z.strictObject({
    ...reorganisationFields,
    id: field(z.string(), { description: "id of the organisation, which stays", position: 1 }),
    labels: z
      .strictObject({ en: z.string().regex(/\S/).optional(), zh: z.string().regex(/\S/).optional() })
      .refine(({ en, zh }) => en !== undefined || zh !== undefined)
      .meta({ description: 'the new name: {"en": …, "zh": …}, written here or in a file; a language that is left out keeps its name', kind: "json-file" }),
  }),
  output: reorganisationAnswer,
  run: (ports, { id, labels, on, reason, dry_run }) =>
    reorganised(ports, {
      kind: "rename",
      of: id,
      into: [id],
      on,
      reason,
      dry_run,
      goesTo: null,
      own: ({ body }) => {
        const now = { ...body.labels, ...labels };
        const former = Object.values(body.labels).filter((name): name is string => typeof name === "string");
        // Whoever takes a former name again bears it as the present one alone.
        return { labels: now, other_names: [...new Set([...textsIn(body, "other_names"), ...former])].filter((name) => name !== now.en && name !== now.zh) };
      },
    }),
});
