import { z } from "zod";
import { envelope, movingTerms } from "../../capabilities/funding/envelope/envelope.ts";
import { envelopeBasis } from "../../capabilities/funding/envelope/envelope-basis.ts";
import { fieldName } from "../../capabilities/funding/envelope/field-names.ts";
import { isClash } from "../../capabilities/funding/envelope/weight-range.ts";
import { verdictTerms } from "../../capabilities/funding/terms/verdict-terms.ts";
import { field } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { regionFindings } from "../../judging/region-findings.ts";
import { localText, nameText } from "../../language/text.ts";
import { planYears } from "../../plan/plan-years.ts";
import { plannedPlace } from "../../plan/planned-place.ts";
import { ceilingChanges, settingsAsked, settingsNow } from "./ceiling-settings.ts";

const rules = z.object({
  /** Money of a year, in whole units of the currency. */
  yearly: z.number(),
  /** Most that one region gets, as a share of the whole; null where no finding sets one. */
  largest_share: z.number().nullable(),
  /** Least and most that a region gets, as shares of its proportional part; a null `cap` is none. */
  floor: z.number(),
  cap: z.number().nullable(),
  weights: z.array(z.object({ category: z.string(), weight: z.number() })),
});

const part = z.object({ id: z.string(), now: z.number(), asked: z.number() });

const ceiling = z.object({
  currency: z.string(),
  /** The year whose calls the division starts from, and the years that are planned. */
  base_year: z.int(),
  years: z.array(z.int()),
  /** Whether the office has set its yearly money; else it is that of the base year, which nobody promised. */
  is_set: z.boolean(),
  synthetic: z.boolean(),
  now: rules,
  asked: rules,
  total: z.object({ now: z.number(), asked: z.number() }),
  /** No division keeps the limits that are asked for: how many regions share it. */
  clash: z.object({ regions: z.int() }).nullable(),
  regions: z.array(part.extend({ name: nameText })),
  fields: z.array(part.extend({ name: localText })),
  /** What would be written into the settings, as `settings set` takes it; empty where nothing is otherwise. */
  changes: z.array(z.object({ path: z.string(), value: z.unknown() })),
});

/** Null where there is nothing to divide. */
export const ceilingAnswer = z.object({ ceiling: ceiling.nullable() });

const least = (description: string) => field(z.number().nonnegative().optional(), { description });

/** `quoin design ceiling` */
export const designCeiling = workspaceUseCase({
  words: ["design", "ceiling"],
  summary: "How the fund would be divided among places under another ceiling, other limits and other weights, beside how it is now; nothing is written",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  sharedAnswer: true,
  example: "quoin design ceiling quoin-demo --yearly 15_000_000_000",
  input: z.strictObject({
    yearly: least("money of a year, in the currency (default: as it is)"),
    largest_share: field(z.number().min(0).max(1).optional(), { description: "most that one region gets, as a share of the whole" }),
    floor: least("least that a region gets, as a share of its proportional part"),
    cap: least("most that a region gets, as a share of its proportional part; 0 takes the limit away"),
    weights: field(z.array(z.string().regex(/^[^=]+=\d+(\.\d+)?$/)).default([]), { description: "weights of money by category, such as YFB=3" }),
  }),
  output: ceilingAnswer,
  run: async (ports, asked) => {
    const { settings } = ports;
    const region = rootOf(settings);
    const planned = await plannedPlace(ports, region);
    if (!planned.ok) return planned;
    const found = await regionFindings(ports, region);
    if (!found.ok) return found;
    const { findings } = found.value;
    const basis = await envelopeBasis({ evidence: ports.evidence, settings, panel: planned.value.panel });
    if (basis === null) return success({ ceiling: null });
    const years = planYears({ settings, findings, national: findings });
    const divided = (of: typeof settings) => envelope(basis, movingTerms(verdictTerms(findings, of), of), of, years);
    const limit = (of: typeof settings) => verdictTerms(findings, of).largestShare?.value ?? null;
    const wanted = settingsAsked(settings, basis, asked);
    const [before, after] = [divided(settings), divided(wanted)];
    const kept = isClash(before) ? null : before;
    const next = isClash(after) ? null : after;
    const names = new Map(planned.value.panel.map(({ code, name }) => [code, name]));
    const parts = (of: "regions" | "fields") =>
      [...new Set([...(kept?.[of].keys() ?? []), ...(next?.[of].keys() ?? [])])]
        .map((id) => ({ id, now: kept?.[of].get(id) ?? 0, asked: next?.[of].get(id) ?? 0 }))
        .toSorted((a, b) => b.now - a.now || (a.id < b.id ? -1 : 1));
    const ceiling = {
      currency: settings.currency,
      base_year: basis.year,
      years: [...years],
      is_set: settings.budgets !== undefined,
      synthetic: basis.synthetic,
      now: settingsNow(settings, basis, limit(settings)),
      asked: settingsNow(wanted, basis, limit(wanted)),
      total: { now: kept?.total ?? 0, asked: next?.total ?? 0 },
      clash: isClash(after) ? { regions: after.regions } : null,
      regions: parts("regions").map((each) => ({ ...each, name: names.get(each.id) ?? { en: each.id, zh: each.id } })),
      fields: parts("fields").map((each) => ({ ...each, name: fieldName(each.id) })),
      changes: ceilingChanges(settings, wanted),
    };
    return success({ ceiling });
  },
});
