import { z } from "zod";
import { tableEncodings } from "../evidence/files/table-reader.ts";

/** How days are written with strokes or dashes: `day-first` is 31/12/2024, `month-first` 12/31/2024. */
export const dayOrders = ["day-first", "month-first"] as const;
export type DayOrder = (typeof dayOrders)[number];

const texts = z.array(z.union([z.string(), z.number()]).transform(String));

/** What holds for all files of an office, unless a mapping says otherwise of one: set once, so that no import asks for it again. */
export const conventions = z.strictObject({
  /** Texts that mean that there is no number, beside those of the code list. */
  missing: texts.default([]),
  /** Texts of number columns that mean nothing, which is a number: `-` of many offices of statistics. */
  zero: texts.default([]),
  thousands: z.enum([".", ",", " ", "'"]).optional(),
  decimal: z.enum([".", ","]).optional(),
  days: z.enum(dayOrders).optional(),
  encoding: z.enum(tableEncodings).optional(),
  /** Words of the office's own → the unit that they mean: `{conto: thousand BRL}`. */
  units: z.record(z.string().min(1).max(100), z.string().min(1).max(100)).default({}),
  /** In what amounts, shares and lengths of time are counted where a file does not say it. */
  money: z.string().min(1).max(100).optional(),
  share: z.string().min(1).max(100).optional(),
  duration: z.string().min(1).max(100).optional(),
});
export type Conventions = z.infer<typeof conventions>;
