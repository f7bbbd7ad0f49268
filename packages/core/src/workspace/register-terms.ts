import { type Outcome, success } from "../contract/outcome.ts";
import type { WorkspacePorts } from "../contract/ports.ts";
import { patchedRecord } from "../register/changes/patched-record.ts";
import type { RuleRegistration } from "../register/entities/rule-registration.ts";
import type { RecordChange } from "../register/record-store.ts";
import { recordsOf } from "../register/typed-records.ts";
import type { RuleTerms } from "./rule-terms.ts";
import type { Settings } from "./settings.ts";
import type { ThresholdValue } from "./threshold.ts";

type Registering = Pick<WorkspacePorts, "records" | "hasher" | "termsOfRules">;

/** All registrations, the oldest first. */
export async function registrationsInOrder(records: Pick<WorkspacePorts["records"], "list">): Promise<readonly RuleRegistration[]> {
  const numberOf = ({ id }: RuleRegistration): number => Number(id.replace(/^\D*/, ""));
  return [...(await recordsOf(records, "rule-registration", { retired: true }))].sort((a, b) => numberOf(a) - numberOf(b));
}

/** The change that registers what the rules are asked by under some settings; none where they are registered so already, or where nobody can say. */
export async function registrationChange(
  { records, hasher, termsOfRules }: Registering,
  settings: Pick<Settings, "thresholds">,
): Promise<Outcome<readonly RecordChange[]>> {
  const terms = termsOfRules?.(settings) ?? null;
  if (terms === null) return success([]);
  const before = await registrationsInOrder(records);
  const rules = terms.map(({ rule, version, limits }) => ({ rule, version, limits: JSON.stringify(inOrder(limits)) }));
  const hash = termsHash(hasher, terms);
  if (before.at(-1)?.hash === hash) return success([]);
  const number = before.length + 1;
  const labels = { en: `Registration ${number}`, zh: `第${number}次登记` };
  const change = patchedRecord("rule-registration", null, { id: `rule-registration-${number}`, labels, hash, rules });
  return change.ok ? success([change.value]) : change;
}

/** By which terms are known; the same terms in another order have the same. */
export function termsHash({ sha256 }: WorkspacePorts["hasher"], terms: readonly RuleTerms[]): string {
  const ordered = [...terms].sort((a, b) => (a.rule < b.rule ? -1 : 1));
  return sha256(JSON.stringify(ordered.map(({ rule, version, limits }) => [rule, version, inOrder(limits)])));
}

/** The terms as they were registered. */
export function registeredTerms({ rules }: Pick<RuleRegistration, "rules">): readonly RuleTerms[] {
  return rules.map(({ rule, version, limits }) => ({ rule, version, limits: JSON.parse(limits) as Readonly<Record<string, ThresholdValue>> }));
}

function inOrder(limits: RuleTerms["limits"]): RuleTerms["limits"] {
  return Object.fromEntries(Object.entries(limits).sort(([a], [b]) => (a < b ? -1 : 1)));
}
