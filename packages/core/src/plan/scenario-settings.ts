import { fault, type Outcome, success } from "../contract/outcome.ts";
import { note } from "../language/note.ts";
import type { Settings } from "../workspace/settings.ts";

/** The settings with what a scenario of `quoin.yaml` has otherwise laid over them; `base` has nothing otherwise. */
export function scenarioSettings(settings: Settings, scenario: string, field = "--scenario"): Outcome<Settings> {
  if (scenario === "base") return success(settings);
  const own = Object.hasOwn(settings.scenarios, scenario) ? settings.scenarios[scenario] : undefined;
  if (own === undefined) return fault(note("design.unknown-scenario", { scenario, known: ["base", ...Object.keys(settings.scenarios)].join(", ") }, { field }));
  const { label: _, ...changes } = own;
  const { weights, projects, candidates, siting, plan, envelope } = settings;
  return success({
    ...settings,
    ...changes,
    weights: { ...weights, ...own.weights },
    projects: { ...projects, ...own.projects },
    candidates: { ...candidates, ...own.candidates },
    siting: { ...siting, ...own.siting },
    plan: { ...plan, ...own.plan },
    envelope: { ...envelope, ...own.envelope },
  });
}
