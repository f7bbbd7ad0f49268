import { compareDecimals, decimalOfText } from "@quoin/methods";
import { z } from "zod";

/** Scalars arrive as the texts that were written, so that numbers keep their digits. */
const share = z
  .string()
  .transform((text) => decimalOfText(text.trim()))
  .refine(
    (decimal) => decimal !== null && compareDecimals(decimal, { units: 0n, decimals: 0 }) >= 0 && compareDecimals(decimal, { units: 1n, decimals: 0 }) <= 0,
    {
      message: "expected a share from 0 to 1",
    },
  )
  .transform((decimal) => decimal ?? { units: 0n, decimals: 0 });
const whole = z
  .string()
  .trim()
  .regex(/^\d{1,9}$/, "expected a whole number, 0 or more")
  .transform(Number);

/** A key with nothing after it says nothing. */
function stated<S extends z.ZodType>(entry: S) {
  return z.preprocess((value) => (value === null || value === "" || value === "~" || value === "null" ? undefined : value), entry);
}

/** The rules file of a division as it is written: see docs/methods/division.md. */
export const divisionRules = z.strictObject({
  partners: stated(whole.default(0)),
  partner_value: stated(share.default({ units: 25n, decimals: 2 })),
  partner_load: stated(share.default({ units: 5n, decimals: 1 })),
  max_changes: stated(whole.optional()),
  group_floors: stated(z.record(z.string().trim().min(1, "expected a group"), whole).default({})),
  fairness: stated(z.enum(["none", "regret"]).default("none")),
});
export type DivisionRules = z.output<typeof divisionRules>;
