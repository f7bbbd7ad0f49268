import { codedLines } from "@quoin/core";
import { germanCallsMessages } from "./calls.ts";
import { germanCooperationMessages } from "./cooperation.ts";
import { germanDurationsMessages } from "./durations.ts";
import { germanEffectsMessages, germanLineChainMessages, germanWorthMessages } from "./effects.ts";
import { germanEvidenceMessages } from "./evidence.ts";
import { germanFacilitiesMessages } from "./facilities.ts";
import { germanFindingsMessages } from "./findings.ts";
import { germanMoneyMessages } from "./money.ts";
import { germanOfficeMessages } from "./office.ts";
import { germanPassingOnMessages } from "./passing-on.ts";
import { germanPlanMessages } from "./plan.ts";
import { germanRegisterMessages } from "./register.ts";
import { germanShellMessages } from "./shell.ts";
import { germanYearsMessages } from "./years.ts";

/** German messages of the workbench; a room that is not here is read in English; `german.test.ts` names those. */
export const germanMessages = codedLines([
  germanCallsMessages,
  germanCooperationMessages,
  germanDurationsMessages,
  germanEffectsMessages,
  germanLineChainMessages,
  germanWorthMessages,
  germanEvidenceMessages,
  germanFacilitiesMessages,
  germanFindingsMessages,
  germanMoneyMessages,
  germanOfficeMessages,
  germanPassingOnMessages,
  germanPlanMessages,
  germanRegisterMessages,
  germanShellMessages,
  germanYearsMessages,
]);
