import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { herdingFacts } from "./herding.ts";
import type { herdingWords } from "./herding.words.ts";

export const herdingGerman: TextsOf<typeof herdingWords> = {
  result:
    "Von {$cells} Paaren aus Ort und Feld ({$regions} @regions, {$fields} Felder der {$year} ausgeschriebenen Programme) leiten {$held} ein Projekt; {$drawn} ergeben in neun von zehn Fällen {$chance :low} bis {$chance :high} ({$p}): {$outcome}. {$widely} Felder werden aus mindestens {$least} Orten geleitet. {$placed} von {$projects} Projekten haben einen bekannten Ort.",
  "drawn-whole": "Ziehungen, in denen Einrichtungen mit ungefähr gleich vielen Projekten die Orte tauschen, jede mit allen ihren Projekten,",
  "drawn-single": "Ziehungen, in denen jeder Ort und jedes Feld seine Zahl von Projekten behält,",
  cells: "ein Überschuss von {$cells} Paaren",
  "cells-of": "Paare aus Ort und Feld, Ausschreibungen {$year}",
  confirmed: "die @regions drängen sich stärker in dieselben Felder, als die Größen von Orten und Feldern erklären",
  "cannot-be-told": "bei so wenigen Projekten wäre kein Gedränge vom Zufall zu unterscheiden",
  "as-chance": "nicht stärker, als die Größen von Orten und Feldern erklären",
  "too-few":
    "Von {$projects} {$projects :form one=Projekt other=Projekten} aus {$year} haben {$placed} Ort und Feld ({$fields} {$fields :form one=Feld other=Felder}); gebraucht werden mindestens {$minimum} Projekte, {$share} von allen und zwei Felder.",
  draws: "{$draws} Ziehungen, in denen jeder Ort und jedes Feld seine Zahl von Projekten behält",
  "draws-whole": "{$draws} Ziehungen, in denen Einrichtungen mit ungefähr gleich vielen Projekten die Orte tauschen, jede mit allen ihren Projekten",
  "single-projects": "einzelne Projekte auf die Felder verteilt",
  "whole-programmes": "ganze Programme wechseln das Feld",
  chart: "@Regions, die ein Projekt leiten, nach Feld",
  "other-share": "von mindestens {$share} der Orte gehalten",
  "other-year": "Ausschreibungen {$year} ({$projects} {$projects :form one=Projekt other=Projekte}, ein unvollständiges Jahr)",
};

export const herdingRuleGerman: FixedTextsOf<typeof herdingFacts, "title" | "question" | "leavesOpen"> = {
  title: "Gedränge",
  question: "Sind die @regions in mehr denselben Technologiefeldern, als ihre Größen erklären?",
  leavesOpen: "Wie mit Boden, Kapital und Steuern um Branchen geworben wird, steht nicht in den Daten; Projekte stehen für Technologiefelder.",
};
