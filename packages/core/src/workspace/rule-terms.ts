import type { Settings } from "./settings.ts";
import type { ThresholdValue } from "./threshold.ts";

/** What a rule is asked by in an office: its version, which stands for its method, its peers and its menu of choices, and every limit as it holds. What all rules share stands under a name of its own. */
export interface RuleTerms {
  readonly rule: string;
  readonly version: number;
  readonly limits: Readonly<Record<string, ThresholdValue>>;
}

/** The terms of every rule under some settings; null where these hold a limit that there is not. */
export type TermsOfRules = (settings: Pick<Settings, "thresholds">) => readonly RuleTerms[] | null;

declare module "../contract/ports.ts" {
  interface Ports {
    /** Absent where nothing is registered. */
    readonly termsOfRules?: TermsOfRules;
  }
}
