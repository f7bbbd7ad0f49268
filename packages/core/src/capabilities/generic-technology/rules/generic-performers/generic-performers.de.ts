import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { genericPerformersFacts } from "./generic-performers.ts";
import type { genericPerformersWords } from "./generic-performers.words.ts";

export const genericPerformersGerman: TextsOf<typeof genericPerformersWords> = {
  result:
    "Von {$general} Technologien, deren Wissen am breitesten genutzt wird (die oberen {$part} von {$technologies} nach Generalität), haben {$share} keinen Träger mit {$performer} der Arbeit, der in {$steady} der Jahre {$years} tätig war; unter den anderen {$others} sind es {$elsewhere}, bei ebenso vielen Technologien gleicher Größe zufällig {$chance} ({$p}): {$outcome}{$named}. {$left} Technologien sind zu selten zitiert oder haben zu wenig Arbeit, um beurteilt zu werden.",
  named: "{{. Von niemandem getragen, die übergreifendsten zuerst: {$technologies}}}",
  technology: "{$technology} ({$performers} {$performers :form one=Beteiligter other=Beteiligte}, der größte stetige {$performer} mit {$share})",
  unsteady: "{$technology} ({$performers} {$performers :form one=Beteiligter other=Beteiligte}, keiner davon stetig)",
  confirmed: "je übergreifender, desto weniger getragen",
  "not-supported": "übergreifende Technologien werden getragen wie andere",
  "insufficient-data": "ob sie weniger getragen werden als andere, lässt sich nicht sagen",
  "no-work": "{$table} nennt keinen Beteiligten mit Jahr und Menge.",
  "few-years": "{$table} kennt {$years} {$years :form one=Jahr other=Jahre} der Arbeit; ob jemand bleibt, ist ab {$minimum} zu sehen.",
  "too-few":
    "{$technologies} {$technologies :form one=Technologie other=Technologien} in {$table} mit mindestens {$citations} Zitaten und {$work} Einheiten Arbeit; {$minimum} sind nötig.",
  comparison: "ebenso viele Technologien gleicher Größe, zufällig gezogen ({$draws} Ziehungen)",
  baseline: "die oberen {$part}, Träger ab {$performer}",
  "a-larger-share": "ein Überschuss um {$size}",
  performer: "Träger ab {$performer} der Arbeit",
  general: "die oberen {$part} nach Generalität",
  steady: "tätig in {$steady} der Jahre",
  sizes: "Technologien aller Größen zusammen",
  window: "die letzten {$years} Jahre",
  chart: "Anteil des größten stetigen Beteiligten an der Arbeit, übergreifende Technologien",
};

export const genericPerformersRuleGerman: FixedTextsOf<typeof genericPerformersFacts, "title" | "question" | "leavesOpen"> = {
  title: "Ausführende übergreifender Technologie",
  question: "Haben die Technologien, deren Wissen am weitesten gebraucht wird, seltener als andere einen Ausführenden, der dabei bleibt?",
  leavesOpen:
    "Mit wessen Geld und für wen Ausführende arbeiten, steht nicht in den Daten; Zitate sagen, dass Wissen gebraucht wird, nicht, dass es nötig ist; ein Ausführender unter mehreren Namen sieht wie mehrere aus.",
};
