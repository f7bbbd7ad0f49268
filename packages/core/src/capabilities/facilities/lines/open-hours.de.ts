import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { openHoursWords } from "./open-hours.words.ts";

export const openHoursGerman: TextsOf<typeof openHoursWords> = {
  idle: "Binnen {$years} {$years :form one=Jahr other=Jahren} die leer stehenden Stunden an {$count} {$count :form one=Gerät other=Geräten} von {$owners} {$owners :form one=Träger other=Trägern} öffnen: Jeder Träger sagt Zeiten, Preise und wer entscheidet, und am Ende des Jahres wird gelesen, wie viele verliehen wurden: {$units}.",
  closed:
    "Binnen {$years} {$years :form one=Jahr other=Jahren} die Träger von {$count} {$count :form one=Gerät other=Geräten} ({$owners} {$owners :form one=Träger other=Träger}) anderen den Anteil der Stunden geben lassen, den die Regeln verlangen, und sie nach verliehenen Stunden bezahlen oder benoten: {$units}.",
  "without-firms":
    "Binnen {$years} {$years :form one=Jahr other=Jahren} für {$count} {$count :form one=Gerät other=Geräte} von Hochschulen und Instituten ({$owners} {$owners :form one=Träger other=Träger}) gemeinsame Nutzung mit Unternehmen vereinbaren: Stunden für Unternehmen, ein eigener Preis und ein Unternehmen unter denen, die entscheiden: {$units}.",
  waits:
    "Binnen {$years} {$years :form one=Jahr other=Jahren} das Warten an {$count} {$count :form one=Gerät other=Geräten} ({$owners} {$owners :form one=Träger other=Träger}) verkürzen: längere Öffnung, ein weiteres Gerät oder gleichartige daneben, wo Stunden erbeten werden: {$units}.",
  bases:
    "Binnen {$years} {$years :form one=Jahr other=Jahren} {$count} {$count :form one=Prüfstand other=Prüfstände} von Unternehmen ({$owners} {$owners :form one=Träger other=Träger}) für die Stunden fördern, die sie anderen leihen, und keinen, der leer steht; keinen bauen, wo einer Platz hat: {$units}.",
  cost: "Kosten noch nicht geschätzt: Den Preis einer Stunde setzt der Träger, und was eine Stunde mehr kostet, steht nicht im Register.",
};
