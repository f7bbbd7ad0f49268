import { codedLines } from "@quoin/core";
import { germanFindingsMessages } from "./findings.ts";
import { germanOfficeMessages } from "./office.ts";
import { germanPlanMessages } from "./plan.ts";
import { germanShellMessages } from "./shell.ts";

/** German messages of the workbench; a catalogue that is not here is read in English. `german.test.ts` lists those that are whole. */
export const germanMessages = codedLines([germanFindingsMessages, germanOfficeMessages, germanPlanMessages, germanShellMessages]);
