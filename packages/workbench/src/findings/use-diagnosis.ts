import { useAnswer } from "../api/question.ts";
import { nation } from "../regions/nation.ts";
import { useRegions } from "../regions/use-regions.ts";

/** The findings on a place, with the paper's own list of contents. */
export function useDiagnosis(region: string = nation) {
  return useAnswer("diagnose", { region });
}

/** One finding by its id, which ends with the id of its subject: a province's findings are asked of that province, all others of the nation. */
export function useFinding(id: string) {
  const regions = useRegions();
  const province = regions.data?.provinces.find((each) => id.endsWith(`-${each.id}`));
  const diagnosis = useDiagnosis(province?.id ?? nation);
  return {
    diagnosis,
    region: province?.id ?? nation,
    finding: regions.data === undefined ? undefined : diagnosis.data?.findings.find((each) => each.id === id),
  };
}
