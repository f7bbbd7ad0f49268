import type { TextsOf } from "../../language/statement/sentences.ts";
import type { annexWords } from "./evidence.words.ts";

export const annexGerman: TextsOf<typeof annexWords> = {
  chain: "Zeile, Befund, Maß, Tabelle",
  trace: "Nachweis",
  "judged-by": "Regel",
  evidence: "Daten",
  files: "Datendateien",
  hashes: "Datendateien und ihre SHA-256",
  source: "Quelle",
  licence: "Lizenz",
  file: "Datei und SHA-256",
  methods: "Methoden und Parameter",
  made: "Erstellt mit Quoin {$version}; gleicher Inhalt ergibt dieselbe Datei.",
  unchanged: "Die Stelle hat keinen Parameter geändert; jede Regel lief mit ihren Voreinstellungen.",
  changed: "Von der Stelle gesetzte Parameter (andere behalten die Voreinstellung der Regeln)",
  parameter: "Parameter",
  rules: "Verwendete Regeln: {$rules}.",
};
