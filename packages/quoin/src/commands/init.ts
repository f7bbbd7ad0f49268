import { fault, field, isKnownCurrency, listField, looseUseCase, note, type ReaderLanguage, readerLanguages } from "@quoin/core";
import { z } from "zod";
import { createWorkspace } from "./create-workspace.ts";
import { isSaid, type OfficeBeginning } from "./office-settings.ts";

/** `quoin init DIR` */
export const init = looseUseCase({
  words: ["init"],
  summary: "Make a workspace: an empty one, or one of the examples with its data and records",
  changes: true,
  delivers: "answer",
  rights: "owner",
  example: "quoin init my-office --example china-its",
  input: z.strictObject({
    dir: field(z.string().min(1), { description: "the folder to make; it must not exist or be empty", position: 0 }),
    example: field(z.string(), { description: "the example to begin with: china-its, demo-office, eu-s3, technology-fields" }).optional(),
    name: field(z.string().min(1), { description: "name of the office, for an empty workspace" }).optional(),
    currency: field(
      z
        .string()
        .regex(/^[A-Z]{3}$/)
        .refine(isKnownCurrency),
      { description: "currency of its amounts, ISO 4217: EUR" },
    ).optional(),
    languages: listField("languages that it reads, the first one is shown first: en, zh, de").optional(),
    root: field(z.string().min(1), { description: "code of the place that holds all others: the country, the province, the group" }).optional(),
    root_name: field(z.string().min(1), { description: "what that place is called" }).optional(),
    levels: listField("names of the levels of places, from the root down: country, region, county").optional(),
  }),
  output: z.object({ dir: z.string(), example: z.string().nullable(), tables: z.number(), records: z.record(z.string(), z.number()), invented: z.number() }),
  run: async ({ caller, progress }, { dir, example, name, currency, languages: read, root, root_name: rootName, levels }) => {
    const isSpoken = (language: string): language is ReaderLanguage => readerLanguages.some((each) => each === language);
    const strange = (read ?? []).find((language) => !isSpoken(language));
    if (strange !== undefined)
      return fault(note("input.invalid", { field: "--languages", expected: readerLanguages.join(", "), given: `'${strange}'` }, { field: "languages" }));
    const said: OfficeBeginning = { name, currency, languages: read === undefined ? undefined : [...new Set(read.filter(isSpoken))], root, rootName, levels };
    if (example !== undefined && isSaid(said)) return fault(note("workspace.example-has-settings", { example }, { field: "example" }));
    return createWorkspace(dir, example ?? null, { ...caller, progress }, isSaid(said) ? said : null);
  },
});
