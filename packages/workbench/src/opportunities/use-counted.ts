import type { SpaceAnswer } from "@quoin/core";
import { useText } from "../language/use-text.ts";
import { countedText } from "./counted.text.ts";

/** What is counted, as it stands in a sentence and over a column. */
export function useCounted(counted: SpaceAnswer["counted"]): { readonly things: string; readonly head: string } {
  const { t } = useText(countedText);
  return counted === "persons" ? { things: t("persons"), head: t("personsHead") } : { things: t("firms"), head: t("firmsHead") };
}
