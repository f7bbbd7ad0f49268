import type { TextsOf } from "../../language/statement/sentences.ts";
import type { fallingShareWords } from "./falling-share.words.ts";

export const fallingShareGerman: TextsOf<typeof fallingShareWords> = {
  "too-few": "Der Anteil: {$part} ist für {$years} Jahre aus {$known} @regions bekannt; gebraucht werden {$minimum}.",
  "few-years": "Der Anteil: {$part} ist für alle Orte zusammen aus {$years} Jahren bekannt; gebraucht werden {$minimum}.",
  comparison: "Läufe mit den eigenen Jahresschritten des Mittels, jedes Jahr für alle Orte zusammen gleich wahrscheinlich nach oben wie nach unten",
  "region-by-region": "Vorzeichen je Ort ausgelost, als bewegte sich jeder für sich",
  pairs: "Schritte zweier aufeinander folgender Jahre zusammengehalten",
  baseline: "Mittel über {$years} Jahre",
  ends: "erstes und letztes Jahr allein",
  "two-years": "Mittel über zwei Jahre",
  "without-extreme": "ohne den Ort mit der größten Änderung",
  "without-newest": "ohne das neueste Jahr",
  "a-fall": "ein Rückgang um {$size}",
  result:
    "Zwischen {$early :from}–{$early :to} und {$late :from}–{$late :to} änderte sich der Anteil ({$part}) im Mittel über {$known} @regions um {$change} und sank in {$fell}; wäre der Schritt, den alle in einem Jahr gemeinsam tun, gleich wahrscheinlich aufwärts wie abwärts, ergäben sich in neun von zehn Fällen {$chance} ({$p}{$least}): {$outcome}. {$nation} {$between}",
  nation: "@Whole: {$before} in {$first}, {$now} in {$last}; dazwischen {$part} und {$all}.",
  rose: "stieg {$what} um {$by}",
  fell: "sank {$what} um {$by}",
  least: "; {$steps} Jahresschritte können nicht weniger ergeben als {$p}",
  highest: "Dazwischen war der Anteil {$year} am höchsten, {$value}; von da bis zum letzten Jahr änderte er sich um {$since}.",
  "highest-gap": "Dazwischen war der Abstand {$year} am höchsten, {$value}; von da bis zum letzten Jahr änderte er sich um {$since}.",
  "lowest-gap": "Dazwischen war der Abstand {$year} am niedrigsten, {$value}; von da bis zum letzten Jahr änderte er sich um {$since}.",
  lowest: "Dazwischen war der Anteil {$year} am niedrigsten, {$value}; von da bis zum letzten Jahr änderte er sich um {$since}.",
  apart: "Nicht verwendet, jenseits eines Jahres ohne Wert: {$years}.",
  confirmed: "der Anteil sinkt",
  "not-supported": "kein größerer Rückgang, als der Zufall ergibt, oder keiner",
  "insufficient-data": "ob das mehr ist als Zufall, ist nicht zu sagen",
};
