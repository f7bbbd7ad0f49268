import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { envelopeWords } from "./fund-envelope.words.ts";

export const envelopeGerman: TextsOf<typeof envelopeWords> = {
  divide: "{$total}{$years} {$assumed} auf {$fields} Felder und {$regions} @regions aufteilen und für jedes Feld eröffnen (@call){$terms}.",
  "take-up": "{$part}{$years} {$assumed} des Fonds von oben (@whole) für {$place} aufnehmen ({$share} von {$total}{$capped}), nach den Feldern der Tabelle.",
  assumed: "(angenommen: kein Budget ist gesetzt; so viel im Jahr, wie {$year} vergeben wurde)",
  capped: ", das Höchste für einen einzelnen Ort",
  "not-published":
    "Sich mit Projekten aus {$place} an der Aufteilung beteiligen (@calls, @whole): Was {$year} dorthin ging, wurde nicht veröffentlicht; ein Teil davon wird hier nicht errechnet.",
  "none-led":
    "Sich mit Projekten aus {$place} an der Aufteilung beteiligen (@calls, @whole): Kein Projekt von {$year} wurde von dort geleitet; ein Teil davon wird hier nicht errechnet.",
  "no-figure": "Kosten noch nicht geschätzt: Auch der Plan des Ganzen (@whole) gibt diesem Ort keine Zahl.",
  clash:
    "Keine Aufteilung hält die Grenzen ein: Höchstens {$share} für jeden von {$regions} Orten und die Untergrenzen sind nicht zugleich einzuhalten. Den größten Anteil eines Orts erhöhen oder die Untergrenzen senken.",
  "in-years": " in {$years}",
  "a-year": " im Jahr",
  under: ", mit {$terms}",
  largest: "kein Ort über {$share}",
  long: "mindestens {$share} ({$money}) in Aufgaben von {$years} Jahren oder mehr",
  "spread-kept": "jedes Feld in {$share} seiner Orte, denen mit dem meisten davon, so viel die Grenze des Befunds lässt",
  spread: "kein Feld in mehr als {$regions} Orten",
  start:
    "Ausgegangen wird von dem, was {$year} gegeben wurde (@calls): {$counted} entschiedene Projekte mit Geld, Ort und Feld, als Beleg der Aufteilung und nicht als Kandidaten.",
  left: "Nicht aufgeteilt: {$money}, {$share} des bekannten Geldes jenes Jahres: {$parts}.",
  "left-none-known": "Nicht aufgeteilt: {$parts}.",
  "left-part":
    "{$projects} {$projects :form one=Projekt other=Projekte} der Tabelle {$table} mit {$money} {$projects :form one=nennt other=nennen} nicht: {$field}",
  "left-unpriced": "{$projects} {$projects :form one=Projekt other=Projekte} der Tabelle {$table} ohne veröffentlichtes Geld",
  "left-part-of-all": "{$projects} {$projects :form one=Projekt other=Projekte} mit {$money} {$projects :form one=nennt other=nennen} nicht: {$field}",
  "left-unpriced-of-all": "{$projects} {$projects :form one=Projekt other=Projekte} ohne veröffentlichtes Geld",
  size: "Die Höhe ist eine Annahme und keine Bewilligung: Es ist kein Budget festgelegt, also werden {$yearly} im Jahr angenommen, nominal, so viel wie diese Projekte {$year} bekamen.",
  "size-set":
    "Die Höhe sagen die Budgets der Stelle, als Annahme und nicht als Bewilligung: {$yearly} im Jahr, nominal; ein Bruchteil gilt von dem, was diese Projekte {$year} bekamen.",
  "one-source": "Eine Geldquelle ist bekannt.",
  sources: "{$sources} Geldquellen, jede mit eigenem Budget.",
  proof:
    "Nachgewiesen ist das geringste von jener Aufteilung verschobene Geld. Anderes öffentliches und privates Geld steht in keiner Tabelle; eine Hebelwirkung wird nicht gemessen.",
};
