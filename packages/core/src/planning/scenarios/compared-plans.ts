import { byCodePoint } from "@quoin/methods";
import { z } from "zod";
import { localText } from "../../language/text.ts";
import { type Assumption, assumption, type PlanChoice, type PlanLine, planChoice } from "../../plan/plan.ts";
import type { LinesOfPlan } from "../making/design-plan.ts";

const side = z.object({
  id: z.string(),
  action: localText,
  amount: z.number().nullable(),
  objective: z.number().nullable(),
  status: z.string().nullable(),
});

/** One line of the paper's measures in two plans; `null` where a plan has none. */
const lineComparison = z.object({
  item: z.string(),
  subject: z.object({ type: z.string(), id: z.string() }),
  currency: z.string(),
  change: z.enum(["same", "changed", "only-first", "only-second"]),
  first: side.nullable(),
  second: side.nullable(),
  /** Second minus first; null where an amount is not known. */
  cost: z.number().nullable(),
  enters: z.array(planChoice),
  leaves: z.array(planChoice),
  stays: z.number(),
  /** What the office assumed otherwise. */
  assumptions: z.array(z.object({ first: assumption.nullable(), second: assumption.nullable() })),
  synthetic: z.boolean(),
});

export const planComparison = z.object({
  region: z.string(),
  first: z.string(),
  second: z.string(),
  /** Scenarios that can be compared. */
  known: z.array(z.string()),
  /** Names of scenarios that quoin.yaml names. */
  labels: z.record(z.string(), localText),
  lines: z.array(lineComparison),
  /** Sum of the known costs by which the plans differ, null where none is known; and how many lines that changed have none. */
  cost: z.number().nullable(),
  unknown: z.number(),
  /** How many lines that changed rest on invented records: their money is in neither. */
  invented: z.number(),
});
export type PlanComparison = z.infer<typeof planComparison>;

/** What enters, what leaves, and what it costs. Lines are the same line where measure and subject are; equal ones of a plan are told apart by their order. */
export function comparedPlans(first: LinesOfPlan, second: LinesOfPlan, known: readonly string[], labels: PlanComparison["labels"] = {}): PlanComparison {
  const [before, after] = [keyed(first.lines), keyed(second.lines)];
  const keys = [...new Set([...before.keys(), ...after.keys()])].toSorted(byCodePoint);
  const lines = keys.map((key) => comparedLine(before.get(key) ?? null, after.get(key) ?? null));
  // Invented money is shown with its line and added to nothing.
  const changed = lines.filter(({ change, synthetic }) => change !== "same" && !synthetic);
  return {
    region: first.region,
    first: first.scenario,
    second: second.scenario,
    known: [...known],
    labels,
    lines,
    cost: changed.length > 0 && changed.every(({ cost }) => cost === null) ? null : changed.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
    unknown: changed.filter(({ cost }) => cost === null).length,
    invented: lines.filter(({ change, synthetic }) => change !== "same" && synthetic).length,
  };
}

function keyed(lines: readonly PlanLine[]): ReadonlyMap<string, PlanLine> {
  const found = new Map<string, PlanLine>();
  const seen = new Map<string, number>();
  for (const line of lines) {
    const name = `${line.item} ${line.subject.type} ${line.subject.id}`;
    const position = seen.get(name) ?? 0;
    seen.set(name, position + 1);
    found.set(`${name} ${String(position).padStart(4, "0")}`, line);
  }
  return found;
}

function comparedLine(before: PlanLine | null, after: PlanLine | null): PlanComparison["lines"][number] {
  const line = (after ?? before) as PlanLine;
  const enters = without(after, before);
  const leaves = without(before, after);
  const alike = before !== null && after !== null && enters.length === 0 && leaves.length === 0 && decided(before) === decided(after);
  return {
    item: line.item,
    subject: { type: line.subject.type, id: line.subject.id },
    currency: line.currency,
    change: after === null ? "only-first" : before === null ? "only-second" : alike ? "same" : "changed",
    first: before === null ? null : sideOf(before),
    second: after === null ? null : sideOf(after),
    cost: difference(before, after),
    enters,
    leaves,
    stays: (after?.choices.length ?? 0) - enters.length,
    assumptions: changedAssumptions(before?.assumptions ?? [], after?.assumptions ?? []),
    synthetic: before?.synthetic === true || after?.synthetic === true,
  };
}

function sideOf({ id, action, amount, certificate }: PlanLine): PlanComparison["lines"][number]["first"] {
  return { id, action, amount, objective: certificate?.objective.value ?? null, status: certificate?.status ?? null };
}

/** Choices of a line that the other has not. */
function without(line: PlanLine | null, other: PlanLine | null): PlanChoice[] {
  const held = new Set(other?.choices.map(({ type, id }) => `${type} ${id}`));
  return (line?.choices ?? []).filter(({ type, id }) => !held.has(`${type} ${id}`));
}

function decided({ action, amount, table }: PlanLine): string {
  return JSON.stringify([action, amount, table]);
}

/** A line that a plan has not costs nothing there. */
function difference(before: PlanLine | null, after: PlanLine | null): number | null {
  const [from, to] = [before === null ? 0 : before.amount, after === null ? 0 : after.amount];
  return from === null || to === null ? null : to - from;
}

function changedAssumptions(before: readonly Assumption[], after: readonly Assumption[]): { first: Assumption | null; second: Assumption | null }[] {
  const name = ({ label, setting }: Assumption): string => `${setting} ${label.en}`;
  const [first, second] = [new Map(before.map((each) => [name(each), each])), new Map(after.map((each) => [name(each), each]))];
  return [...new Set([...first.keys(), ...second.keys()])]
    .map((key) => ({ first: first.get(key) ?? null, second: second.get(key) ?? null }))
    .filter((pair) => pair.first?.value !== pair.second?.value);
}
