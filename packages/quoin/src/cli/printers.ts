import type { Language } from "@quoin/core";
import { comparisonText, frontierText, roadmapText, whyNotText } from "./design-texts.ts";
import { diagnosisText, findingText } from "./finding-texts.ts";
import { forecastText } from "./forecast-text.ts";
import { importText } from "./import-text.ts";
import { measureListText } from "./measure-list-text.ts";
import { planText } from "./plan-text.ts";
import { changesText, recordListText, recordTypesText, referrersText, verificationText } from "./record-texts.ts";

import { cardsText, doctorText, initText, rowsText, sourcesText } from "./workspace-texts.ts";

/** Prints an answer for a person; an answer without a printer is laid out by `plainText`. */
export type Printer = (answer: never, language: Language) => string;

/** By the use case's name. */
export const printers: Readonly<Record<string, Printer>> = {
  "measure-list": measureListText,
  diagnose: diagnosisText,
  finding: findingText,
  forecast: forecastText,
  import: importText,
  design: planText,
  "design-compare": comparisonText,
  "design-frontier": frontierText,
  "design-why-not": whyNotText,
  roadmap: roadmapText,
  demo: () => "",
  "record-types": recordTypesText,
  "record-list": recordListText,
  "record-referrers": referrersText,
  history: changesText,
  log: changesText,
  verify: verificationText,
  serve: () => "",
  init: initText,
  doctor: doctorText,
  sources: sourcesText,
  cards: cardsText,
  rows: rowsText,
};
