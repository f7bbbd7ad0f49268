import { useText } from "../language/use-text.ts";
import { labelText } from "../shared/words/label.ts";
import { nation } from "./nation.ts";
import { regionsText } from "./regions.text.ts";
import { useRegions } from "./use-regions.ts";

/** Names of places by their code: the nation, the provinces, any other region of the register. */
export function usePlaceNames(): (region: string) => string {
  const { t, language } = useText(regionsText);
  const labels = useRegions().data?.labels;
  return (region) => (region === nation ? t("nation") : labelText(labels?.get(region), language, region));
}

/** Name of one place. */
export function usePlaceName(region: string): string {
  return usePlaceNames()(region);
}
