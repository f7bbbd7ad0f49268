import { measureDuplicates } from "../duplicates/measure-duplicates.ts";
import { measureEfficiency } from "../efficiency/measure-efficiency.ts";
import { measureInputOutput } from "../input-output/measure-input-output.ts";
import { measureReadiness } from "../readiness/measure-readiness.ts";
import { measureSurvival } from "../survival/measure-survival.ts";
import { listMeasures } from "./list-measures.ts";
import { showMethod } from "./show-method.ts";

/** The list of measures, and those on loose files that are no family of `measureCommands`, in the order in which the help shows them. */
export const measureUseCases = [listMeasures, showMethod, measureDuplicates, measureEfficiency, measureReadiness, measureSurvival, measureInputOutput] as const;
