import { z } from "zod";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import type { LanguageTag } from "../../language/language-tag.ts";
import { localText, languages as ownLanguages, programLanguages } from "../../language/text.ts";
import { type FieldShape, fieldShapes } from "../../schema/field-shape.ts";
import { labelShapes } from "../../schema/record-labels.ts";
import { entities } from "../entities.ts";

/** A field as `record types` prints it. */
export interface FieldAnswer {
  name: string;
  /** `text`, `number`, `integer`, `boolean`, `date`, `money`, `code`, `choice`, `reference`, `any-reference`, `object`, `labels`; a list of them begins with `list of `. */
  type: string;
  required: boolean;
  references: string | null;
  label: { en: string; zh: string };
  codes: string | null;
  choices: string[] | null;
  unit: string | null;
  min: number | null;
  max: number | null;
  fields: FieldAnswer[] | null;
}

const fieldAnswer: z.ZodType<FieldAnswer> = z.lazy(() =>
  z.object({
    name: z.string(),
    type: z.string(),
    required: z.boolean(),
    references: z.string().nullable(),
    label: localText,
    codes: z.string().nullable(),
    choices: z.array(z.string()).nullable(),
    unit: z.string().nullable(),
    min: z.number().nullable(),
    max: z.number().nullable(),
    fields: z.array(fieldAnswer).nullable(),
  }),
);

/** `quoin record types` */
export const listRecordTypes = workspaceUseCase({
  words: ["record", "types"],
  summary: "Types of record with their fields, code lists and references",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "everyone",
  effort: "light",
  reads: "evidence",
  example: "quoin record types quoin-demo",
  input: z.strictObject({}),
  output: z.object({ types: z.array(z.object({ type: z.string(), label: localText, fields: z.array(fieldAnswer) })) }),
  run: async ({ settings }) =>
    success({
      types: entities.map((entity) => ({
        type: entity.type,
        label: entity.label,
        fields: fieldShapes(entity).map((shape) => answer(shape, settings.languages)),
      })),
    }),
});

/** Texts in a language that the office does not read are no field of its records; names are given in each that it reads. */
function answer({ kind, list, choices, fields: held, example: _example, ...shape }: FieldShape, languages: readonly LanguageTag[]): FieldAnswer {
  const read = programLanguages(languages);
  const isRead = ({ name }: FieldShape): boolean => ownLanguages.every((language) => read.includes(language) || !name.endsWith(`_${language}`));
  const fields = kind === "labels" ? labelShapes({ fields: held }, languages) : held;
  return {
    ...shape,
    type: list ? `list of ${kind}` : kind,
    choices: choices === null ? null : [...choices],
    fields: fields === null ? null : fields.filter(isRead).map((field) => answer(field, languages)),
  };
}
