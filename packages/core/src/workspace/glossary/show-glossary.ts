import { z } from "zod";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { localText, readerLanguages } from "../../language/text.ts";
import { glossaryWords } from "./glossary-terms.ts";

/** `quoin glossary show` */
export const showGlossary = workspaceUseCase({
  words: ["glossary", "show"],
  summary: "The office's own words for what pages and documents speak of, beside the plain ones, in each language that it reads",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  example: "quoin glossary show quoin-demo",
  input: z.strictObject({}),
  output: z.object({
    terms: z.array(
      z.object({
        term: z.string(),
        meaning: localText,
        words: z.array(
          z.object({
            language: z.enum(readerLanguages),
            /** The office's own word for one of it, for several; null where it gives none, and for one where sentences never speak of one alone. */
            one: z.string().nullable(),
            many: z.string().nullable(),
            /** What stands where the office says nothing. */
            plain_one: z.string(),
            plain_many: z.string(),
          }),
        ),
      }),
    ),
  }),
  run: async ({ settings }) => {
    const terms = await glossaryWords(settings);
    return success({ terms: terms.map(({ term: { id, meaning }, words }) => ({ term: id, meaning, words: [...words] })) });
  },
});
