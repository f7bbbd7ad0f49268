import { codedLines } from "@quoin/core";
import { germanCallsMessages } from "./calls.ts";
import { germanConsolidationMessages } from "./consolidation.ts";
import { germanCooperationMessages } from "./cooperation.ts";
import { germanCycleMessages } from "./cycle.ts";
import { germanDurationsMessages } from "./durations.ts";
import { germanEffectsMessages, germanLineChainMessages, germanWorthMessages } from "./effects.ts";
import { germanEvidenceMessages } from "./evidence.ts";
import { germanFacilitiesMessages } from "./facilities.ts";
import { germanFindingsMessages } from "./findings.ts";
import { germanMoneyMessages } from "./money.ts";
import { germanOfficeMessages } from "./office.ts";
import { germanOutlookMessages } from "./outlook.ts";
import { germanPassingOnMessages } from "./passing-on.ts";
import { germanPlanMessages } from "./plan.ts";
import { germanRegisterMessages } from "./register.ts";
import { germanShellMessages } from "./shell.ts";
import { germanSystemsMessages } from "./systems.ts";
import { germanYearsMessages } from "./years.ts";

/** German messages of the workbench: of every page, as `german.test.ts` holds. */
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
  germanConsolidationMessages,
  germanCycleMessages,
  germanOutlookMessages,
  germanSystemsMessages,
  germanYearsMessages,
]);
