import type { ActionField } from "../actions/action-field.tsx";
import type { TextOfCatalogue } from "../language/use-text.ts";
import type { reviewsText } from "./reviews.text.ts";

type Translate = TextOfCatalogue<(typeof reviewsText)["messages"]>;
type Texts = Readonly<Record<string, string | undefined>>;
const ofValue = ["mean", "low", "high", "level"] as const;
const ofSuccess = ["low", "mode", "high"] as const;

/** What a reviewer may expect of an application: its benefit, where it names what that counts, and how likely it succeeds. */
export function expectedFields(outcome: string | null, t: Translate): readonly ActionField[] {
  const value = { mean: t("meanOf"), low: t("lowOf"), high: t("highOf"), level: t("levelOf") };
  const success = { low: t("likelyLow"), mode: t("likelyMode"), high: t("likelyHigh") };
  return [
    ...(outcome === null
      ? []
      : ofValue.map((part): ActionField => ({ name: `value.${part}`, label: value[part], kind: "number", description: t("inOutcome", { outcome }) }))),
    ...ofSuccess.map((part): ActionField => ({ name: `success.${part}`, label: success[part], kind: "number", description: t("zeroToOne") })),
  ];
}

/** The same as it is handed in; what is left empty whole is not said, of what is begun the server asks for the rest. */
export function expectedOf(texts: Texts) {
  return {
    value: isSaid(texts, "value", ofValue) ? { mean: numberOf(texts, "value.mean"), ...endsOf(texts, "value"), level: numberOf(texts, "value.level") } : null,
    success: isSaid(texts, "success", ofSuccess) ? { mode: numberOf(texts, "success.mode"), ...endsOf(texts, "success") } : null,
  };
}

function isSaid(texts: Texts, name: string, parts: readonly string[]): boolean {
  return parts.some((part) => (texts[`${name}.${part}`] ?? "").trim() !== "");
}

function endsOf(texts: Texts, name: string) {
  return { low: numberOf(texts, `${name}.low`), high: numberOf(texts, `${name}.high`) };
}

function numberOf(texts: Texts, name: string): number {
  return Number((texts[name] ?? "").trim() || Number.NaN);
}
