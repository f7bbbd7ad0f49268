import type { Finding } from "../../diagnosis/finding/finding.ts";
import { limitsOfRule } from "../../diagnosis/rule-thresholds.ts";
import { rules } from "../../judging/rules.ts";
import type { Norm, PlanLine } from "../../plan/plan.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { recordsOf } from "../../register/typed-records.ts";
import type { Settings } from "../../workspace/settings.ts";
import { type NormFacts, type NormSide, normFacts } from "./norm-facts.ts";

interface Asked {
  readonly settings: Settings;
  readonly records: Pick<RecordStore, "list" | "history">;
  /** To tell of which rule a finding of a line is. */
  readonly findings: readonly Pick<Finding, "id" | "rule">[];
}

/** What the office holds to be too concentrated, too even, too short, too dependent: each limit as rules and lines read it, with its base, why it has one end alone, the lines that go by it, and who decided it when. */
export async function normTable(lines: readonly Pick<PlanLine, "id" | "findings">[], { settings, records, findings }: Asked): Promise<Norm[]> {
  const ruleOf = new Map(findings.map(({ id, rule }) => [id, rule]));
  const decided = await newestChanges(records);
  return normFacts.flatMap((facts) => {
    const limit = limitOf(facts, settings);
    if (limit === null) return [];
    const setting = facts.ofPlan?.setting ?? `thresholds.${facts.rule}.${facts.parameter}`;
    return [
      {
        id: facts.id,
        kind: facts.kind,
        figure: facts.figure,
        base: facts.base,
        band: { low: endOf(facts.low, limit.value), high: endOf(facts.high, limit.value) },
        one_sided: "open" in facts.low ? facts.low.open : "open" in facts.high ? facts.high.open : null,
        unit: limit.unit,
        why: limit.why,
        setting,
        rules: facts.parameter === null ? [] : [facts.rule],
        lines: lines.filter((line) => line.findings.some((id) => ruleOf.get(id) === facts.rule)).map(({ id }) => id),
        is_default: !isSet(facts, settings),
        decided: decided.get(setting) ?? null,
      },
    ];
  });
}

function endOf(side: NormSide, limit: number): number | null {
  return "open" in side ? null : side.sign * limit;
}

type Limit = { readonly value: number; readonly unit: string; readonly why: Norm["why"] };

/** The limit as it is read: of the plan where that has one of its own, else the rule's threshold. Null where the settings cannot be read, which the diagnosis says. */
function limitOf({ rule: code, parameter, ofPlan }: NormFacts, settings: Settings): Limit | null {
  const own = ofPlan?.set(settings) ?? ofPlan?.otherwise ?? null;
  if (ofPlan !== null && own !== null) return { value: own, unit: ofPlan.unit, why: ofPlan.why };
  const rule = rules.find((each) => each.code === code);
  const threshold = parameter === null ? undefined : rule?.thresholds[parameter];
  if (rule === undefined || parameter === null || threshold === undefined) return null;
  const limits = limitsOfRule(rule, settings);
  const value = limits.ok ? Number(limits.value[parameter]) : Number.NaN;
  return Number.isFinite(value) ? { value, unit: threshold.unit, why: ofPlan?.why ?? threshold.why } : null;
}

function isSet({ rule, parameter, ofPlan }: NormFacts, settings: Settings): boolean {
  if (ofPlan !== null) return ofPlan.set(settings) !== null;
  return parameter !== null && settings.thresholds[rule]?.[parameter] !== undefined;
}

/** Who changed a setting last, when and why; a file that was edited by hand names nobody. */
async function newestChanges(records: Asked["records"]): Promise<ReadonlyMap<string, NonNullable<Norm["decided"]>>> {
  const found = new Map<string, NonNullable<Norm["decided"]>>();
  for (const { id, changes } of await recordsOf(records, "setting-change")) {
    const [made] = await records.history("setting-change", id);
    if (made === undefined) continue;
    for (const { path } of changes) {
      const before = found.get(path);
      if (before === undefined || before.on < made.at) found.set(path, { by: made.who, on: made.at, reason: made.reason });
    }
  }
  return found;
}
