import { marketName } from "@quoin/core";
import type { ListedRule } from "../answers/use-rules.ts";
import { measuredText } from "../language/measured-text.ts";
import { useText } from "../language/use-text.ts";
import { findingsText } from "./findings.text.ts";
import { methodText } from "./method-text.ts";

/** How a rule judges, in the reader's language and with the values that hold in this workspace. */
export function useMethodText(): (rule: ListedRule) => string {
  const { pick, language } = useText(findingsText);
  const say = (value: unknown, unit: string): string | null => {
    if (typeof value === "number") return unit === "year" || /(?:^| )years?$/.test(unit) ? String(value) : measuredText(value, unit, language);
    if (typeof value !== "string") return null;
    const name = marketName(value)[language];
    return name === value && language === "zh" ? null : name;
  };
  return ({ method, thresholds }) => methodText(pick(method), thresholds, say, language);
}
