import { byCodePoint, compareDecimalTexts } from "@quoin/methods";
import { z } from "zod";
import { codeEntry } from "../../codes/code-lists.ts";
import { field } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { dayIn, zoneOf } from "../../contract/time-zone.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { currentRecord } from "../../register/changes/record-step.ts";
import { type RecordNamed, recordIn, recordsOf } from "../../register/typed-records.ts";
import { eligibilityFields, eligibilityOperators } from "./entities/policy-instrument.ts";

type Policy = RecordNamed<"policy-instrument">;
/** What is known of who asks; null = unknown. */
type Asker = Readonly<Record<(typeof eligibilityFields)[number], string | number | null>> & { readonly currency: string | null };

const condition = z.object({
  field: z.enum(eligibilityFields),
  op: z.enum(eligibilityOperators),
  value: z.string(),
  /** What the organisation's record says; null = nothing. */
  found: z.string().nullable(),
});
type Condition = z.output<typeof condition>;

const cell = z.object({
  group: z.string(),
  instrument: z.string(),
  policies: z.array(z.string()),
  budgets: z.array(z.object({ amount: z.string(), currency: z.string() })),
});

/** `quoin instruments` */
export const showInstruments = workspaceUseCase({
  words: ["instruments"],
  summary: "Which policies are open to an organisation, which are not and why; without one, target groups by instruments with holes and double offers",
  changes: false,
  delivers: "answer",
  rights: "records",
  effort: "light",
  example: "quoin instruments my-office --organisation firm-1",
  input: z.strictObject({
    organisation: field(z.string().optional(), { description: "id of the organisation that asks what is open to it" }),
    intensity: field(z.number().positive().max(1).default(1), {
      description: "largest part of the costs that public money may pay (state aid)",
      unit: "share",
    }),
  }),
  output: z.object({
    organisation: z.string().nullable(),
    open: z.array(
      z.object({
        id: z.string(),
        why: z.array(condition),
        amount_up_to: z.string().nullable(),
        currency: z.string().nullable(),
        until: z.string().nullable(),
        how: z.string().nullable(),
      }),
    ),
    not: z.array(z.object({ id: z.string(), fails: z.array(condition), past: z.boolean() })),
    unknown: z.array(z.object({ id: z.string(), missing: z.array(z.enum(eligibilityFields)) })),
    matrix: z.array(cell),
    /** Groups that some policy names and an instrument that some policy is of, without a policy of both. */
    holes: z.array(z.object({ group: z.string(), instrument: z.string() })),
    /** Cells with policies that do not exclude each other; those that exclude all others of their cell are not among them. */
    double: z.array(z.object({ group: z.string(), instrument: z.string(), policies: z.array(z.string()) })),
    /** Pairs of policies of a group that do not exclude each other and pay together more than `intensity`; `stated` = one says that it may be combined with the other. */
    above: z.array(z.object({ group: z.string(), policies: z.array(z.string()), rate: z.number(), stated: z.boolean() })),
    /** Coded policies that say no rate: what they pay beside others is in no pair. */
    without_rate: z.array(z.string()),
    synthetic: z.boolean(),
  }),
  run: async (ports, { organisation: asked, intensity }) => {
    const day = dayIn(zoneOf(ports.settings), ports.clock.now());
    const policies = (await recordsOf(ports.records, "policy-instrument")).filter(({ from, to }) => isOfYear(from, to, Number(day.slice(0, 4))));
    const synthetic = policies.some((each) => each.synthetic);
    const running = policies.filter((each) => !isPast(each, day));
    if (asked === undefined)
      return success({ organisation: null, open: [], not: [], unknown: [], ...matrixOf(running), ...aboveCeiling(running, intensity), synthetic });
    const found = await currentRecord(ports, "organisation", asked);
    if (!found.ok) return found;
    return success({
      organisation: asked,
      ...openTo(policies, recordIn(found.value, "organisation"), day),
      matrix: [],
      holes: [],
      double: [],
      above: [],
      without_rate: [],
      synthetic,
    });
  },
});

function isOfYear(from: number | null, to: number | null, year: number): boolean {
  return (from === null || from <= year) && (to === null || to >= year);
}

function isPast({ until }: Pick<Policy, "until">, day: string): boolean {
  return until !== null && until < day.slice(0, until.length);
}

/**
 * What is open to an organisation on a day. All conditions of a policy must hold: one that fails decides, whatever is unknown beside it; where none fails and some field is not recorded it
 * is unknown, never open and never closed. A policy whose last day is over is not open.
 */
export function openTo(policies: readonly Policy[], organisation: Asker, day: string) {
  const told = policies.map((policy) => {
    const conditions = policy.eligible.map(({ field: name, op, value }): Condition & { readonly holds: boolean | null } => {
      const found = organisation[name];
      return {
        field: name,
        op,
        value,
        found: found === null ? null : String(found),
        holds: found === null ? null : holds(name, op, value, String(found), policy, organisation),
      };
    });
    return { policy, conditions, past: isPast(policy, day) };
  });
  const said = ({ field: name, op, value, found }: Condition): Condition => ({ field: name, op, value, found });
  const isClosed = ({ conditions, past }: (typeof told)[number]): boolean => past || conditions.some(({ holds: is }) => is === false);
  const isUnknown = (each: (typeof told)[number]): boolean => !isClosed(each) && each.conditions.some(({ holds: is }) => is === null);
  return {
    open: told
      .filter((each) => !isClosed(each) && !isUnknown(each))
      .map(({ policy, conditions }) => ({
        id: policy.id,
        why: conditions.map(said),
        amount_up_to: policy.ceiling,
        currency: policy.currency,
        until: policy.until,
        how: policy.how,
      })),
    not: told
      .filter(isClosed)
      .map(({ policy, conditions, past }) => ({ id: policy.id, fails: conditions.filter(({ holds: is }) => is === false).map(said), past })),
    unknown: told.filter(isUnknown).map(({ policy, conditions }) => ({
      id: policy.id,
      missing: [...new Set(conditions.filter(({ holds: is }) => is === null).map(({ field: name }) => name))],
    })),
  };
}

/** Whether a condition holds; null where it cannot be told: amounts of two currencies, a value that is no number. A kind holds under the kinds above it. */
function holds(
  name: Condition["field"],
  op: Condition["op"],
  value: string,
  found: string,
  { currency }: Pick<Policy, "currency">,
  organisation: Asker,
): boolean | null {
  if (op === "is" || op === "one-of") {
    const values = op === "is" ? [value.trim()] : value.split(/[,，、]/u).map((each) => each.trim());
    const own = name === "kind" || name === "grade" ? [found, codeEntry("organisation-kinds", found)?.parent] : [found];
    return own.some((each) => each !== null && each !== undefined && values.includes(each));
  }
  const sign = op === "at-least" ? 1 : -1;
  if (name === "founded") {
    const limit = value.trim();
    const common = found.slice(0, limit.length);
    // Founded in the year or month of the limit, and nobody recorded the day: on either side of it.
    if (common.length < limit.length && limit.startsWith(common)) return null;
    return common === limit || (sign === 1 ? common > limit : common < limit);
  }
  if (!/^\d+(?:\.\d+)?$/.test(value.trim()) || !/^\d+(?:\.\d+)?$/.test(found)) return null;
  if (name === "turnover" && currency !== null && organisation.currency !== null && currency !== organisation.currency) return null;
  return sign * compareDecimalTexts(found, value.trim()) >= 0;
}

function excludesOther(a: Policy, b: Policy): boolean {
  return a.excludes.includes(b.id) || b.excludes.includes(a.id);
}

function matrixOf(policies: readonly Policy[]) {
  const coded = policies.filter(({ instrument, target_groups: groups }) => instrument !== null && groups.length > 0);
  const groups = [...new Set(coded.flatMap(({ target_groups: own }) => own))].sort();
  const instruments = [...new Set(coded.flatMap(({ instrument }) => (instrument === null ? [] : [instrument])))].sort();
  const cells = groups.flatMap((group) =>
    instruments.map((instrument) => ({ group, instrument, own: coded.filter((each) => each.instrument === instrument && each.target_groups.includes(group)) })),
  );
  const idsOf = (own: readonly Policy[]): string[] => own.map(({ id }) => id);
  return {
    matrix: cells
      .filter(({ own }) => own.length > 0)
      .map(({ group, instrument, own }) => ({
        group,
        instrument,
        policies: idsOf(own),
        budgets: own.flatMap(({ amount, currency }) => (amount === null || currency === null ? [] : [{ amount, currency }])),
      })),
    holes: cells.filter(({ own }) => own.length === 0).map(({ group, instrument }) => ({ group, instrument })),
    double: cells
      .map(({ own, ...cell }) => ({ ...cell, own: own.filter((a) => own.some((b) => a.id !== b.id && !excludesOther(a, b))) }))
      .filter(({ own }) => own.length > 1)
      .map(({ group, instrument, own }) => ({ group, instrument, policies: idsOf(own) })),
  };
}

/** Two at a time: three that only together pay too much are in no pair, which `docs/guide/open.md` says. */
function aboveCeiling(policies: readonly Policy[], intensity: number) {
  const coded = policies
    .filter(({ instrument, target_groups: groups }) => instrument !== null && groups.length > 0)
    .toSorted((a, b) => byCodePoint(a.id, b.id));
  const groups = [...new Set(coded.flatMap(({ target_groups: own }) => own))].sort();
  const isStated = (a: Policy, b: Policy): boolean => a.combines_with.includes(b.id) || b.combines_with.includes(a.id);
  return {
    above: groups.flatMap((group) => {
      const own = coded.flatMap((policy) => (policy.rate !== null && policy.target_groups.includes(group) ? [{ policy, rate: policy.rate }] : []));
      return own.flatMap((a, at) =>
        own.slice(at + 1).flatMap((b) => {
          const rate = Number((a.rate + b.rate).toFixed(9));
          if (rate <= intensity || excludesOther(a.policy, b.policy)) return [];
          return [{ group, policies: [a.policy.id, b.policy.id], rate, stated: isStated(a.policy, b.policy) }];
        }),
      );
    }),
    without_rate: coded.filter(({ rate }) => rate === null).map(({ id }) => id),
  };
}
