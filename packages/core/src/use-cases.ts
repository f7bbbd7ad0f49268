import { listMeasures } from "./measures/list-measures.ts";
import type { UseCase } from "./use-case.ts";

/** Everything that Quoin can be asked, in the order in which the help shows it. */
export const useCases: readonly UseCase[] = [listMeasures];
