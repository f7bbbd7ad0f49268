import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { missingSubjectFacts } from "./missing-subject.ts";
import type { missingSubjectWords } from "./missing-subject.words.ts";

export const missingSubjectGerman: TextsOf<typeof missingSubjectWords> = {
  question: "Leiten Forschungsinstitute Projekte übergreifender Technologie (@projects) seltener als andere Projekte?",
  result:
    "Forschungsinstitute, in Unternehmen umgewandelte eingeschlossen, leiteten {$share} von {$generic} Projekten übergreifender Technologie (@projects) {$period} und {$elsewhere} der {$others} anderen; über die {$calls} Ausschreibungen als ganze verteilt ergibt das Kennzeichen „übergreifend“ {$chance} ({$p}): {$outcome}. Die übrigen der übergreifenden: {$kinds}. {$limit} Das sagt, wer leitet, nicht, dass niemand es kann. {$told}, und welche Projekte übergreifend sind, sagt eine Regel, die geändert werden kann.",
  "called-in": "aus Ausschreibungen {$years}",
  "told-by-names": "Arten sind aus Namen gelesen{$unknown}",
  "told-by-list": "Arten sind aus der Liste gelesen{$unknown}",
  unknown: "; bei {$unknown} davon ist die Art der führenden Stelle nicht bekannt, und sie sind nach beiden Seiten gezählt",
  between: "{$share :low} bis {$share :high}",
  "firms-unknown":
    "Ob Unternehmen Projekte gemeinsamer Technologie seltener führen als andere, hängt an führenden Stellen unbekannter Art: {$unknown} von {$named} Projekten. Unternehmen führen {$share} der {$generic} und {$elsewhere} der {$others} anderen. Die Art dieser Stellen oder die Wörter ihrer Namen angeben.",
  "less-confirmed": "sie überlassen übergreifende Technologie anderen",
  "less-not-supported": "nicht seltener",
  "less-insufficient-data": "ob seltener, ist nicht zu sagen",
  "unknown-decides": "ob seltener, hängt an führenden Stellen, deren Art nicht bekannt ist",
  "limit-alone": "Eine Grenze von {$limit} für sich würde {$called} der Welten treffen, in denen das Kennzeichen nichts bedeutet.",
  "share-of-kind": "{$kind} {$share}",
  "no-peers": "Andere Projekte zum Vergleich gibt es nicht.",
  "too-few":
    "Nach der Regel der Stelle {$generic :form one=ist other=sind} {$generic} {$generic :form one=Projekt other=Projekte} mit genannter Leitung von übergreifender Technologie, und {$named} von {$projects} Projekten nennen ihre Leitung; gebraucht werden mindestens {$minimum} und {$share}.",
  comparison: "das Kennzeichen „übergreifend“ über {$projects} Projekte aus {$calls} Ausschreibungen verteilt, jede Ausschreibung als ganze",
  baseline: "Kategorie, Programm oder Titel; das Kennzeichen über ganze Ausschreibungen verteilt",
  "dealt-projects": "das Kennzeichen über einzelne Projekte verteilt",
  "dealt-programmes": "das Kennzeichen über ganze Programme verteilt",
  "dealt-institutions": "das Kennzeichen über ganze Einrichtungen verteilt",
  chart: "Wer Projekte übergreifender Technologie (Balken) und andere Projekte (Marke) leitet",
  "category-alone": "übergreifend nur nach Kategorie ({$words})",
  "programme-alone": "übergreifend nur nach Programm",
  "title-alone": "übergreifend nur nach Titel ({$words})",
  "turned-companies": "in Unternehmen umgewandelte Institute als Unternehmen gezählt",
  "no-centres": "Einrichtungen namens {$words} nicht als Institute gezählt",
  "one-year": "Ausschreibungen {$year}",
  institute: "Institute",
  "institute-company": "in Unternehmen umgewandelte Institute",
  company: "andere Unternehmen",
  university: "Hochschulen",
  hospital: "Krankenhäuser",
  other: "andere",
  "unknown-kind": "von unbekannter Art",
  "firms-question": "Leiten Unternehmen Projekte übergreifender Technologie (@projects) seltener als andere Projekte?",
  "firms-result":
    "Unternehmen, umgewandelte Institute eingeschlossen, leiteten {$share} von {$generic} Projekten übergreifender Technologie und {$elsewhere} der {$others} anderen; über die {$calls} Ausschreibungen als ganze verteilt ergibt das Kennzeichen „übergreifend“ {$chance} ({$p}): {$outcome}.",
  "firms-confirmed": "sie überlassen übergreifende Technologie anderen",
  "firms-not-supported": "nicht seltener",
  "firms-insufficient-data": "ob seltener, ist nicht zu sagen",
  "firms-comparison": "das Kennzeichen „übergreifend“ über {$projects} Projekte aus {$calls} Ausschreibungen verteilt, jede Ausschreibung als ganze",
  "firms-baseline": "Kategorie, Programm oder Titel; das Kennzeichen über ganze Ausschreibungen verteilt",
  "firms-alone": "umgewandelte Institute nicht als Unternehmen gezählt",
  "a-lower-share": "ein um {$size} niedrigerer Anteil",
};

export const missingSubjectRuleGerman: FixedTextsOf<typeof missingSubjectFacts, "title" | "question" | "leavesOpen"> = {
  title: "Wer übergreifende Technologie leitet",
  question: "Leiten Forschungsinstitute Projekte übergreifender Technologie (@projects) seltener als andere Projekte?",
  leavesOpen:
    "Betrachtet wird nur, wer ein Projekt leitet; wer hätte leiten können, und übergreifende Arbeit außerhalb dieser Programme, stehen nicht in den Daten.",
};
