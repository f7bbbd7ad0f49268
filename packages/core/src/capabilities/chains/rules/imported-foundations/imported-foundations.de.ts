import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { importedFoundationsFacts } from "./imported-foundations.ts";
import type { importedFoundationsWords } from "./imported-foundations.words.ts";

export const importedFoundationsGerman: TextsOf<typeof importedFoundationsWords> = {
  question: "Wird mehr als {$limit} der im Land verwendeten Grundlagen eingeführt ({$base})?",
  baseline: "alle Zweige der Grundlage, {$years :from} bis {$years :to}",
  "no-years": "alle Zweige der Grundlage",
  limit: "Grenze {$limit}",
  "unless-falling": "eine Grundlage, deren Anteil um {$fall} oder mehr sank, zählt nicht",
  "without-largest": "ohne den am meisten einführenden Zweig",
  comparison: "{$limit} der inländischen Verwendung und der Anteil in {$year}",
  found:
    "Vom Wert der im Land verwendeten Grundlagen ({$base}) entfielen {$last} {$now} auf Einfuhren ({$sectors_now} {$sectors_now :form one=Zweig other=Zweige}) und {$first} {$before} ({$sectors_before} {$sectors_before :form one=Zweig other=Zweige}; {$change}{$other}; Veredelungseinfuhren enthalten, Marktwert ganzer Zweige, in denen einzelne Erzeugnisse weit höher liegen können)",
  "other-sectors": ", woran es Anteil haben kann, dass andere Zweige gezählt sind",
  missing: "Produktion, Ausfuhren und Einfuhren ({$base}) sind nicht für zwei Jahre bekannt.",
  confirmed: "über der gesetzten Grenze von {$limit}",
  below: "nicht über der gesetzten Grenze von {$limit}",
};

export const importedFoundationsRuleGerman: FixedTextsOf<typeof importedFoundationsFacts, "title" | "question" | "leavesOpen"> = {
  title: "Einfuhr der Grundlagen",
  question: "Wird ein großer Teil einer im Land verwendeten industriellen Grundlage eingeführt?",
  leavesOpen:
    "Der Marktwert sagt nichts über ein einzelnes unersetzliches Teil: Lithographie verschwindet im Durchschnitt; die Karten halten Abhängigkeit Posten für Posten.",
};
