import type { TextsOf } from "../../language/statement/sentences.ts";
import type { mechanismWords } from "./mechanism.words.ts";

export const mechanismGerman: TextsOf<typeof mechanismWords> = {
  "is-so": "Hier belegt: {questions}",
  decided: "Entschieden von {person}: {reason}",
  moves: "Dadurch geht „{indicator}“ von {from} auf {to}.",
  towards: "Dadurch soll „{indicator}“ auf {to} gehen; wie weit es dorthin reicht, ist nicht bekannt.",
  "notices-only": "Beobachtet wird: „{indicator}“. Keine Quelle sagt, wie weit dies es bewegt.",
  "not-measured": "Kein Indikator davon wird hier gemessen.",
  "moves-if-followed": "Geschieht es bei allem, was sie nennt, so geht „{indicator}“ von {from} auf {to}, und nicht weiter.",
  "seat-is-work": "Geld wirkt dort, wo die führende Einrichtung sitzt; wo Partner und Zweigstellen arbeiten, steht in keiner Tabelle.",
  unknown: "nicht bekannt",
  "known-cutoff":
    "An der Schwelle der Punktzahlen jeder Ausschreibung, wer sie gerade erreichte neben dem, der sie gerade verfehlte; alle Punktzahlen werden aufbewahrt, auch die der Abgelehnten. Verglichen wird: „{outcome}“.",
  "known-phased":
    "Nacheinander; das Los entscheidet, welche unter den {units} beginnen, und deren Veränderung wird neben die der anderen gestellt; die Zahlen von vorher werden aufbewahrt. Verglichen wird: „{outcome}“.",
  "known-match": "Nur neben ähnlichen, die nicht erreicht werden; was sich sonst unterscheidet, lässt sich nicht trennen. Verglichen wird: „{outcome}“.",
  "known-everybody":
    "Es ändert dasselbe für alle zugleich, was es bewirkt, lässt sich also nicht von dem trennen, was ohnehin geschieht; beobachtet wird: „{outcome}“.",
  "known-few":
    "Es erreicht zu wenige, um die einen mit den anderen zu vergleichen, was es bewirkt, lässt sich also nicht von dem trennen, was ohnehin geschieht; beobachtet wird: „{outcome}“.",
  "noticed-spreads":
    "Bei {n} {units} fällt eine Wirkung ab {detectable} Standardabweichungen in vier von fünf Fällen auf; wie weit sie sich unterscheiden, hat noch niemand gemessen.",
  "noticed-share":
    "Bei {n} {units} fällt eine Wirkung ab {detectable} in vier von fünf Fällen auf, bei der größten Streuung, die ein solcher Anteil haben kann.",
  "noticed-alone": "Eine Veränderung um {detectable} in der eigenen Einheit ist in vier von fünf Fällen vom Zufall zu unterscheiden.",
  "noticed-later": "Ab welcher Größe eine Wirkung auffällt, lässt sich sagen, sobald geplant ist, wie viele es sein werden ({units}).",
  "units-projects": "Projekten",
  "units-places": "Orten",
  "units-named": "genannten Dingen",
  "units-institutes": "Instituten",
  "units-industries": "Branchen",
  "own-research": "Forschungsausgaben der Antragsteller aus eigenem Geld, drei Jahre nach der Entscheidung, auch derer, die nichts bekamen",
  "M1.1": "Eine Behörde führt, was mehrere taten; Einrichtungen stellen dort Anträge und berichten ihr.",
  "M1.2": "@Calls bezahlen Vorhaben, die ohne sie nicht, oder nicht dort, so lang oder so groß, begonnen würden.",
  "M1.3": "Ein Institut oder eine Normungsstelle nimmt Arbeit auf, die niemand führte.",
  "M1.4": "Unternehmen, die die Technologie nicht haben, nutzen sie nun.",
  "M1.5": "Wer zahlt, sagt länger zu oder zahlt einen Teil, zu dem Unternehmen beitragen.",
  "M1.6": "Hochschulen und Unternehmen bilden für vorhandene Stellen aus, und die Leute bleiben.",
  "M1.7": "Einrichtungen, die getrennt arbeiteten, vereinbaren gemeinsame Arbeit, weil sie verlangt oder bezahlt wird.",
  "M1.8": "Inhaber bieten Ergebnisse an, die sie behielten, und andere nehmen sie auf.",
  "M1.9": "Wer über Geld entscheidet, sieht, was früher gezahlt wurde und was daraus wurde, und beendet, was scheitert.",
  "M1.T1": "Endet die Prüfung damit, dass geöffnet wird, geben Unternehmen mehr für FuE aus, weil sie einen Teil zurückerhalten.",
  "M1.T2": "Endet die Prüfung damit, dass geöffnet wird, finanzieren Kredit- und Kapitalgeber, was ihnen zu riskant war.",
  "M1.T3": "Unternehmen entwickeln, was ein öffentlicher Käufer abzunehmen versprach.",
  "M1.T4": "Wer ein Recht hält, nutzt oder lizenziert es, weil es geschützt wird.",
  "M1.T5": "Eine gemeinnützige Einrichtung tut, wovon kein Unternehmen den Ertrag behalten kann.",
  "M2.1": "Neue Träger werden dort genehmigt, wo Forschung und Industrie ihrer Art sind.",
  "M2.2": "Jede @Region nutzt die Instrumente, die zu ihrem Können passen, und lässt die anderen.",
  "M2.3": "Wenige @Regions, die es können, bauen Zentren, und andere nutzen sie.",
  "M3.1": "Ein Institut gibt auf, was nicht zu seiner Stellung passt, und wird nach dem beurteilt, was passt.",
  "M3.2": "Ein Institut verkauft Unternehmen Dienste, die es für sich selbst tat.",
  "M3.3": "Ein Institut verlegt Leute und Geld in die fehlende Technologieklasse.",
  "M3.4": "Eine neue Einrichtung erhält Aufträge, mit denen sie planen kann.",
  "M4.1": "Eine Plattform leistet, was Unternehmen nicht selbst prüfen oder erproben können.",
  "M4.2": "Ein Unternehmen öffnet sein Versuchsfeld anderen seiner Kette.",
  "M4.3": "Hochschulen, Institute und Geldgeber bringen mit Unternehmen Leute oder Geld in eine Plattform.",
  "M4.4": "Forschende ohne Labor in ihrer Nähe nutzen das neue.",
  "M4.5": "Träger verleihen Stunden, die brach lagen, weil man sie darum bittet, dafür zahlt oder danach urteilt.",
  "M5.1": "Unternehmen, die Technologie kaufen, stellen eigene Leute daran, die sie aufnehmen.",
  "M5.2": "Ein Unternehmen mit vielen Gliedern der Kette übernimmt die Arbeit anderer oder kauft bei ihnen.",
  "M5.3": "Unternehmen finden oder bauen eine zweite Quelle dessen, was sie bei einer kaufen.",
  "M5.4": "Ein multinationales Unternehmen forscht hier, was es anderswo tat.",
  "M5.5": "Forschende hier und im Ausland beginnen gemeinsame Arbeit.",
  other: "Die Genannten tun, was die Zeile sagt.",
  "no-instrument":
    "Keine Zeile hier hat ein Instrument, das „{indicator}“ bewegt: Es braucht jemanden, der für „{measure}“ antwortet, und was das bewirken würde, ist nicht bekannt.",
  "calls-move-no-industry":
    "Ausschreibungen für Forschung nennen Felder und Orte von Projekten; welche Industrie wo produziert, woraus „{indicator}“ gezählt wird, ist nicht Teil dessen, was sie aufteilen.",
  "money-does-not-lead":
    "Geld nach Kategorien ändert nicht, wer führt: Wiegt gemeinsame Technologie {weight}, bleibt „{indicator}“ bei {value}, da jede Kategorie ihre Führenden behält.",
};
