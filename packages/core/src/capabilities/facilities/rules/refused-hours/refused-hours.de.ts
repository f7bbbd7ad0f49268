import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { refusedHoursFacts } from "./refused-hours.ts";
import type { refusedHoursWords } from "./refused-hours.words.ts";

export const refusedHoursGerman: TextsOf<typeof refusedHoursWords> = {
  "none-recorded":
    "Niemand hat eine Ablehnung oder eine vergebliche Frage nach Stunden verzeichnet: Ob es keine gab, ist nicht bekannt, wo Stunden vergeben werden, ohne dass hier gefragt wird.",
  "no-bookings": "Abgelehnte Stunden sind verzeichnet, und keine einzige Buchung: Was andere hatten und was frei stand, lässt sich nicht sagen.",
  few: "{$year} {$refused :form one=wurde other=wurden} {$refused} {$refused :form one=Stunde other=Stunden} abgelehnt ({$requests} {$requests :form one=Anfrage other=Anfragen}); nötig sind mindestens {$minimum}.",
  "unknown-classes":
    "{$year} wurden {$refused} Stunden abgelehnt ({$requests} {$requests :form one=Anfrage other=Anfragen}), {$unknown} davon an Anlagen ohne Klasse oder Ort oder ohne gleichartige in der Nähe, deren Öffnungszeiten verzeichnet sind: Welche anderen gleichartig, nahe und offen sind, ist nicht bekannt.",
  elsewhere:
    "{$year} wurden {$refused} Stunden abgelehnt ({$requests} {$requests :form one=Anfrage other=Anfragen}); für {$part} der {$told}, bei denen es sich sagen lässt ({$share}), war innerhalb von {$reach} km eine Anlage derselben Klasse durchgehend offen und frei: abgelehnt bei {$names}. {$beside}",
  short:
    "{$year} wurden {$refused} Stunden abgelehnt ({$requests} {$requests :form one=Anfrage other=Anfragen}); für {$part} der {$told}, bei denen es sich sagen lässt ({$share}), war innerhalb von {$reach} km keine Anlage derselben Klasse durchgehend offen und frei: gefragt wurde bei {$names}. {$beside}",
  unit: "{$unit} ({$hours} Stunden)",
  had: "{$had} weitere Stunden hatte, wer fragte, zur selben Zeit in einer gleichartigen Anlage.",
  "of-all": "In dem Jahr wurden {$kept} Stunden an den gefragten Anlagen vergeben: {$rate} dessen, was gefragt war, wurde abgelehnt.",
  unknown: "Bei {$unknown} weiteren Stunden ist nicht bekannt, welche Anlagen gleichartig, nahe und offen sind.",
  "short-question": "Werden Stunden abgelehnt, für die keine gleichartige Anlage in Reichweite frei ist?",
  comparison: "jede abgelehnte Stunde gegen alle Anlagen derselben Klasse: eine vollständige Zählung",
  baseline: "innerhalb von {$reach} km, Grenze {$limit}",
  "limit-of": "Grenze {$limit}",
  "reach-of": "innerhalb von {$reach} km",
};

export const refusedHoursRuleGerman: FixedTextsOf<typeof refusedHoursFacts, "title" | "question" | "leavesOpen"> = {
  title: "Abgelehnte Stunden",
  question: "Werden Stunden abgelehnt, während eine gleichartige Anlage in Reichweite offen und frei ist?",
  leavesOpen:
    "Ob die andere Anlage für die Arbeit getaugt hätte und ob ihre Kontingente und der Anteil des Eigentümers es erlaubt hätten, wird nicht gezählt; auch nicht, wer nie gefragt hat.",
};
