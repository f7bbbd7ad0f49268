import type { SpaceAnswer } from "@quoin/core";
import { ourCounted } from "../language/office-nouns.ts";
import { useText } from "../language/use-text.ts";
import { countedText } from "./counted.text.ts";

/** What is counted, as it stands in a sentence and over a column. */
export function useCounted(counted: SpaceAnswer["counted"]): { readonly things: string; readonly head: string } {
  const { t, pick } = useText(countedText);
  const own = ourCounted();
  if (own !== null) return { things: pick(own), head: pick(own).slice(0, 1).toUpperCase() + pick(own).slice(1) };
  return counted === "persons" ? { things: t("persons"), head: t("personsHead") } : { things: t("firms"), head: t("firmsHead") };
}
