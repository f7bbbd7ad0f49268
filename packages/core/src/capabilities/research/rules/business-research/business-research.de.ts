import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { businessResearchFacts } from "./business-research.ts";
import type { businessResearchWords } from "./business-research.words.ts";

export const businessResearchGerman: TextsOf<typeof businessResearchWords> = {
  baseline: "Mittel über {$years} Jahre, {$factor} des Medians",
  factor: "{$factor} des Medians",
  without: "ohne {$geo}",
  newest: "neuestes Jahr allein",
  yearbook: "Industriefirmen des Jahrbuchs, {$years}",
  "no-yearbook": "Industriefirmen des Jahrbuchs, keine Jahre",
  comparison: "{$factor} des Medians aus {$geos}",
  found:
    "Grundlagen- und angewandte Forschung machten {$years} {$share} der FuE der Wirtschaft aus; {$factor} des Medians der Vergleichsländer sind {$limit} (die Einordnung unterscheidet sich nach Land{$domestic})",
  domestic: "; zum Vergleich melden Industriefirmen {$share} für {$year}",
  "part-research": "FuE {$year} ohne experimentelle Entwicklung",
  "part-all": "Gesamte FuE {$year}",
  missing:
    "FuE der Wirtschaft nach Art ist für {$own} Jahre ({$country}) und für {$known} von {$all} Vergleichsländern mit {$needed} Jahren bekannt; gebraucht werden {$needed} Jahre und zwei Vergleichsländer.",
  limit: "{$factor} des Medians ({$limit})",
  confirmed: "Firmen zählen weit weniger ihrer FuE zur Forschung",
  "not-supported": "nicht unter diesem Teil dessen, was Vergleichsländer tun",
};

export const businessResearchRuleGerman: FixedTextsOf<typeof businessResearchFacts, "title" | "question" | "leavesOpen"> = {
  title: "Forschung und Entwicklung der Firmen",
  question: "Liegt der Forschungsanteil an der FuE der Firmen des Landes weit unter dem der Vergleichsländer?",
  leavesOpen:
    "Warum Firmen übergreifende Technologie aufnehmen oder nicht, steht nicht in den Daten: Dazu braucht es eine Befragung von Firmen oder abgelehnte Projekte.",
};
