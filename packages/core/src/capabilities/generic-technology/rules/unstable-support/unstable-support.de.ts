import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { unstableSupportFacts } from "./unstable-support.ts";
import type { unstableSupportWords } from "./unstable-support.words.ts";

export const unstableSupportGerman: TextsOf<typeof unstableSupportWords> = {
  "share-question": "Sank der Anteil der FuE, den der Staat bezahlt, um mehr, als seine eigenen Jahresschritte erklären?",
  "share-question-of": "Sank in {$place} der Anteil der FuE, den der Staat bezahlt, um mehr, als seine eigenen Jahresschritte erklären?",
  nation: "@whole",
  fell: "Der Staat bezahlte {$last} der FuE-Ausgaben ({$place}) in {$last_years} und {$first} in {$first_years} (Jahresmittel): {$change}; neun von zehn Verläufen gleicher Jahresschritte ergeben {$walks} ({$p}): {$outcome}. Der jährliche Betrag ging von {$before} auf {$now} (nominal): Ein Anteil sinkt auch, wo andere mehr bezahlen. {$between} {$rest}",
  rose: "Der Staat bezahlte {$last} der FuE-Ausgaben ({$place}) in {$last_years} und {$first} in {$first_years} (Jahresmittel): {$change}, kein Rückgang; neun von zehn Verläufen gleicher Jahresschritte ergeben {$walks} ({$p}). Der jährliche Betrag ging von {$before} auf {$now} (nominal). {$between} {$rest}",
  confirmed: "ein Rückgang darüber hinaus",
  "not-supported": "er sank, und nicht darüber hinaus",
  "insufficient-data": "er sank; ob um mehr, als Gänge ohne Richtung ergeben, ist nicht zu sagen",
  "nation-as-a-whole": "Das Ganze (@whole): {$change}.",
  "a-fall-of": "ein Rückgang um {$size}",
  "few-years":
    "Gesamte FuE-Ausgaben und der vom Staat bezahlte Teil sind gemeinsam für {$years} {$years :form one=Jahr other=Jahre} bekannt ({$place}); gebraucht werden {$needed}.",
  walks: "Verläufe aus den eigenen Jahresschritten des Anteils, jeder gleich wahrscheinlich abwärts wie aufwärts; und der mittlere Anteil von {$years}",
  "means-of": "Mittel über {$years} Jahre",
  "two-steps": "Schritte zweier Folgejahre zusammengehalten",
  "without-newest": "ohne das neueste Jahr",
  "share-chart": "Anteil der FuE-Ausgaben, den der Staat bezahlt",
  government: "Staat",
  "length-question": "Laufen weniger als {$share} der Projekte mit veröffentlichter Dauer (@projects) {$years} Jahre oder länger?",
  "length-below":
    "Von {$known} Projekten mit veröffentlichter Dauer aus Ausschreibungen {$years} (@projects) laufen {$share} {$long} Jahre oder länger, weniger als {$limit}; {$beside}. {$drawn} {$generic} Nach Jahr der Ausschreibung: {$calls}. Bei {$unknown} {$unknown :form one=Projekt other=Projekten} steht keine Dauer in den Daten.",
  "length-not-below":
    "Von {$known} Projekten mit veröffentlichter Dauer aus Ausschreibungen {$years} (@projects) laufen {$share} {$long} Jahre oder länger, nicht weniger als {$limit}; {$beside}. {$drawn} {$generic} Nach Jahr der Ausschreibung: {$calls}. Bei {$unknown} {$unknown :form one=Projekt other=Projekten} steht keine Dauer in den Daten.",
  "calls-drawn": "Dauern werden je Ausschreibung festgelegt: {$calls} neu gezogene Ausschreibungen ergeben {$range} (Intervall von {$level}).",
  "by-call": "jede Ausschreibung einmal gezählt",
  "by-money": "nach Geld",
  "run-years": "{$share} laufen {$years} oder mehr",
  "of-call": "{$year}: {$long} von {$known} ({$categories})",
  generic: "Nach Kategorien: {$categories}.",
  "of-category": "{$category} {$long} von {$known}",
  "of-generic": "{$category} (übergreifende Technologie) {$long} von {$known}",
  "few-lengths":
    "Die Dauer ist für {$known} von {$projects} Projekten der Ausschreibungsjahre bekannt, die sie veröffentlichen; gebraucht werden mindestens {$minimum} Projekte und {$share}.",
  "long-share": "{$share} der Projekte mit {$years} Jahren oder mehr",
  "all-lengths": "{$years} Jahre, alle Kategorien und Ausschreibungen",
  "years-or-more": "{$years} Jahre oder mehr",
  "limit-of": "Grenze {$share}",
  "called-in": "Ausschreibungen {$year}",
  category: "Kategorie {$category}",
  "generic-question": "Laufen weniger Projekte übergreifender Technologie (@projects) {$years} Jahre oder länger als insgesamt?",
  "generic-result":
    "Von {$generic} Projekten übergreifender Technologie mit veröffentlichter Dauer aus Ausschreibungen {$years} (@projects) laufen {$share} {$long} Jahre oder länger, von den {$others} anderen {$other_share}. Die Dauer legt meist die Ausschreibung fest; über {$calls} ganze Ausschreibungen neu verteilt, welche zu übergreifender Technologie gehören, ergeben neun von zehn Ziehungen {$chance :low} bis {$chance :high} ({$p}): {$outcome}. Übergreifende Technologie nach der Regel des Amtes: {$ways}. Was Ausschreibungen verlangen, ist verschieden, und vielleicht auch die Zeit dafür. Bei {$unknown} {$unknown :form one=Projekt other=Projekten} steht keine Dauer in den Daten.",
  "generic-confirmed": "von denen übergreifender Technologie laufen weniger so lange",
  "generic-not-supported": "von denen übergreifender Technologie laufen nicht weniger so lange, als Zufall ergibt",
  "generic-insufficient-data": "ob von denen übergreifender Technologie weniger so lange laufen, ist nicht zu sagen",
  "way-category": "Kategorie {$names}, {$projects}",
  "way-programme": "sonst Programm {$names}, {$projects}",
  "way-title": "sonst ein Titel mit {$names}, {$projects}",
  "few-generic":
    "Von den Projekten mit veröffentlichter Dauer {$generic :form one=gehört other=gehören} {$generic} zu übergreifender Technologie und {$others} nicht; gebraucht werden von beiden mindestens {$minimum}.",
  "dealt-calls": "übergreifende Technologie über {$calls} ganze Ausschreibungen verteilt",
  "fewer-by": "{$size} weniger",
  "without-category": "ohne die anderen der Kategorie {$category}",
  "length-chart": "Projekte nach Dauer in Jahren",
  "length-of": "{$from} bis unter {$to}",
};

export const unstableSupportRuleGerman: FixedTextsOf<typeof unstableSupportFacts, "title" | "question" | "leavesOpen"> = {
  title: "Stetigkeit der Förderung",
  question: "Ist die Förderung der Forschung kurz, bei übergreifender Technologie noch kürzer, oder bezahlt der Staat einen sinkenden Anteil?",
  leavesOpen:
    "Stetige Grundfinanzierung der Institute steht nicht in den Daten, auch nicht, was auf ein Projekt folgte; ob übergreifende Forschung über die Dauer ihrer Projekte hinaus stetig bezahlt wird, ist eine andere Frage, die hier keine Tabelle beantwortet.",
};
