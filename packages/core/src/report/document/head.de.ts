import type { TextsOf } from "../../language/statement/sentences.ts";
import type { headWords } from "./head.words.ts";

export const headGerman: TextsOf<typeof headWords> = {
  id: "Kennung",
  code: "Code",
  line: "Zeile",
  lines: "Zeilen",
  task: "Aufgabe",
  finding: "Befund",
  findings: "Befunde",
  rule: "Regel",
  subject: "Gegenstand",
  place: "Gegenstand",
  money: "Mittel",
  from: "Ab",
  owner: "Zuständig",
  until: "Bis",
  value: "Wert",
  assumed: "Wert",
  table: "Tabelle",
  region: "@Region",
  regions: "@Regions",
  unit: "{$units}",
  "not-approved": ", geschätzt, nicht genehmigt",
  "no-cost": "Kosten nicht bekannt",
};
