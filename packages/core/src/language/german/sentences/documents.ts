/** German of what documents say between findings, lines and entries of the register, by code. */
export const germanDocumentSentences = `
head.id | Kennung
head.code | Code
head.line | Zeile
head.lines | Zeilen
head.task | Aufgabe
head.finding | Befund
head.findings | Befunde
head.rule | Regel
head.subject | Gegenstand
head.place | Gegenstand
head.money | Mittel
head.from | Ab
head.owner | Zuständig
head.until | Bis
head.value | Wert
head.assumed | Wert
head.table | Tabelle
head.region | @Region
head.regions | @Regions
head.unit | {units}
head.no-cost | Kosten nicht bekannt
document.contents | Inhalt
document.notes | Anmerkungen
document.invented | Erfunden
document.elsewhere | die Abbildung ist in den Dateien html und docx gezeichnet
evidence-note.rows | {table}, Zeilen {rows}
evidence-note.rows-more | {table}, Zeilen {rows} und {n} weitere Bereiche
evidence-note.hashed | {rows}, SHA-256 {hash}…
evidence-note.record | Eintrag {record}, Fassung {version}
evidence-note.more | und {n} weitere
evidence-note.entries | Register: {kind}, {n} {n:Eintrag|Einträge}
report-basis.paper | Befunde und Maßnahmen sind gezählt wie in: {name}. {codes}
report-basis.exists | Was vorhanden ist
report-basis.used | Verwendete Daten
report-basis.tables | Alles, was über {place} gesagt wird, kommt aus den {n} Tabellen unten; die Anmerkungen am Ende sagen, wo jede Zahl steht. Fehlende Werte bleiben fehlend und zählen nie als null.
report-basis.no-records | Das Register enthält noch keine Einträge.
report-basis.register | Das Register
report-basis.kind | Art des Eintrags
report-basis.number | Anzahl
report-basis.invented | Davon erfunden
report-basis.fund | In {years} flossen zentrale Sondermittel von {central} in {projects} Projekte mit Gesamtinvestitionen von {total}: Hebel{ratio} {leverage}. Gesamtinvestitionen sind kein privates Geld.
report-basis.list | Tabellen
report-basis.annex | Quellen, Lizenzen und Prüfsummen stehen unter Daten und Methoden.
report-basis.holds | Was sie enthält
report-diagnosis.list | Die Liste des Papiers, Punkt für Punkt
report-diagnosis.list-caption | Probleme, Stufen und Anforderungen
report-diagnosis.and-more | {first}, {second} und {n} weitere
report-diagnosis.overview | Überblick
report-diagnosis.tested | {n} Aussagen über {place} wurden geprüft: {confirmed} belegt, {refused} nicht gestützt, {open} mit zu wenigen Daten.
report-diagnosis.by-problem | Urteile nach Problem
report-diagnosis.problem | Problem
report-diagnosis.untested | Hier wurde nichts geprüft; die Liste unten sagt warum.
report-annex.chain | Zeile, Befund, Maß, Tabelle
report-annex.trace | Nachweis
report-annex.judged-by | Regel
report-annex.evidence | Daten
report-annex.files | Datendateien
report-annex.hashes | Datendateien und ihre SHA-256
report-annex.source | Quelle
report-annex.licence | Lizenz
report-annex.file | Datei und SHA-256
report-annex.methods | Methoden und Parameter
report-annex.made | Erstellt mit Quoin {version}; gleicher Inhalt ergibt dieselbe Datei.
report-annex.unchanged | Die Stelle hat keinen Parameter geändert; jede Regel lief mit ihren Voreinstellungen.
report-annex.changed | Von der Stelle gesetzte Parameter (andere behalten die Voreinstellung der Regeln)
report-annex.parameter | Parameter
report-annex.rules | Verwendete Regeln: {rules}.
report-layout.nowhere | Keine Zeile nennt einzelne @regions.
report-layout.tiles | Alle @regions sind Kacheln gleicher Größe; Grenzen sind nicht gezeichnet.
report-layout.chosen | Gewählte @regions
report-layout.for-what | Wofür
report-projects.leverage | Zum Vergleich: Der Hebel{ratio} der Sondermittel {years} war {leverage}.
report-projects.unpriced | Der Plan hat {all} Zeilen; von keiner sind die Kosten bekannt, und keine Summe wird geraten.
report-projects.sum | Der Plan hat {all} Zeilen; {priced} davon mit Betrag, zusammen {sum} (nominal); die Kosten der übrigen {unknown} sind nicht bekannt und nicht in der Summe. {invented}
report-projects.invented | Der Betrag von {lines} ist erfunden und in keiner Summe.
report-projects.table | Zeilen und ihre Mittel
report-requirements.guiding | Leitgedanke
report-requirements.thought | Der Plan für {place} geht von den {confirmed} Befunden aus, die die Daten belegen, und arbeitet mit diesen Maßnahmen: {measures}. Was die Daten nicht stützen, begründet keine Aufgabe.
report-requirements.no-measure | noch keine
report-requirements.principles | Grundsätze
report-requirements.grounded | Jede Aufgabe nennt die Befunde, auf die sie antwortet, und diese führen zu Zeilen der Daten zurück.
report-requirements.affordable | Mittel werden im Haushalt der Stelle geplant, und der Abstand zum bestmöglichen Plan ist bewiesen.
report-requirements.local | Die Aufgaben jeder Region folgen aus ihren eigenen Daten; sie sind nicht der gefilterte Plan des Ganzen.
report-requirements.honest | Was nicht bekannt ist, wird aufgelistet; Vermutung ersetzt keine Daten.
report-requirements.goals | Ziele
report-safeguards.organisation | Organisation
report-safeguards.funds | Mittel
report-safeguards.talent | Fachkräfte
report-safeguards.evaluation | Evaluierung
report-safeguards.risks | Risiken
report-safeguards.decided | Für jede geprüfte Aussage reichten die Daten.
report-safeguards.open | Diese Aussagen ließen sich nicht entscheiden, und keine Aufgabe stützt sich auf sie; der Plan kann sich ändern, sobald sie entschieden sind.
report-safeguards.subjects | {n} Gegenstände
report-safeguards.see | siehe {lines}.
report-safeguards.none | noch keine Zeile.
report-draft.confirmed | Belegt
report-draft.refused | Geprüft und nicht gestützt
report-draft.no-task | Die Daten begründen keine Aufgabe.
report-draft.other | Weitere Aufgaben
report-draft.decided | Für jede geprüfte Aussage reichten die Daten.
report-draft.open | Diese ließen sich nicht entscheiden, und keine Aufgabe stützt sich auf sie.
report-draft.more | {more} weitere stehen im vollen Plan.
report-draft.no-owner | Nicht zugeteilt
report-draft.no-deadline | Ohne Frist
report-draft.no-amount | Ohne Betrag
report-draft.proposed | Zuständigkeit, Frist und Indikator sind vorgeschlagen: zu bestätigen
report-draft.asked | {what}: {lines}.
report-draft.settled | Jede Aufgabe hat Zuständige, Frist und Mittel.
report-tasks.inferred | Zusammenarbeit und Umfeld (abgeleitet; keine Maßnahme des Papiers)
report-tasks.none | Hier noch keine Aufgabe; die Tabelle sagt warum.
report-tasks.without | Punkte ohne Aufgabe
report-tasks.partly | Punkte ohne Aufgabe oder mit einem Teil, der nicht zustande kam
report-tasks.open | Was zuerst herauszufinden ist
report-tasks.open-lead | Die Daten entscheiden dies nicht, und keine Zeile beruht darauf, oder es ist bestätigt und hängt an einer Wahl; geordnet nach dem Wert der Antwort. Die genannten Tabellen und Felder würden es entscheiden.
report-tasks.norms | Was als zu konzentriert, zu gleichmäßig, zu kurz, zu abhängig gilt
report-tasks.norm-figure | Größe
report-tasks.norm-limit | Gilt als richtig
report-tasks.norm-base | Gehalten gegen
report-tasks.norm-who | Wer es entschieden hat
report-tasks.norm-default | Vorgabe; niemand hat es entschieden
report-tasks.norm-by-hand | von Hand gesetzt; von wem, ist nicht verzeichnet
report-tasks.moves | Was sie bewegte
report-tasks.finding-out | Kosten der Klärung
report-tasks.decides | Was es entscheiden würde
report-tasks.fields | Tabelle und Feld
report-tasks.whom | Von wem
report-tasks.nobody | nicht bekannt
report-finding.misreading | Zitierbar als: „{licenses}“ Nicht als: „{not}“
report-finding.compared | Verglichen mit: {what}
report-finding.limit | Grenze
report-finding.chance | Zufällig (5 % bis 95 %)
report-finding.effect | Effekt mit Intervall
report-finding.effect-span | {value} ({low} bis {high}; das Geringste von Belang {minimum})
report-finding.small | wirklich, aber klein
report-finding.interval | Intervall
report-finding.span | {low} bis {high}
report-finding.choices | Was die Antwort ändern würde
report-finding.variant | Variante
report-finding.verdict | Urteil
report-finding.confirmed | Belegt
report-finding.not-supported | Nicht gestützt
report-finding.insufficient-data | Zu wenige Daten
report-finding.robust | jede Wahl hält es
report-finding.depends | hängt von einer Wahl ab
report-finding.level | Signifikanzniveau {level}
report-finding.turns | kippt mit einer Grenze: {limits}
report-finding.no-data | keine Daten
report-finding.points | Prozentpunkte
report-finding.invented | beruht auf erfundenen Einträgen
report-finding.by-region | @Region für @region
report-finding.columns | Jede Spalte ist eine Aussage, die für @regions geprüft wird; deren eigene Berichte enthalten Zahlen und Zeilen.
report-finding.by-region-caption | Urteile nach @region
report-finding.each | [@Region]
report-plan.plan | Plan des industriellen Technologiesystems: {place}
report-plan.draft | Plan des industriellen Technologiesystems: {place} (Entwurf zur Stellungnahme)
report-plan.strategy | Strategie der intelligenten Spezialisierung: {place}
report-plan.office | {office} · Entwurf für die Planungsstelle
report-plan.paper-item | Wie das Papier sagt
report-plan.takes | Was es brauchte
report-plan.would-decide | Was es entschiede
report-plan.refused-by | Nicht gestützt durch {findings}.
report-plan.missing-fields | Es fehlt: {fields}.
report-plan.from-whom | Könnte kommen von: {who}.
report-plan.from-nobody | Niemand ist benannt, der es liefern könnte.
report-plan.missing | Was fehlt
report-plan.instrument | Instrument
report-plan.answers | Antwortet auf
report-plan.decided | Entschieden von
report-plan.decision | {person}, {date}: {reason}
report-plan.nobody | niemand benannt
report-plan.not-set | nicht gesetzt
report-plan.indicator | Indikator
report-plan.to-rise | {indicator} {now}, soll steigen (keine gemessene Wirkung liegt vor)
report-plan.to-fall | {indicator} {now}, soll sinken (keine gemessene Wirkung liegt vor)
report-plan.measured | {indicator} (gemessen: {source})
report-plan.by | {indicator} bis {year}
report-plan.state | Stand
report-plan.proposed | Zuständigkeit, Frist und Indikator sind vorgeschlagen
report-plan.set-by | Von Befunden gesetzt: {parts}.
report-plan.assumptions | Annahmen der Stelle (in den Einstellungen zu ändern)
report-plan.assumption | Annahme
report-plan.proof-rule | Eine Regel der Aufteilung: Sie hält alle {rules} Grenzen ein, exakt geprüft, und will in nichts anderem die beste sein.
report-plan.chain | Warum es wirken sollte:
report-plan.step | {step} ({basis})
report-plan.assumed-by | angenommen von {who}
report-plan.known | Woran man es erkennt:
report-plan.evidenced | Befund {findings}
report-plan.proof | Beweis: Zielwert {objective}, bewiesene Schranke {bound}, Lücke {gap}, Stand {status}; {rules} Regeln exakt geprüft, {violated} verletzt (Löser {solver}).
report-plan.proof-arithmetic | Beweis: Zielwert {objective}, bewiesene Schranke {bound}, Lücke {gap}, Stand {status}; {rules} Regeln exakt geprüft, {violated} verletzt (exakte Arithmetik).
report-plan.optimal | optimal
report-plan.within-gap | innerhalb der erlaubten Lücke
report-plan.not-proved | nicht bewiesen
report-plan.infeasible | Regeln nicht zugleich erfüllbar
report-plan.unbounded | unbeschränkt
report-plan.box | Kasten {id}: {title}
report-plan.rows | {n} {n:Zeile|Zeilen}
report-plan.first-rows | die ersten {shown} von {n} Zeilen
report-plan.goal | Indikator
report-plan.unit | Einheit
report-plan.baseline | Ausgang
report-plan.milestone | Etappe
report-plan.target | Ziel
report-plan.actual | Ist
report-plan.source | Quelle, Anmerkung
report-plan.indicators | Hauptindikatoren
report-plan.no-goals | Es sind keine Ziele eingetragen; die Stelle setzt sie im Register. Die Ausgangswerte unten sind die der belegten Befunde.
report-plan.baselines | Hauptindikatoren (Ausgangswerte)
report-plan.to-be-set | Ziel noch zu setzen
report-brief.title | {place}: Befunde und Aufgaben
report-brief.findings | Wichtigste Befunde
report-brief.decisions | Vorgeschlagene Entscheidungen
report-brief.money | Die Mittel
report-brief.unknown | Was nicht bekannt ist
report-brief.untested | Über diesen Ort ließ sich noch nichts prüfen.
report-brief.turns | kippt mit einer Schwelle
report-brief.no-task | Hier begründen die Daten keine Aufgabe.
report-brief.facts | {id}; {money}; {duty}
report-brief.nobody | noch niemand benannt
report-brief.duty | {who}, bis {day}
report-brief.unpriced | Von keiner der {n} Zeilen sind die Kosten bekannt; keine Summe wird geraten.
report-brief.one-priced | Eine Zeile trägt einen Betrag, zusammen {sum} (nominal; {lines}). Die Kosten der übrigen {unpriced} sind nicht bekannt und nicht in der Summe. {invented}
report-brief.priced | {n} Zeilen tragen einen Betrag, zusammen {sum} (nominal; {lines}). Die Kosten der übrigen {unpriced} sind nicht bekannt und nicht in der Summe. {invented}
report-brief.invented | Der Betrag von {lines} ist erfunden und in keiner Summe.
report-brief.more | Bei {n} weiteren Aussagen fehlen Daten.
report-brief.no-data | {n} Punkte der Liste von Problemen, Stufen und Anforderungen ließen sich gar nicht prüfen.
term.region | Mittel für {name}
term.field | Mittel für {name}
term.institutes | Institute ({name})
term.weight | Gewicht ({name})
term.candidates | darauf begonnene Kandidaten ({name})
term.begun | darauf begonnene Kandidaten
term.target | nicht mehr belegt ab ({name})
term.term | {kind}: {what}
`;
