import type { TextsOf } from "../../language/statement/sentences.ts";
import type { replanWords } from "./replan.words.ts";

export const replanGerman: TextsOf<typeof replanWords> = {
  enter: "Wert {$value} für {$money}: Es passt zu den Regeln, wie sie jetzt sind, und hebt den Wert des Ganzen.",
  leave: "Wert {$value} für {$money}, nichts zugesagt: Das Geld ist anderswo mehr wert, oder die Regeln lassen keinen Platz mehr dafür.",
  projects: "Neu gewählt{$mark}: {$now} {$now :form one=Projekt other=Projekte} statt {$before}; {$come} kommen hinzu, {$gone} scheiden aus.",
  candidates: "Neu gewählt{$mark}: {$now} {$now :form one=Kandidat other=Kandidaten} statt {$before}; {$come} kommen hinzu, {$gone} scheiden aus.",
  invented: " (erfunden)",
};
