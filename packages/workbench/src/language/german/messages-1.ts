/** German messages of the pages and pieces actions, shell, brief, findings, doors: `catalogue.key | text`, one and several parted by `¦`. */
export const germanMessages1 = `
actions.working | Wird ausgeführt …
actions.done | Erledigt.
actions.refused | Nichts wurde geändert:
actions.choose | wählen
actions.goOn | Ja, fortfahren
actions.notYet | Noch nicht
actions.unreachable | Der Server antwortet nicht. Ihre Eingaben stehen noch hier.
shell.skip | Zum Inhalt
shell.home | Quoin, Startseite
shell.navigation | Hauptseiten
shell.menu | Menü
shell.settings | Ansicht
shell.logOut | Abmelden
shell.breadcrumb | Wo Sie sind
shell.doorPages | Seiten zu {{door}}
shell.waiting | {{count}} Aufgabe wartet auf Sie ¦ {{count}} Aufgaben warten auf Sie
shell.overview | Überblick
shell.diagnosis | Diagnose
shell.technologySystems | Systeme
shell.planning | Plan
shell.cycle | Arbeit
shell.evidence | Daten
shell.office | Stelle
shell.start | Startseite
shell.scenarios | Szenarien
shell.consultation | Anhörung
shell.layeredRoadmap | Fahrplan
shell.together | Alle Stellen
shell.division | Arbeitsteilung
shell.whole | Pläne der Stellen
shell.work | Wartet auf mich
shell.calls | Ausschreibungen
shell.reviews | Gutachten
shell.money | Geld
shell.tracking | Fortschritt
shell.evaluations | Bewertung
shell.replan | Neuplanung
shell.server | Server
shell.opportunities | Möglichkeiten
shell.space | Raum der Tätigkeiten
shell.chains | Wertschöpfungsketten
shell.comparison | Wachstum und Ähnlichkeit
shell.cooperation | Zusammenarbeit
shell.coordination | Ressorts
shell.problems | Probleme
shell.map | Karte
shell.systems | Systemkarten
shell.forecasts | Vorhersagen
shell.plan | Plan des Systems
shell.register | Register
shell.import | Import
shell.sources | Quellen
shell.derivations | Abgeleitete Tabellen
shell.sure | Wie sicher
shell.methods | Methoden
shell.officeSettings | Einstellungen der Stelle
shell.log | Änderungen
shell.accounts | Konten
shell.language | Sprache
shell.appearance | Darstellung
shell.light | Hell
shell.dark | Dunkel
shell.auto | Wie das System
shell.newestEvidence | neueste Daten {{year}}
shell.help | Hilfe
shell.useHelp | Hilfe
shell.terms | Glossar
shell.api | Beschreibung der Schnittstelle
shell.nowhereTitle | Unter dieser Adresse gibt es keine Seite
shell.nowhere | Die Adresse ist vielleicht falsch geschrieben, oder was hier stand, wurde umbenannt.
shell.toStart | Zur Startseite
shell.brokenTitle | Diese Seite konnte nicht gezeigt werden
shell.broken | Die Oberfläche ist auf einen eigenen Fehler gestoßen. Nichts wurde geändert.
shell.again | Noch einmal versuchen
brief.question | Das industrielle Technologiesystem von {{place}}: Befunde und Aufgaben
brief.questionNation | Das industrielle Technologiesystem (@whole): Befunde und Aufgaben
brief.working | Befunde werden geprüft und der Plan entworfen
brief.answer | {{all}} Befunde betreffen diesen Ort: Die Daten stützen {{confirmed}}, widerlegen {{refused}} und lassen {{thin}} offen; {{lines}} Aufgaben werden vorgeschlagen.
brief.findings | Wichtigste Befunde
brief.peers | Der Ort unter seinesgleichen
brief.rank | {{place}} steht auf Rang {{rank}} von {{all}}, der höchste zuerst:
brief.median | Mitte aller {{value}}
brief.lastStep | Von {{before}} ({{from}}) auf {{after}} ({{to}}).
brief.owner | verantwortlich: 
brief.sourceOwn | Befunde und Plan dieses Arbeitsbereichs
brief.noOwner | noch niemand benannt
brief.deadline | bis {{day}}
brief.noDeadline | noch keine Frist
brief.nationHere | Der Plan des Ganzen gibt hier {{money}}; dieser Betrag wurde für das eigene Budget des Orts gelöst.
brief.nationSame | Der Plan des Ganzen gibt hier dasselbe.
brief.nationNone | Für das eigene Budget des Orts gelöst; nicht mit dem Plan des Ganzen zu vergleichen.
brief.findingsNone | Über diesen Ort konnte noch nichts geprüft werden.
brief.findingsNoneWhy | Keine Regel hatte die Zeilen, die sie braucht; die Liste der Probleme sagt, welche fehlen.
brief.decisions | Vorgeschlagene Entscheidungen
brief.decisionsNone | Keine Aufgabe ist hier durch die Daten begründet.
brief.decisionsNoneWhy | Eine Planzeile braucht einen Befund, den die Daten nicht widerlegen.
brief.moreReasons | und {{count}} weiterer ¦ und {{count}} weitere
brief.because | wegen
brief.money | Das Geld
brief.moneyInvented | Der Betrag von {{lines}} ist erfunden und in keiner Summe.
brief.moneyKnown | {{count}} Zeile trägt einen Betrag, {{money}} (nominal). Die Kosten der anderen {{unpriced}} sind nicht bekannt und nicht in der Summe. ¦ {{count}} Zeilen tragen einen Betrag, zusammen {{money}} (nominal). Die Kosten der anderen {{unpriced}} sind nicht bekannt und nicht in der Summe.
brief.moneyUnknown | Keine der {{unpriced}} Zeilen hat bekannte Kosten; eine Summe wird nicht geraten.
brief.unknown | Was noch herauszufinden ist
brief.moreUnknown | und {{count}} weiterer, den die Daten offenlassen. ¦ und {{count}} weitere, die die Daten offenlassen.
brief.unknownNone | Jede Regel, die von diesem Ort spricht, hatte die nötigen Daten.
brief.untested | {{count}} Punkte aus der Liste der Probleme, Stufen und Forderungen konnten gar nicht geprüft werden.
brief.allFindings | Alle Befunde
brief.wholePlan | Der ganze Plan
brief.otherPlace | Ein anderer Ort
brief.nation | @Whole
findings.listQuestion | Was ist nicht in Ordnung, und stimmt das?
findings.listQuestionOf | Was ist in {{place}} nicht in Ordnung, und stimmt das?
findings.listAnswer | {{confirmed}} Befunde stützen die Daten, {{refused}} nicht, {{thin}} waren mangels Daten nicht zu prüfen.
findings.matrix | Was wo gilt
findings.matrixQuestion | Frage
findings.matrixSum | gilt
findings.matrixNone | Diese Frage wird für diesen Ort nicht gestellt.
findings.matrixNote | Ein Zeichen öffnet den Befund des Orts. Was das Ganze betrifft, steht darunter.
findings.matrixNoteHere | Ein Zeichen öffnet den Befund des Orts. Die Spalte des gewählten Orts ist getönt.
findings.wholeStatement | Der Befund im Wortlaut
findings.diagnosing | Befunde werden an den Daten geprüft
findings.place | Ort
findings.verdict | Urteil
findings.problem | Problem
findings.all | Alle
findings.notTested | Nicht geprüft
findings.leavesOpen | Offen bleibt: {{reason}}
findings.otherWords | Stufen und Forderungen der Vorlage
findings.nothing | Kein Befund passt zu dieser Auswahl.
findings.nothingWhy | Die Filter oben lassen nichts übrig.
findings.showAll | Alle Befunde zeigen
findings.comparedWith | Verglichen mit
findings.value | Beobachtet
findings.threshold | Wert
findings.thresholds | Schwellen
findings.thresholdName | Ändern
findings.thresholdDefault | (Vorgabe {{value}})
findings.askRefused | Was wären diese Zeilen, wäre dies widerlegt?
findings.hadBeenRefused | Wäre dies widerlegt
findings.refusing | Die Zeilen werden ohne diesen Befund neu gemacht
findings.refusedMoney | Die Zeilen mit bekannten Kosten, die darauf beruhen, ergeben {{before}}; ohne ihn ergäben sie {{after}}.
findings.answeredByUnpriced | keine Kosten bekannt
findings.fragile | Kippt die Antwort: bei {{value}}
findings.thresholdWhy | Wozu sie dient
findings.yes | ja
findings.no | nein
findings.chance | Allein durch Zufall
findings.chanceRange | {{low}} bis {{high}} (Mittel {{mean}})
findings.pValue | p-Wert (Wahrscheinlichkeit eines so fernen Werts allein durch Zufall)
findings.interval | Intervall ({{level}} %)
findings.intervalRange | {{low}} bis {{high}}
findings.unit | Einheit
findings.change | Was diese Antwort ändern würde
findings.changeNone | Die Regel bietet für diesen Befund kein anderes Panel und keine andere Schwelle.
findings.robust | robust: jede Wahl hält ihn
findings.depends | hängt an einer Wahl
findings.sureLink | Wie sicher ist das?
findings.variant | Anderes Panel oder andere Schwelle
findings.rows | Zeilen dahinter
findings.rowsOf | {{count}} Zeile von {{table}} ¦ {{count}} Zeilen von {{table}}
findings.register | Register des Arbeitsbereichs
findings.recordVersion | Fassung {{version}}
findings.noRows | Dazu gibt es keine Datenzeile; der Satz oben sagt, was fehlt.
findings.why | Warum dieses Urteil
findings.ruleOf | Regel
findings.functionOf | Funktion des Innovationssystems
findings.mechanism | Richtung
findings.blocking | hemmend
findings.inducing | fördernd
findings.answeredBy | Beantwortet durch
findings.answeredByNone | Keine Planzeile beantwortet dies: Nur gestützte Befunde verlangen eine Maßnahme.
findings.answeredByGap | Noch beantwortet dies keine Planzeile.
findings.about | Betrifft
findings.unknown | Unter dieser Adresse gibt es keinen Befund
findings.unknownWhy | Befunde entstehen neu aus den Daten; dieser gehört vielleicht zu einem anderen Arbeitsbereich.
doors.title | Woher diese Zahl kommt
doors.close | Schließen
doors.toFinding | Der ganze Befund
doors.toLine | Die ganze Planzeile
doors.toRecord | Der ganze Eintrag
doors.formula | Wie sie berechnet wird
doors.parameters | Parameter
doors.compared | Verglichen mit
doors.rows | Zeilen dahinter
doors.records | Registereinträge dahinter
doors.noRows | Dazu gibt es keine Datenzeile.
doors.cite | Zitieren
doors.copy | Kopieren
doors.copied | Kopiert
doors.assumptions | Von der Stelle entschieden
doors.note | Zu wissen
doors.gone | Was diese Adresse nennt, gibt es hier nicht.
`;
