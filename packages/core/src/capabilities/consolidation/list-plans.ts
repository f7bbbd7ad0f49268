import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { groupNamed } from "../../register/places/groupings.ts";
import { recordsOf } from "../../register/typed-records.ts";

const listed = z.object({
  id: z.string(),
  office: z.string(),
  region: z.string().nullable(),
  level: z.string().nullable(),
  title: z.string().nullable(),
  version: z.string(),
  status: z.string().nullable(),
  approved_on: z.string().nullable(),
  lines: z.number(),
  /** How many of them say money. */
  with_money: z.number(),
  signed_by: z.string(),
  /** Whether it came as a signed bundle; else a person vouched for a workbook. */
  signed: z.boolean(),
  synthetic: z.boolean(),
});

/** `quoin plan list` */
export const listPlans = workspaceUseCase({
  words: ["plan", "list"],
  summary: "Plans of offices that were taken in, with the number of their lines",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  example: "quoin plan list quoin-demo",
  input: z.strictObject({
    region: field(z.string().optional(), { description: "only plans of this place, or of the places of a group (GROUPING:GROUP)" }),
  }),
  output: z.object({ plans: z.array(listed) }),
  run: async ({ records, settings }, { region: asked }) => {
    const places = asked === undefined ? null : (groupNamed(settings, asked)?.members ?? [asked]);
    const lines = await recordsOf(records, "office-plan-line");
    const [count, paid] = [new Map<string, number>(), new Map<string, number>()];
    for (const { plan, money } of lines) {
      count.set(plan, (count.get(plan) ?? 0) + 1);
      if (money.length > 0) paid.set(plan, (paid.get(plan) ?? 0) + 1);
    }
    const plans = (await recordsOf(records, "office-plan")).map(
      ({ id, office, region, level, title, plan_version, status, approved_on, signed_by, synthetic }) => ({
        id,
        office,
        region,
        level,
        title,
        version: plan_version,
        status,
        approved_on,
        lines: count.get(id) ?? 0,
        with_money: paid.get(id) ?? 0,
        signed_by,
        signed: !signed_by.startsWith("unsigned:"),
        synthetic,
      }),
    );
    return success({ plans: places === null ? plans : plans.filter(({ region }) => region !== null && places.includes(region)) });
  },
});
