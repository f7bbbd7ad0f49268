import { diagnose } from "./diagnosis/diagnose.ts";
import { listMeasures } from "./measures/list-measures.ts";
import type { UseCase } from "./use-case.ts";

const all = [diagnose, listMeasures] as const;

/** The types of every use case, for the typed client. */
export type UseCaseList = typeof all;

/** Everything that Quoin can be asked, in the order in which the help shows it. */
export const useCases: readonly UseCase[] = all;
