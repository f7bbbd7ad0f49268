import type { TextsOf } from "../../language/statement/sentences.ts";
import type { openStandWords } from "./open-stand.words.ts";

export const openStandGerman: TextsOf<typeof openStandWords> = {
  heading: "Offen für die Gesellschaft: Ergebnisse, Normen, Menschen, Einrichtungen, Maßnahmen",
  results: "Angebotene Ergebnisse: {$offered}, davon übernommen: {$taken}. {$within}",
  within: "In {$years} Jahren finden {$share} einen Abnehmer ({$interval}); was noch wartet, zählt als wartend.",
  needs: "Erfasste Gesuche: {$all}; {$without} finden in ihrer Technologie kein angebotenes Ergebnis.",
  standards: "Gebrauchte Kartenposten: {$items}; mit Norm, Prüfverfahren, akkreditiertem Labor und bestandenem Produkt: {$whole}. {$gaps}",
  gaps: "Fehlend, abgelaufen, bald ablaufend oder nicht erfasst: {$steps}.",
  standard: "die Norm von {$items}",
  method: "das Verfahren von {$items}",
  laboratory: "das Labor von {$items}",
  product: "das Produkt von {$items}",
  people:
    "Ausbildungen: {$trainings}, offene Stellen: {$open}; bei {$short} Fähigkeiten sind mehr Stellen offen, als ein Jahr Ausbildung füllt, bei {$unknown} ist nicht erfasst, was Ausbildung gibt.",
  bodies: "Technologien der Karten und Prioritäten: {$all}; für {$nobody} ist niemand zuständig, für {$several} sind es mehrere.",
  instruments:
    "Maßnahmen erreichen {$cells} Paare aus Zielgruppe und Instrument; {$holes} Paare sind leer, {$double} haben mehrere Angebote nebeneinander, und {$above} Paare von Maßnahmen zahlen zusammen mehr als alle Kosten.",
  orders: "Öffentliche Aufträge für Neues: {$all}, vergeben: {$decided}, mit dem Auftraggeber als erstem Käufer: {$first}.",
};
