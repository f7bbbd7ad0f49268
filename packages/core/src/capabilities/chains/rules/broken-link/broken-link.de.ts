import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { brokenLinkFacts } from "./broken-link.ts";
import type { brokenLinkWords } from "./broken-link.words.ts";

export const brokenLinkGerman: TextsOf<typeof brokenLinkWords> = {
  question: "Könnte eine einzelne liefernde Branche im Ausland so viel von der Kette anhalten, dass es die ganze Volkswirtschaft spürt?",
  baseline: "{$part} der Lieferungen ersetzbar, {$year}",
  replaceable: "{$part} ersetzbar",
  limit: "Grenze {$limit}",
  earlier: "im Jahr {$year}",
  groups: "eine Gruppe von Volkswirtschaften als ein Lieferant",
  comparison: "{$limit} der gesamten Wertschöpfung",
  found:
    "Von {$suppliers} liefernden {$suppliers :form one=Branche other=Branchen} der {$economies} ausländischen {$economies :form one=Volkswirtschaft other=Volkswirtschaften}, die einzeln in der Tabelle stehen{$groups}, kosteten diese die größten Anteile der Wertschöpfung ({$year}), wenn sie anhielten und {$part} ersetzbar wäre: {$most}",
  grouped: ", während alle anderen in Gruppen stehen (eine Branche einer Gruppe als ein Lieferant kostete bis zu {$share})",
  one: "{$industry}, {$economy} ({$share})",
  none: "Keine Branche einer anderen Volkswirtschaft liefert etwas.",
  confirmed: "eine davon allein erreicht {$limit}, die Grenze, die hier für das gesetzt ist, was die ganze Wirtschaft spürt",
  refused:
    "auf der Ebene ganzer Branchen einzelner Volkswirtschaften erreicht keine allein {$limit}, die Grenze, die hier für das gesetzt ist, was die ganze Wirtschaft spürt; über ein einzelnes Produkt sagt das nichts",
};

export const brokenLinkRuleGerman: FixedTextsOf<typeof brokenLinkFacts, "title" | "question" | "leavesOpen"> = {
  title: "Glieder, die andere abschneiden können",
  question: "Könnte eine einzelne liefernde Branche im Ausland so viel von der Kette anhalten, dass es die ganze Volkswirtschaft spürt?",
  leavesOpen:
    "Eine Obergrenze für die ersten Monate: Lager, Preise und neue Lieferanten stehen nicht in der Tabelle, und auch kein einzelnes Produkt, das ein Band anhält.",
};
