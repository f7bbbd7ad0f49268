import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { instituteSupport } from "./institute-support.ts";
import type { instituteSupportWords } from "./institute-support.words.ts";

export const instituteSupportGerman: TextsOf<typeof instituteSupportWords> = {
  result:
    "{$known} {$share} davon arbeiten für eine zersplitterte Branche (Herfindahl der Vermögen börsennotierter Firmen unter {$cut}); von allen {$industries} börsennotierten Branchen sind es {$base}, von deren Firmen {$firms}. Institute, die zufälligen Branchen dienen, ergeben in neun von zehn Ziehungen {$chance} ({$p}): {$outcome}.",
  confirmed: "stärker zersplittert als Branchen im Allgemeinen",
  "not-supported": "nicht stärker zersplittert als Branchen im Allgemeinen",
  "insufficient-data": "ob stärker zersplittert als Branchen im Allgemeinen, ist nicht zu sagen",
  "too-few": "{$known} Gebraucht werden mindestens {$minimum}.",
  known:
    "Von {$all} Namen (durch ein Muster gefunden, das kein Register ist) sind {$companies} Unternehmen, und bei {$placed} davon weist der Name auf eine Branche mit genügend börsennotierten Firmen.",
  comparison: "Institute, die zufällig {$industries} börsennotierten Branchen dienen; zersplittert unter {$cut}",
  "below-cut": "zersplittert unter {$cut}",
  "without-industry": "ohne die Branche, der die meisten dienen ({$industry})",
  "all-names": "Namen von Instituten innerhalb von Konzernen mitgezählt",
  "least-firms": "Branchen mit mindestens {$firms} börsennotierten Firmen",
  "by-firms": "Branchen im Verhältnis ihrer börsennotierten Firmen gezogen",
  "more-institutes": "ein um {$size} höherer Anteil",
};

export const instituteSupportRuleGerman: FixedTextsOf<typeof instituteSupport, "title" | "question" | "leavesOpen"> = {
  title: "Institute zersplitterter Branchen",
  question: "Dienen umgewandelte Institute stärker zersplitterten Branchen als Branchen im Allgemeinen?",
  leavesOpen:
    "Ein Namensmuster ist kein Register der in Unternehmen umgewandelten Institute; nicht notierte Firmen, eigene Einnahmen der Institute und ihre Grundfinanzierung stehen nicht in den Daten.",
};
