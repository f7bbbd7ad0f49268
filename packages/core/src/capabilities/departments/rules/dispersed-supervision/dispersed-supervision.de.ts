import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { dispersedSupervisionFacts } from "./dispersed-supervision.ts";
import type { dispersedSupervisionWords } from "./dispersed-supervision.words.ts";

export const dispersedSupervisionGerman: TextsOf<typeof dispersedSupervisionWords> = {
  "programmes-question": "Leiten Einrichtungen in mehr Programmen, als ein Verteilen der Projekte innerhalb ihrer Felder ergibt?",
  programmes:
    "Von {$listed} aufgeführten Projekten mit Leitung und Programm (@projects) leiten {$busy} Einrichtungen {$led} oder mehr; von diesen leiten {$share} in {$many} oder mehr Programmen; verteilt man die Projekte innerhalb ihrer Felder neu, wobei jede Einrichtung und jedes Programm seine Zahl behält, ergeben sich in neun von zehn Ziehungen {$chance} ({$p}): {$outcome}.",
  less: "nicht breiter gestreut, als der Zufall es ergäbe, sondern deutlich weniger",
  "spread-out": "breiter gestreut, als der Zufall es ergäbe",
  "cannot-be-told": "ob sie breiter gestreut sind, ist nicht zu sagen",
  "as-chance": "nicht breiter gestreut, als der Zufall es ergäbe",
  "no-fields":
    "Der Arbeitsbereich sagt nicht, zu welchem Feld jedes Programm gehört ({$table}): Eine Einrichtung eines Fachs ist nicht in Programmen aller zu erwarten.",
  "few-busy":
    "Nur {$busy} {$busy :form one=|Einrichtung leitet| other=|Einrichtungen leiten|} {$led} oder mehr Projekte; gebraucht werden mindestens {$minimum}.",
  "many-within-fields": "{$many} oder mehr Programme, innerhalb der Felder",
  many: "{$many} oder mehr Programme",
  "lead-more": "Einrichtungen, die {$led} oder mehr Projekte leiten",
  "all-fields": "Projekte über alle Felder verteilt",
  excess: "ein Überschuss um {$size}",
  draws: "{$draws} Ziehungen, in denen jede Einrichtung ihre Projekte je Feld und jedes Programm seine Zahl behält",
  "programmes-chart": "Einrichtungen mit den meisten Projekten, und in wie vielen Programmen",
  "hosts-question": "Unterstehen viele der Träger von Laboren und Stationen mehreren zentralen Ressorts?",
  above:
    "Von {$hosts} Einrichtungen, die die Listen der Labore, Feldstationen und gemeinsamen Anlagen mindestens zweimal mit einem zentralen Ressort nennen, werden {$several} ({$share}) mit mehr als einem davon genannt, mehr als {$limit}. {$most} Zählen auch Aufsichten von @regions und Städten, sind es {$with_local} von {$all}. Labore mit mehreren Trägern sind weggelassen: Wessen Aufsicht sie nennen, ist nicht bekannt. Mittel nach Ressorts stehen nicht in den Daten.",
  "not-above":
    "Von {$hosts} Einrichtungen, die die Listen der Labore, Feldstationen und gemeinsamen Anlagen mindestens zweimal mit einem zentralen Ressort nennen, werden {$several} ({$share}) mit mehr als einem davon genannt, nicht mehr als {$limit}. {$most} Zählen auch Aufsichten von @regions und Städten, sind es {$with_local} von {$all}. Labore mit mehreren Trägern sind weggelassen: Wessen Aufsicht sie nennen, ist nicht bekannt. Mittel nach Ressorts stehen nicht in den Daten.",
  most: "Darunter: {$hosts}.",
  host: "{$host} ({$supervisors})",
  "no-departments":
    "Der Arbeitsbereich sagt nicht, welche Aufsichten zentrale Ressorts sind ({$table}): Aufsichten von @regions sind davon nicht zu unterscheiden.",
  "few-hosts":
    "{$hosts} {$hosts :form one=|Einrichtung ist| other=|Einrichtungen sind|} in zwei oder mehr Einträgen mit einem zentralen Ressort genannt, und {$named} von {$entries} Laboren und Stationen nennen eine Aufsicht; gebraucht werden mindestens {$minimum} und {$share}.",
  exceptions: "{$limit} der Einrichtungen als Ausnahmen",
  baseline: "zentrale Ressorts, Labore mit einem Träger",
  "with-local": "Aufsichten von @regions und Städten mitgezählt",
  "co-hosted": "gemeinsam getragene Labore jedem Träger zugerechnet",
  "names-as-printed": "Namen wie gedruckt, ohne Tabelle der Nebennamen",
  "limit-of": "Grenze {$limit}",
  "hosts-chart": "Einrichtungen unter mehreren Ressorts",
};

export const dispersedSupervisionRuleGerman: FixedTextsOf<typeof dispersedSupervisionFacts, "title" | "question" | "leavesOpen"> = {
  title: "Wer Aufsicht führt",
  question: "Unterstehen Einrichtungen mehreren zentralen Ressorts, oder leiten sie in vielen Programmen zugleich?",
  leavesOpen:
    "Budgets der Ministerien stehen nicht in den Daten; was doppelt oder von niemandem bezahlt wird, ist daher nicht zu sehen; ob ein Ressort für übergreifende Technologie zuständig ist, sagen die Listen nicht. Wo eine Liste die Aufsicht leer lässt, ist sie unbekannt.",
};
