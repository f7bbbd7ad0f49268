import { showInstruments } from "./instruments/show-instruments.ts";
import { decideMatch } from "./results/decide-match.ts";
import { matchNeeds } from "./results/match-needs.ts";
import { showPassingOn } from "./results/show-passing-on.ts";

/** What can be asked of results, needs and instruments, in the order in which the help shows it. */
export const passingOnUseCases = [showPassingOn, matchNeeds, decideMatch, showInstruments] as const;
