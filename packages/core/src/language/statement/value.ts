import { z } from "zod";
import { speaks } from "../speech.ts";
import { localText, unitText } from "../text.ts";

/** Where a figure stands in a text: start, end, and the name of its value (`slope`, or `chance.slope` within a sentence of its own). */
const mark = z.tuple([z.number(), z.number(), z.string()]);
export type Mark = z.infer<typeof mark>;

const marks = z.object({ en: z.array(mark), zh: z.array(mark) });
export type Marks = z.infer<typeof marks>;

/** Tables among the finding's evidence on which the figure rests; left out where it rests on all of them. */
const tables = z.array(z.string()).optional();

/** Rows of one table of the evidence, written as references write them (12, "30-41"), with the years of which they speak; null where they speak of none. */
const rowsBehind = z.object({
  table: z.string(),
  rows: z.array(z.union([z.number(), z.string()])),
  years: z.object({ from: z.number(), to: z.number() }).nullable(),
});
export type RowsBehind = z.infer<typeof rowsBehind>;

/** Entries of the register behind a figure, by type; their versions stand in the evidence of the finding. */
const recordsBehind = z.object({ type: z.string(), ids: z.array(z.string()) });
export type RecordsBehind = z.infer<typeof recordsBehind>;

/** One side of a division: what it is and how much, in words, and the rows that it was added up from. */
const divisionPart = z.object({ said: localText, rows: z.array(rowsBehind) });
export type DivisionPart = z.infer<typeof divisionPart>;

/**
 * The figure's own rows and entries, and what was divided by what where it is a quotient (null where it is none); left out where the rule keeps none for single figures: then
 * `diagnosis/figures/figure-sources.ts` says what it is instead.
 */
const behind = z
  .object({
    rows: z.array(rowsBehind),
    records: z.array(recordsBehind).optional(),
    division: z.object({ above: divisionPart, below: divisionPart }).nullable(),
  })
  .optional();

const figure = z.discriminatedUnion("kind", [
  /** With so many decimals, or grouped as large numbers are (271万, 2.71 m) with so many figures as `figures` says. */
  z.object({ kind: z.literal("number"), value: z.number(), unit: unitText, decimals: z.number(), figures: z.literal(3).optional(), tables, behind }),
  /** 0.43 is printed as 43 %. */
  z.object({ kind: z.literal("share"), value: z.number(), decimals: z.number(), tables, behind }),
  /** A difference of two shares: −0.069 is printed as −6.9 points. */
  z.object({ kind: z.literal("points"), value: z.number(), decimals: z.number(), tables, behind }),
  z.object({ kind: z.literal("probability"), value: z.number(), tables, behind }),
  /** So many to one. */
  z.object({ kind: z.literal("ratio"), value: z.number(), decimals: z.number(), tables, behind }),
  /** In the currency itself; with two decimals, or with so many figures as `figures` says. */
  z.object({ kind: z.literal("money"), value: z.number(), currency: unitText, figures: z.literal(3).optional(), tables, behind }),
]);

/** A number with its unit, in one of the ways in which numbers are written. */
export type Figure = z.infer<typeof figure>;

export type StatementValue =
  | Figure
  | { readonly kind: "range"; readonly low: Figure; readonly high: Figure }
  | { readonly kind: "years"; readonly from: number; readonly to: number }
  | { readonly kind: "place"; readonly id: string; readonly name: z.infer<typeof localText> }
  | { readonly kind: "record"; readonly type: string; readonly id: string; readonly name: z.infer<typeof localText> }
  | { readonly kind: "text"; readonly text: z.infer<typeof localText> }
  | { readonly kind: "list"; readonly items: readonly StatementValue[]; readonly joint: "and" | "or" | "semicolon"; readonly more: number }
  | ({ readonly kind: "statement" } & StatementData & { readonly text: z.infer<typeof localText> })
  | { readonly kind: "sentences"; readonly items: readonly (StatementData & { readonly text: z.infer<typeof localText> })[] };

/** A statement as data: which sentence, and what stands in its places. `marks` tells where each figure stands in the rendered texts. */
export interface StatementData {
  readonly code: string;
  readonly values: Readonly<Record<string, StatementValue>>;
  readonly marks: Marks;
  /** Statements that stand behind it in the same text: what the test could have seen, what the answer depends on. */
  readonly followed_by?: readonly (StatementData & { readonly text: z.infer<typeof localText> })[] | undefined;
}

export const statementValue: z.ZodType<StatementValue> = z.lazy(() =>
  z.union([
    figure,
    z.object({ kind: z.literal("range"), low: figure, high: figure }),
    z.object({ kind: z.literal("years"), from: z.number(), to: z.number() }),
    z.object({ kind: z.literal("place"), id: z.string(), name: localText }),
    z.object({ kind: z.literal("record"), type: z.string(), id: z.string(), name: localText }),
    z.object({ kind: z.literal("text"), text: localText }),
    z.object({ kind: z.literal("list"), items: z.array(statementValue), joint: z.enum(["and", "or", "semicolon"]), more: z.number() }),
    speaks(z.object({ kind: z.literal("statement"), ...said }), "said"),
    z.object({ kind: z.literal("sentences"), items: z.array(statementWithTexts) }),
  ]),
);

const followedBy: z.ZodType<StatementData["followed_by"]> = z.lazy(() => z.array(statementWithTexts).optional());
const data = { code: z.string(), values: z.record(z.string(), statementValue), marks, followed_by: followedBy };
const said = { ...data, text: localText };
const statementWithTexts = speaks(z.object(said), "said");

export const statementData: z.ZodType<StatementData> = speaks(z.object(data), "statement");
