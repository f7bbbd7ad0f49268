import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { leadingFirmsFacts } from "./leading-firms.ts";
import type { leadingFirmsWords } from "./leading-firms.words.ts";

export const leadingFirmsGerman: TextsOf<typeof leadingFirmsWords> = {
  question:
    "Gibt die Firma auf Rang {$rank} der heimischen Liste weniger als {$factor} dessen für FuE aus, was die Firma auf demselben Rang anderswo ausgibt ({$other})?",
  baseline: "Firma auf Rang {$rank}, gegen {$other}",
  rank: "Firma auf Rang {$rank}",
  factor: "{$factor} der anderen Firma",
  against: "gegen {$other}",
  nobody: "keine andere Liste",
  comparison: "{$factor} der FuE der Firma auf demselben Rang ({$other})",
  found:
    "{$year} gab die Firma auf Rang {$rank} unter denen mit Sitz in {$home} {$spent} für FuE aus; auf diesem Rang anderswo: {$figures} (Firmen ab {$least}; Sitz, nicht Ort der FuE)",
  "any-year": "das Jahr der Liste",
  "of-year": "{$year}",
  figure: "{$name} {$spent}",
  missing: "Die Liste enthält ab der gemeinsamen geringsten FuE {$own} Firmen aus {$home} und {$others} aus {$other}; gebraucht werden von jedem {$minimum}.",
  limit: "{$factor} der FuE der Firma auf diesem Rang ({$other}), das sind {$spent}",
  confirmed: "weniger als {$factor} von {$other}",
  "not-supported": "nicht weniger als {$factor} von {$other}",
};

export const leadingFirmsRuleGerman: FixedTextsOf<typeof leadingFirmsFacts, "title" | "question" | "leavesOpen"> = {
  title: "Führende Firmen",
  question: "Geben die führenden Firmen im Inland weit weniger für FuE aus als Firmen desselben Rangs anderswo?",
  leavesOpen: "Wer bei wem kauft und welche Firma eine Kette führt, steht nicht in den Daten; der Hauptsitz ist nicht der Ort der FuE.",
};
