import type { TextsOf } from "../../language/statement/sentences.ts";
import type { evaluationWords } from "./evaluation.words.ts";

export const evaluationGerman: TextsOf<typeof evaluationWords> = {
  milestones: "Meilenstein: {$done} von {$due}",
  paid: "Zahlungsvorgang: {$flows}, Zusage: {$promised}",
  "paid-currencies": "Zahlungsvorgang: {$flows}, Zusage: {$promised}, mehrere Währungen",
  payments: "Zahlungsvorgang: {$flows} {$flows :form one=Zahlung other=Zahlungen}",
  placed: "Zahlungsvorgang: {$placed} mit einer Region",
  reinvested: "Zahlungsvorgang: {$own} von {$placed} in der eigenen Region des Fonds",
  above: "Zahlungsvorgang: {$above} von {$flows} über der Zusage",
  joint: "Projekt: {$joint} von {$led} gemeinsam mit anderen geführt",
  hours: "Einrichtung: {$known}",
  sharing: "Einrichtung: externe je effektive Stunden von {$known}",
  transferred: "Übernahme: {$signed} unterzeichnet, von {$own} Ergebnissen",
  passed: "Geprüftes Produkt: {$passed} bestanden, von {$all} dort geprüften",
  trained: "Lehrgang: {$ended} beendet, von {$own} Ausbildungen",
  drafted: "Norm: {$drafted} des Jahres, von {$all} entworfenen",
  market: "Jahr des Instituts: Verträge und Dienste von {$parts} Teilen seiner Mittel",
  mean: "Mittel von {$years}",
  beside: "{$given}; Register: {$value} ({$evidence})",
};
