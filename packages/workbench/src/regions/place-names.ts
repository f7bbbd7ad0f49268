import { useText } from "../language/use-text.ts";
import { labelText } from "../shared/words/label.ts";
import { groupOf } from "./groupings.ts";
import { nation } from "./nation.ts";
import { regionsText } from "./regions.text.ts";
import { useRegions } from "./use-regions.ts";

/** Names of places by their code: the nation, the provinces, any other region of the register. */
export function usePlaceNames(): (region: string) => string {
  const { t, language } = useText(regionsText);
  const labels = useRegions().data?.labels;
  return (region) => {
    const group = groupOf(region);
    if (group !== undefined) return labelText(group.name, language, region);
    return region === nation ? t("nation") : labelText(labels?.get(region), language, region);
  };
}

/** Name of one place. */
export function usePlaceName(region: string): string {
  return usePlaceNames()(region);
}
