import { showCentres } from "./bodies/show-centres.ts";
import { showInstitutes } from "./bodies/show-institutes.ts";
import { showMandates } from "./bodies/show-mandates.ts";
import { decideCodes } from "./coding/decide-codes.ts";
import { proposeCodes } from "./coding/propose-codes.ts";
import { showDeeds } from "./instruments/show-deeds.ts";
import { showInstruments } from "./instruments/show-instruments.ts";
import { showPeopleNeeds } from "./people/show-people-needs.ts";
import { showQualification } from "./qualification/show-qualification.ts";
import { decideMatch } from "./results/decide-match.ts";
import { matchNeeds } from "./results/match-needs.ts";
import { showPassingOn } from "./results/show-passing-on.ts";

/** What can be asked of results, needs, qualified products, people, bodies, instruments and codes, in the order in which the help shows it. */
export const passingOnUseCases = [
  showPassingOn,
  matchNeeds,
  decideMatch,
  showQualification,
  showPeopleNeeds,
  showMandates,
  showInstitutes,
  showCentres,
  showInstruments,
  showDeeds,
  proposeCodes,
  decideCodes,
] as const;
