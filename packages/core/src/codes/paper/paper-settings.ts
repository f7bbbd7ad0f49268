import { z } from "zod";
import { givenText } from "../../language/text.ts";
import { codeEntry, codeList } from "../code-lists.ts";

const lists = ["problems", "measures", "stages-demands"] as const;
const codes: ReadonlySet<string> = new Set(lists.flatMap((list) => codeList(list).map(({ code }) => code)));
const code = z
  .string()
  .refine((given) => codes.has(given))
  .meta({ form: { en: "a code of the list: P1 to P4.5, M1 to M6, ST1 to ST3, D1, D2", zh: "清单中的代码：P1 至 P4.5、M1 至 M6、ST1 至 ST3、D1、D2" } });

/** A heading of the office's own programme, under one of the paper's. */
const ownHeading = z.strictObject({
  code: z
    .string()
    .regex(/^[A-Z][A-Z0-9]{0,7}(\.[A-Z0-9]{1,4})?$/)
    .refine((given) => !codes.has(given))
    .meta({
      form: { en: "a code of its own in capitals, such as N1 or BR.3, that the paper does not have", zh: "清单之外的自有代码，大写字母开头，如 N1、BR.3" },
    }),
  names: givenText,
  /** The heading of problems or measures under which it stands. */
  under: code.refine((given) => (codeEntry("problems", given) ?? codeEntry("measures", given)) !== undefined),
});
export type OwnHeading = z.output<typeof ownHeading>;

/** Whose examples may stand beside headings: those of a country, by the workspace that brings them along, or nobody's. */
export const exampleChoices = ["china-its", "none"] as const;

/**
 * `paper` of quoin.yaml: what the office makes of the list that findings, plan and documents go by. Nothing said: the paper's own headings, its problems as questions, all of them.
 */
export const paperSettings = z.strictObject({
  /** What the office calls the list that it goes by. */
  name: givenText.optional(),
  /** Whether pages and documents tell whose list it is, and what its codes stand for. */
  shown: z.boolean().default(true),
  /** Headings in the office's own words, by code. */
  names: z.record(code, givenText).default({}),
  /** Headings that do not concern the office, with all below them: no page, plan or document has them. */
  hidden: z.array(code).default([]),
  own: z
    .array(ownHeading)
    .refine((given) => new Set(given.map((each) => each.code)).size === given.length)
    .default([]),
  /** Whose examples stand beside headings; where nothing is said those of China for an office that counts in CNY, else none. */
  examples: z.array(z.enum(exampleChoices)).optional(),
});
export type PaperSettings = z.output<typeof paperSettings>;
