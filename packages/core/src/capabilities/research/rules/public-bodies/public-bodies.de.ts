import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { publicBodiesFacts } from "./public-bodies.ts";
import type { publicBodiesWords } from "./public-bodies.words.ts";

export const publicBodiesGerman: TextsOf<typeof publicBodiesWords> = {
  "question-research": "Sinkt der Teil aller FuE, den öffentliche Institute leisten?",
  "question-testing": "Sinkt der Teil öffentlicher Einrichtungen an den Prüfstellen?",
  research: "Teil öffentlicher Institute an aller FuE",
  testing: "Teil öffentlicher Einrichtungen an den Stellen, die prüfen und inspizieren",
  "note-research": "Institute, die zu Firmen wurden, zählen von da an als Firmen",
  "note-testing": "jede Stelle zählt einmal, wie groß sie auch ist",
  "no-table": "Der Arbeitsbereich enthält {$table} nicht.",
  "few-years": "{$what}: bekannt für {$known} {$known :form one=Jahr other=Jahre} in Folge; gebraucht werden {$needed}.",
  comparison: "Verläufe aus den eigenen Jahresschritten der Zahl, jeder gleich wahrscheinlich abwärts wie aufwärts",
  baseline: "Mittel über {$years} Jahre",
  pairs: "Schritte zweier Folgejahre zusammengehalten",
  "without-newest": "ohne das neueste Jahr",
  "a-fall": "ein Rückgang um {$size}",
  chart: "Teil öffentlicher Einrichtungen",
  result:
    "{$what}: {$first} {$before}, {$last} {$now}; Mittel über {$years} Jahre änderten sich um {$change}, neun von zehn Verläufen gleicher Jahresschritte ergeben {$chance} ({$p}): {$outcome} ({$note}). {$between} {$apart}",
  apart: "Nicht gezählt, da das Jahr davor oder danach nicht bekannt ist: {$told}.",
  "in-year": "{$year} ({$value})",
  confirmed: "er sinkt",
  "not-supported": "kein Rückgang",
  "insufficient-data": "ob mehr geschah, als Schritte ohne Richtung ergeben, ist nicht zu sagen",
};

export const publicBodiesRuleGerman: FixedTextsOf<typeof publicBodiesFacts, "title" | "question" | "leavesOpen"> = {
  title: "Öffentliche Institute und Prüfstellen",
  question: "Geht der Teil öffentlicher Einrichtungen an Forschung und Prüfung zurück?",
  leavesOpen:
    "Ein Teil sinkt auch, wo andere schneller wachsen; ob Firmen leisten, was öffentliche Einrichtungen für alle leisteten, steht nicht in den Daten.",
};
