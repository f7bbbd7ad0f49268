import type { TextsOf } from "../language/statement/sentences.ts";
import type { roadmapDocumentWords } from "./roadmap-document.words.ts";

export const roadmapDocumentGerman: TextsOf<typeof roadmapDocumentWords> = {
  title: "Geschichteter Fahrplan: {$of}, {$years}",
  all: "alles Gebrauchte und Geplante",
  picture: "Fahrplan",
  lines: "Zeilen nach Schicht",
  marks: "Datierte Marken",
  gaps: "Lücken",
  noGap: "Alles Gebrauchte hat in jedem Jahr Geld.",
  layer: "Schicht",
  thing: "Sache",
  line: "Zeile",
  office: "Stelle",
  years: "Jahre",
  year: "Jahr",
  what: "Was",
  state: "Stand",
  source: "Quelle",
  committed: "Zugesagt",
  intended: "Beabsichtigt",
  invented: "Enthält erfundene Einträge",
  "no-plan": "Kein Plan einer Stelle ist aufgenommen und keiner hier beschlossen: Ob für das Gebrauchte etwas geplant ist, lässt sich nicht sagen.",
  ground:
    "{$lines} Zeilen von {$offices} Stellen; für {$open} gebrauchte Sachen fehlt in mindestens einem Jahr jeder Plan. Zeilen ohne Angabe von Geld: {$noMoney}; mit Geld in anderer Währung, das nicht gezählt ist: {$foreign}; ohne Technologie: {$uncoded}; mit unbekannten Jahren, die nicht gezeichnet sind: {$noYears}.",
};
