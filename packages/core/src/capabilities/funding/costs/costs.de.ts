import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { costWords } from "./costs.words.ts";

export const costGerman: TextsOf<typeof costWords> = {
  range: "Wie ähnliche kosten: {$low} bis {$high} für je 1 {$unit} (die mittleren acht von zehn aus {$n}, {$years}, nominal), {$median} in der Mitte.",
  "range-of-plans":
    "Wie die Pläne anderer Stellen ansetzen: {$low} bis {$high} für je 1 {$unit} (die mittleren acht von zehn aus {$n}, {$years}, nominal), {$median} in der Mitte.",
  few: "Bekannte ähnliche, zu wenige für eine Spanne ({$n}, für je 1 {$unit}): {$cases}.",
  undated: "ohne Jahresangabe",
  case: "{$id} {$cost}",
  invented: "Einige davon sind erfunden.",
  "held-out":
    "Erprobt, indem ganze Programme weggelassen wurden: {$covered} von {$cases} lagen in der Spanne der übrigen (acht von zehn wären zu erwarten), und die Hälfte wurde um {$error} ihrer Kosten oder mehr verfehlt.",
  total: "Diese Zeile braucht davon {$units}: {$low} bis {$high}.",
  "no-units": "Wie viele davon sie braucht, hat noch niemand gesagt (plan.lines.{$line}.units).",
  none: "Kosten einer ähnlichen sind nicht verzeichnet.",
  "no-budget": "Ein Budget ist dafür nicht benannt.",
  "unit-project": "Projekt",
  "unit-hour": "Stunde",
  "unit-day": "Tag",
  "unit-sample": "Probe",
  "unit-run": "Lauf",
  "unit-report": "Bericht",
  "unit-year of the instrument": "Jahr eines solchen Instruments",
  "unit-equipment of a facility": "Anlage (nur Geräte)",
  known: "Die Zeilen, deren Betrag gesetzt oder angenommen ist, kommen zusammen auf {$money} ({$lines}).",
  "none-known": "Keine Zeile hat einen Betrag.",
  like: "Mit {$lines}, wie ähnliche kosten, kommt der Plan auf {$low} bis {$high} (alle billig, alle teuer; nominal).",
  unknown: "Nicht darin, weil keine Zahl von Einheiten oder keine ähnlichen Kosten bekannt sind: {$lines}.",
  apart: "Erfunden und in keiner Summe: {$lines}.",
  assumed: "Für {$lines} ist kein Budget gesetzt: Was verteilt wird, ist angenommen.",
};
