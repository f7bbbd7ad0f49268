import { z } from "zod";
import { localText } from "../../../language/text.ts";
import { certificate } from "../../../plan/plan.ts";

const role = z.enum(["none", "lead", "partner"]);
const count = z.number();
const figure = z.number().nullable();

export const divisionAnswer = z.object({
  /** Offices whose plans are at hand, or places where none are. */
  by: z.enum(["offices", "places"]),
  of: z.enum(["needed", "fields"]),
  offices: z.array(
    z.object({
      id: z.string(),
      label: localText,
      region: z.string().nullable(),
      leads: count,
      partners: count,
      planned_leads: count,
      planned_partners: count,
      /** Of the office, of the best that it could have by itself, and of what it plans. */
      value: figure,
      best_alone: figure,
      regret: figure,
      planned_value: figure,
      synthetic: z.boolean(),
    }),
  ),
  items: z.array(
    z.object({
      id: z.string(),
      type: z.enum(["item", "technology", "field"]),
      label: localText,
      leads: count,
      partners: count,
      planners: count,
      short: z.boolean(),
      /** Whether the capability of any office for it is known: where none is, its roles decide nothing. */
      known: z.boolean(),
    }),
  ),
  /** Pairs with a role, planned or proposed, or with a fit; absent pairs have none of them. */
  cells: z.array(
    z.object({
      office: z.string(),
      item: z.string(),
      fit: figure,
      planned: role,
      proposed: role,
      committed: z.boolean(),
      /** Money of the lines that plan it, in the currency; null where they say none. */
      money: figure,
      lines: z.array(z.string()),
      /** In every division that was made with other weights (`robust`); null where it was not asked for. */
      robust: z.boolean().nullable(),
      /** What stands between the office and the lead, and what the whole would lose at least. */
      blocked_by: z.array(z.string()),
      value_lost: figure,
    }),
  ),
  rules: z.array(z.object({ rule: z.string(), limit: figure, used: figure, price: figure })),
  /** The whole as the offices plan it (every item once led by who plans most), and as it is proposed. */
  value: z.object({ planned: figure, proposed: figure }),
  changes: figure,
  weights: z.array(z.object({ figure: z.string(), weight: z.number(), least: z.number(), most: z.number() })),
  /** Of how many weightings the robust roles are; 0 where it was not asked for. */
  weightings: count,
  /** Rules that clash, where no division keeps them all. */
  conflicts: z.array(z.object({ rule: z.string(), limit: figure, relaxed: figure })),
  certificate,
  synthetic: z.boolean(),
});
export type DivisionAnswer = z.infer<typeof divisionAnswer>;
