import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { laboratoryWords } from "./laboratory-sites.words.ts";

export const laboratoryGerman: TextsOf<typeof laboratoryWords> = {
  open: "Labore schrittweise in den Hauptorten eröffnen: {$steps}; das gibt Raum für {$served} der {$total} Forschungs-Personenjahre, die bestehende Labore nicht bedienen (Raum für alle brauchte {$needed} Labore), an Standorten, von denen {$covered} davon binnen einer Tagesreise liegen.",
  step: "{$places} im Jahr {$year}",
  clash: "Keine Standortwahl hält alle Regeln ein: {$rules} widersprechen einander. Die Untergrenze senken oder mehr Labore eröffnen.",
  "for-others":
    "{$year} in {$place} ein Labor für {$others} eröffnen: Es steht hier, weil es diese erreicht; die {$held} vorhandenen können nach der Annahme der Stelle das eigene Forschungspersonal bedienen.",
  none: "In {$place} kein weiteres Labor eröffnen: Die {$held} vorhandenen können nach der Annahme der Stelle das Forschungspersonal bedienen; die vorhandenen öffnen.",
  short: "{$way}: {$unserved} Forschungs-Personenjahre gehen über die {$held} vorhandenen hinaus ({$short} zu wenig).",
  here: "{$year} in {$place} ein Labor eröffnen",
  near: "Für {$place} das in {$sites} vorgeschlagene Labor nutzen",
  apply: "Sich für {$place} um einen Platz in der Standortwahl (@whole) bewerben",
  "in-year": "im Jahr {$year}",
  reach:
    "Standorte werden nach Erreichbarkeit gewählt: wie viele binnen einer Tagesreise stehen. Raum ist die Annahme der Stelle für ein Labor mal deren Zahl.",
  "no-cost": "Nicht bekannt: Keine Tabelle enthält Kosten oder Kapazität eines Labors.",
  "hours-given": "Die wirksamen Stunden bestehender Labore sind die der Stelle.",
  "hours-unknown":
    "Auch die wirksamen Stunden der bestehenden nicht; ob ein offenes Platz hat, ist für {$unknown} von {$standing} Orten mit Laboren nicht zu sagen; das hält kein neues zurück.",
  "held-back": "Keines eröffnet in {$places}: Die dort stehenden haben Platz.",
  "room-near":
    "Auch in {$places} eröffnet keines: Innerhalb von {$reach} hat eine offene Einrichtung Platz, mit weniger als {$full} wirksamen Stunden je Gerät im Jahr {$year} und freien Stunden ({$facilities}).",
  asked: "{$hours} wurden erbeten und abgelehnt oder verfielen; die {$short}, die keine gleichartige Einrichtung in Reichweite frei hatte, zählen als Bedarf.",
  "lent-otherwise": "Ohne das, was Buchungen und Protokolle sagen, wären die Standorte {$places}.",
  "lent-same": "Ohne das, was Buchungen und Protokolle sagen, wären die Standorte dieselben.",
  distance: "Entfernungen sind Großkreise zwischen Hauptorten.",
  "left-out": "Mangels Personalzahlen weggelassen: {$codes}.",
  strange: "Kein Ort des Vergleichs und daher nicht vorangestellt: {$codes}.",
};
