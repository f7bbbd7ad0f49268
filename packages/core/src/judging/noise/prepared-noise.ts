import { success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { ruleThresholds, sharedLimits } from "../../diagnosis/rule-thresholds.ts";
import { workspaceSources } from "../../workspace/workspace-sources.ts";
import { findingTime } from "../finding-time.ts";
import { askedRules } from "../region-findings.ts";
import { rules as every } from "../rules.ts";
import { worldsOf } from "./world-findings.ts";

/** The rules that are asked, how they judge here, and the worlds that can be made of their tables; a fault where settings cannot be read. */
export async function preparedNoise(ports: WorkspacePorts, only: readonly string[]) {
  const asked = askedRules(only, ports.settings);
  if (!asked.ok) return asked;
  const thresholds = ruleThresholds(every, ports.settings);
  if (!thresholds.ok) return thresholds;
  const shared = sharedLimits(ports.settings);
  if (!shared.ok) return shared;
  const time = findingTime(ports.settings);
  if (!time.ok) return time;
  const judging = { sources: workspaceSources(ports), thresholds: thresholds.value, time: time.value };
  const made = await worldsOf(asked.value, judging.sources);
  const untouched = asked.value.filter((rule) => !made.rules.includes(rule)).map(({ code }) => code);
  return success({ judging, shared: shared.value, made, untouched });
}
