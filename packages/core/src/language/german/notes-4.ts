/** German of the notes from `portfolio.no-budget` to `table.old-workbook`: the code, what happened, what to do. */
export const germanNotes4 = `
portfolio.no-budget
  Verlangt ist ein Anteil der Spalte „{column}“, aber auf dieser Spalte liegt kein Budget.
  Ein Budget auf „{column}“ ergänzen: Anteile gelten dem Budget, nicht dem Ausgegebenen.
portfolio.unknown-source
  Kein Budget hat die Quelle „{source}“; es gibt: {sources}.
  Die Quelle berichtigen oder ihr Budget ergänzen.
portfolio.zero-column
  Die Spalte „{column}“ ergibt zusammen 0; ein Anteil davon lässt sich nicht bilden.
  Eine andere Spalte nennen.
portfolio.repeated-rule
  Die Regel „{rule}“ steht zweimal.
  Eine davon behalten oder jedem Budget eine eigene Quelle oder ein eigenes Jahr geben.
portfolio.prerequisite-ring
  Diese Projekte setzen einander im Kreis voraus: {ring}.
  Eine der Voraussetzungen des Kreises entfernen.
portfolio.repeated-member
  Das Projekt „{project}“ steht in einem Ausschluss zweimal.
  Jedes Projekt einmal nennen.
portfolio.wrong-year
  „{text}“ in der Spalte „{column}“ ist nicht {expected}.
  Die Zelle berichtigen.
portfolio.no-start
  Der späteste Beginn {latest} liegt vor dem frühesten {earliest}.
  Die beiden vertauschen oder berichtigen.
portfolio.no-second
  Eine Grenzkurve braucht ein zweites Ziel, und die Regeln nennen keines.
  „second: SPALTE“ in den Regeln ergänzen.
portfolio.wrong-frontier
  --frontier ist „{text}“; möglich sind „all“ oder eine Zahl von Punkten ab 2.
  --frontier all oder --frontier 10 schreiben.
portfolio.changes-of-what
  --max-changes zählt Abweichungen von einem beschlossenen Plan, und keiner ist angegeben.
  --approved PLAN.csv ergänzen.
portfolio.stopped
  Die Frist von {seconds} s hat die Suche beendet; die nachgewiesene Lücke beträgt {gap}.
  Mit --time-limit mehr Zeit geben oder die genannte Lücke hinnehmen.
portfolio.no-plan
  Innerhalb von {seconds} s wurde kein Plan gefunden und keiner als unmöglich nachgewiesen.
  Mit --time-limit mehr Zeit geben.
portfolio.frontier-stopped
  Eine Frist von {seconds} s hat eine Suche beendet; die {points} Punkte der Grenzkurve sind vielleicht nicht alle.
  Mit --time-limit mehr Zeit geben oder eine Zahl von Punkten verlangen.
review.not-in-review
  Der Antrag „{application}“ ist im Stand {status}: Niemand begutachtet ihn mehr.
  Es bleibt nichts zu tun; das Gutachten bleibt, wie es erbeten wurde.
review.too-few-experts
  Dem Antrag „{application}“ fehlen {wanted} Gutachter; {found} können bestellt werden ({free} Fachleute sind unbefangen und haben ihn noch nicht beurteilt).
  Mehr Fachleute eintragen, most_reviews erhöhen oder weniger Gutachten je Antrag verlangen.
review.not-assigned
  Für „{who}“ ist kein Gutachten zum Antrag „{application}“ bestellt.
  „quoin review list DIR --application {application}“ zeigt, wer ihn begutachtet.
review.is-done
  Das Gutachten zum Antrag „{application}“ von „{who}“ ist im Stand {status} und ändert sich nicht mehr.
  Die Programmleitung bitten, ein weiteres Gutachten zu bestellen.
review.conflict
  Wer befangen ist ({conflict}), bewertet den Antrag „{application}“ nicht.
  Ablehnen: quoin review decline DIR {application} --reason TEXT.
review.unknown-item
  Der Bewertungsbogen „{scorecard}“ hat keinen Posten „{item}“.
  Posten: {items}.
review.repeated-item
  Der Posten „{item}“ ist zweimal bewertet.
  Eine der beiden Bewertungen behalten.
review.missing-item
  Der Posten „{item}“ des Bewertungsbogens „{scorecard}“ ist nicht bewertet.
  Seine Eingabe angeben; null, wo er nicht zu beurteilen ist.
review.not-judged
  Der Posten „{item}“ wurde nicht beurteilt und zählt nichts.
  Seine Eingabe angeben, wenn er zu beurteilen ist.
award.call-not-closed
  Die Ausschreibung „{call}“ ist im Stand {status}: Bewilligt wird nach ihrem Schluss und nicht nach der Entscheidung.
  Sie mit „quoin call close“ schließen oder mit --dry-run vorausschauen.
award.needs-call
  Eine Bewilligung nennt Ausschreibung und Verfahren; eine Liste von Bewilligungen gilt nur früheren ({field}).
  CALL und --method angeben oder --historic mit --data und --reason.
award.no-funder
  Die Ausschreibung „{call}“ nennt kein Ressort, das sie fördert, und ihr Fonds oder Programm auch nicht.
  Der Ausschreibung ein Ressort geben.
award.project-exists
  {type} „{id}“ gibt es schon; der Antrag „{id}“ würde zweimal bewilligt.
  Den Verlauf beider ansehen und den Antrag ablehnen oder seine Kennung berichtigen.
award.left-undecided
  Der Antrag „{application}“ bleibt unentschieden: {reason}
  Dies klären und die Bewilligung noch einmal ausführen; die Ausschreibung bleibt bis dahin geschlossen.
award.no-plan
  Der Löser fand für die Ausschreibung „{call}“ kein Portfolio: {problem}
  Es noch einmal versuchen oder nach Rang bewilligen.
serve.port-busy
  Den Port {port} hält ein anderes Programm.
  Dieses beenden oder einen anderen Port wählen: --port 0 nimmt einen freien.
serve.cannot-listen
  Auf {host}:{port} kann nicht gehört werden: {problem}.
  --host 127.0.0.1 und einen Port über 1024 verwenden.
serve.no-accounts
  Der Arbeitsbereich hat keine Konten: Wer {host} erreicht, könnte alles lesen und ändern.
  Mit „quoin user add“ Konten anlegen oder --host und --behind-tls weglassen.
serve.plain-http
  Kennwörter gingen im Klartext über das Netz an {host}.
  Einen Vermittler, der TLS beendet, vor den Server stellen und dies sagen: --behind-tls --names quoin.office.example.
demo.not-the-example
  {dir} besteht und ist nicht der Beispiel-Arbeitsbereich {example}.
  Einen anderen Ordner nennen: quoin demo DIR.
demo.changed-data
  Die Datendatei {path} in {dir} ist nicht die ihres Datenpakets.
  Einen anderen Ordner nennen oder diesen mit „quoin demo {dir} --fresh“ verwerfen.
settings.no-path
  „{path}“ nennt keine Einstellung.
  Die Namen mit Punkten verbinden wie in plan.years; einen Namen mit Punkt in Anführungszeichen setzen: plan.lines."M1.2-01".owner.
settings.unknown
  Eine Einstellung „{path}“ gibt es nicht.
  {suggestion}
settings.of-the-machine
  Wie der Server läuft, wird auf seinem Rechner entschieden.
  Dort „server“ in quoin.yaml ändern und den Server neu starten.
settings.wrong-value
  {label}: {given} kann nicht übernommen werden.
  Angeben: {expected}.
settings.missing
  {label}: nicht ausgefüllt.
  Angeben: {expected}; oder den ganzen Eintrag entfernen.
settings.out-of-range
  Die Schwelle {name} ist {value}; {unit} liegt zwischen {low} und {high}.
  Eine Zahl in diesem Bereich angeben.
settings.unwritten
  quoin.yaml kann bei {path} nicht geändert werden, ohne zu berühren, was andere dort schrieben.
  Die Datei dort von Hand ändern; danach ist das Formular wieder frei.
settings.stale
  Die Einstellungen wurden geändert, seit Sie sie gelesen haben.
  Sie noch einmal lesen, im Verlauf ansehen, was neu ist, und noch einmal speichern.
settings.no-change
  Die Einstellungen sagen das schon.
  Zuerst einen Wert ändern.
settings.nothing-given
  Keine Einstellung wurde genannt.
  Eine mit ihrem Wert nennen, etwa „plan.years 5“, oder mit --changes eine Liste vorlegen.
settings.changed-since
  {path} wurde seither noch einmal geändert.
  Zuerst die spätere Änderung zurücknehmen oder den Wert neu setzen.
settings.bound
  Das Konto „{account}“ ist an {region} gebunden, und Einstellungen gelten für die ganze Stelle.
  Jemanden fragen, der für die ganze Stelle handelt.
structure.no-positive-value
  Kein Wert der Spalte „{column}“ ist positiv.
  Mit --value die Spalte nennen, die die Werte enthält.
structure.zero-total
  Ohne positiven Wert und weggelassen: {names}.
  Nichts zu tun, wo sie wirklich nichts haben.
structure.missing-values
  {count} Zellen haben keine Zahl; sie bleiben leer und zählen in keiner Summe ({names}).
  Die Datei ergänzen oder die Zusammensetzungen dieser Orte mit Vorsicht lesen.
structure.not-counts
  Die Werte sind keine ganzen Zahlen: Die Nullmodelle nehmen jede Einheit von 1 als eine unabhängige Entscheidung, was Geld oder Produktion nicht ist.
  Mit --count-unit sagen, welchen Wert eine unabhängige Entscheidung hat.
structure.few-units
  Weniger als 20 Einheiten, sodass die Zusammensetzung weitgehend Zufall ist: {names}.
  Weitere Tätigkeiten oder spätere Zeiten nehmen oder diese Orte weglassen.
structure.incomplete-panel
  similarity.csv vergleicht die {kept} Orte, die zu jeder Zeit etwas haben; diese nicht und fehlen darin: {names}.
  Zu einer späteren Zeit beginnen, um sie zu behalten.
structure.no-common-set
  Weniger als zwei Orte haben zu jeder Zeit etwas: Ähnlichkeit hat keinen Wert.
  Weniger Zeiten vergleichen.
structure.few-draws
  {draws} Ziehungen können das 5-%-Niveau nie erreichen.
  Mit --draws mindestens 20 verlangen; 200 sind voreingestellt.
opportunities.no-year
  Die Tabelle enthält kein Jahr {year}.
  Unter {years} wählen.
opportunities.unknown-place
  Die Tabelle enthält nichts zu {region} in {year}.
  Unter {places} wählen.
complexity.not-presence
  Die Spalte „{column}“ enthält {value}; mit --presence manual ist jeder Wert 0 oder 1.
  Vorhandensein mit 1, Fehlen mit 0 kennzeichnen oder --presence weglassen.
complexity.no-population
  Keine Bevölkerung über 0 ist bekannt für: {names}.
  Die Datei von --population ergänzen oder sie mit --exclude-location auslassen.
complexity.population-needed
  Vorhandensein je Kopf braucht die Bevölkerungen.
  Eine Datei mit den Spalten location und population angeben: --population DATEI.
complexity.confidence-needs-counts
  --confidence braucht Anzahlen; die Spalte „{column}“ enthält andere Zahlen.
  --confidence weglassen oder Einheiten (Patente, Firmen) anstelle von Beträgen zählen.
complexity.not-counts
  Die Werte sind keine Anzahlen; nichts kann neu gezogen werden: Die gezogenen Bänder sind leer.
  Die Bänder über die Schwellen lesen.
comparison.one-time
  Wachstum braucht zwei Zeitpunkte; die Daten enthalten {count}: growth und growth-cells sind leer.
  Mit --time die Spalte der Zeiten nennen oder ein weiteres Jahr ergänzen.
comparison.cells-left-out
  {count} Zellen haben zu einer Zeit keine Zahl und bleiben zu jeder Zeit aus: {names}.
  Sie ergänzen oder Summen als die der übrigen lesen.
comparison.not-counts
  Die Werte sind keine Anzahlen; nichts kann gezogen werden: Die Nullmodelle von growth, twins und variety sind leer.
  Einheiten (Firmen, Personen) zählen, wo es sie gibt.
complexity.two-spaces-needed
  Zwei verschiedene Räume der Spalte „{column}“ werden gebraucht; sie enthält {spaces}.
  Sie mit --source und --target nennen.
complexity.unknown-table
  Eine Tabelle „{table}“ gibt es nicht.
  Unter {tables} wählen.
complexity.unknown-excluded
  Auszulassen, aber nicht in den Daten: {names}.
  Die Codes mit denen der Datei vergleichen.
complexity.disconnected
  Die Vorkommen zerfallen in {count} Teile, die nichts gemeinsam haben{times}; ECI, PCI, COI und COG gelten dem größten Teil und sind sonst leer.
  Weitere Tätigkeiten oder ein kleineres --threshold verwenden; diagnostics.json nennt, was außerhalb liegt.
complexity.not-identified
  ECI, PCI, COI und COG sind nicht bestimmt{times}: {reason}.
  Stattdessen Dichte, Fitness und GENEPY lesen, die keinen zweiten Eigenvektor brauchen.
complexity.sign-ambiguous
  Das Vorzeichen von ECI und PCI ist zweifelhaft{times}: Vielfalt und Verbreitung widersprechen einander oder gehen kaum mit ihnen (Korrelation mit der Vielfalt {correlation}).
  Keine Entscheidung darauf stützen oder eine Größe nennen, mit der sie gehen sollen: --anchor DATEI.
complexity.fitness-degenerate
  Einige Werte der Fitness fallen am Ende der Schritte noch gegen 0{times}: Bei ihnen bedeutet nur die Reihenfolge etwas.
  --fitness servedio verwenden, das konvergiert.
complexity.constant-activity
  Der Vorteil ist überall gleich; es gibt keine Korrelation, und die Nähe ist 0: {names}.
  Sie mit --exclude-activity auslassen.
complexity.few-anchors
  Der Anker ist nur für {count} Orte bekannt und ändert sich dort nicht mit den Werten; das Vorzeichen folgt der Vielfalt.
  Ihn für mehr Orte angeben.
complexity.chance-above-one
  Assoziation hat keine Obergrenze; Dichte bleibt ein Anteil davon.
  Werte nur innerhalb einer Tabelle vergleichen.
complexity.few-entries
  {entries} Eintritte sind zu wenig für Intervalle.
  Weiter auseinander liegende Zeiten vergleichen.
complexity.no-gain
  Hier sagt Dichte Eintritte nicht besser voraus als der heutige Vorteil (Fläche {density} gegen {rca}): Was wie Verwandtschaft aussieht, ist schon fast da zu sein.
  Das Fehlende nach seinem Vorteil ordnen oder sagen, dass Dichte nichts hinzufügt.
cost-curve.not-positive
  {text} in der Spalte „{column}“ hat keinen Logarithmus oder ist zu groß für eine Zahl.
  Kosten und Kapazitäten über 0 angeben; die Zelle leer lassen, wo nichts bekannt ist.
cost-curve.missing-costs
  {count} Zeilen ohne Kosten bleiben aus ({names}).
  Die Kosten ergänzen, wo sie bekannt sind.
cost-curve.short
  Weniger als drei Jahre mit Kosten, daher weder Trend noch Vorhersage: {names}.
  Jahre ergänzen.
cost-curve.short-capacity
  Weniger als drei Jahre mit Kosten und Kapazität oder eine Kapazität, die sich nicht bewegt, daher keine Lernrate: {names}.
  Jahre mit beidem ergänzen.
substitution.share-out-of-range
  {text} in der Spalte „value“ ist kein Anteil: Die Einheit „{unit}“ reicht von 0 bis 100.
  Den Wert berichtigen oder die Einheit, wo es kein Prozentsatz ist.
substitution.not-finite
  {text} in der Spalte „{column}“ ist zu groß für eine Zahl.
  Den Wert berichtigen.
substitution.two-units
  {episode}, {region} steht in „{first}“ und hier in „{second}“.
  Eine Episode eines Orts in einer Einheit angeben.
substitution.unknown-selection
  Die Datei hat kein {what} „{name}“.
  Eines nennen, das sie hat: {known}.
substitution.unknown-role
  „{text}“ sagt nicht, welche Spalte welche Rolle spielt.
  ROLLE=SPALTE schreiben; Rollen sind {roles}.
substitution.no-column
  Die Tabelle hat für {role} keine Spalte „{column}“.
  Eine nennen, die sie hat: {columns}.
substitution.no-role
  Von keiner Spalte der Tabelle ist bekannt, dass sie {role} enthält.
  Mit --columns {role}=SPALTE sagen, welche: {columns}.
substitution.no-unit
  Keine Spalte sagt, ob die Zahlen Prozentsätze oder Mengen sind.
  --values percent oder --values amounts angeben oder eine Spalte der Einheiten nennen.
substitution.unknown-model
  Ein Modell „{name}“ gibt es nicht.
  Unter {known} wählen.
substitution.rounded-share
  {count} Anteile zwischen 100 und 100,5 werden als 100 gelesen ({names}).
  Nichts zu tun, wo dies Rundung ist.
substitution.missing-values
  {count} Zeilen ohne Wert bleiben aus ({names}).
  Sie ergänzen, wenn die Werte bekannt sind; fehlend ist nicht null.
substitution.incomplete-year
  {episode}, {region}: Jahre, in denen eine begonnene Technologie fehlt, bleiben aus ({years}).
  Diese Jahre vervollständigen, damit sich Anteile bilden lassen.
substitution.empty-year
  {episode}, {region}: Jahre, in denen alles 0 ist, bleiben aus ({years}).
  Diese Jahre prüfen.
substitution.single-technology
  {episode}, {region} enthält eine einzige Technologie in „{unit}“: Sie hat keinen Anteil und keine Zeile.
  Die Technologien ergänzen, mit denen sie im Wettbewerb steht, oder Anteile in Prozent angeben.
substitution.not-complete
  {episode}, {region}: Die Technologien ergeben zusammen nicht 100 (von {low} bis {high}); jede wird daher für sich vorhergesagt.
  Den Rest als eigene Technologie ergänzen oder entfernen, was doppelt gezählt ist.
substitution.too-short
  Weniger als zwei Jahre, daher keine Vorhersage: {names}.
  Frühere oder spätere Jahre ergänzen.
substitution.expert-unmatched
  {count} von {total} Vorhersagen von Fachleuten haben keinen beobachteten Anteil zum Vergleich.
  Sie bleiben mit leerem Fehler erhalten.
substitution.short-fit
  Weniger als drei brauchbare Jahre, daher keine Anpassung von {model}: {names}.
  Jahre ergänzen.
substitution.no-set-fit
  {model} passt die Technologien einer Episode gemeinsam an und gilt nicht für {names}.
  Es braucht drei gemeinsame Jahre von mindestens zwei Technologien; lotka-volterra genau zwei und fünf Jahre; marchetti-nakicenovic Anteile, die 100 ergeben; norton-bass Mengen jedes Jahres und einen Eintritt nach dem anderen.
substitution.fit-not-converged
  Die Anpassung von {model} wurde beendet, bevor sie zur Ruhe kam: {names}.
  Ihre Parameter nicht lesen; ihre Kurve liegt nahe der besten.
table.wrong-encoding
  Ein Byte hier ist kein {encoding}-Text.
  Die Datei als UTF-8 speichern oder ihre Kodierung mit --encoding nennen.
table.mixed-encodings
  Hier beginnen Buchstaben in UTF-8 in einer Datei, die sonst {encoding} ist: Sie wurde aus zweien zusammengesetzt.
  Beide Teile als UTF-8 speichern; um dennoch alles als {encoding} zu lesen, dies mit --encoding nennen.
table.unsure-encoding
  Die Buchstaben wurden als {encoding} gelesen; als {rival} läsen sie sich anders und etwa ebenso gut.
  Einen Namen mit besonderen Buchstaben ansehen; ist er falsch, die Kodierung mit --encoding {rival} nennen.
table.encoding-by-names
  Die Buchstaben wurden als {encoding} gelesen: {names} Namen des Registers stehen so in der Datei, {others} anders.
  Ist ein Name mit besonderen Buchstaben falsch, die Kodierung mit --encoding nennen.
table.open-quote
  Ein hier geöffnetes Anführungszeichen wird nie geschlossen.
  Die Zelle schließen oder ein Anführungszeichen, das zum Text gehört, verdoppeln.
table.text-after-quote
  Nach einem schließenden Anführungszeichen folgt Text.
  Ein Anführungszeichen, das zum Text gehört, verdoppeln.
table.ragged-row
  Diese Zeile hat {found} Zellen, die Kopfzeile {expected}.
  Eine Zelle, die das Trennzeichen enthält, in Anführungszeichen setzen oder die Zeile ergänzen.
table.empty
  Die Datei enthält keine Datenzeile.
  Eine Datei mit Kopfzeile und mindestens einer Zeile darunter angeben.
table.unknown-column
  Eine Spalte „{column}“ gibt es nicht; die Datei hat: {columns}.
  {suggestion}
table.repeated-column
  Mehr als eine Spalte heißt „{column}“.
  Jeder Spalte einen eigenen Namen geben.
table.missing-key
  Die Schlüsselspalte „{column}“ ist hier leer.
  Die Zelle füllen oder die Zeile entfernen.
table.duplicate-key
  {key} steht schon in Zeile {first}.
  Eine der Zeilen behalten oder sie vorher addieren.
table.not-a-number
  „{text}“ in der Spalte „{column}“ ist keine Zahl.
  Eine Zahl schreiben oder die Zelle leer lassen, wo der Wert fehlt.
table.negative-value
  {text} in der Spalte „{column}“ ist negativ; {column} kann nicht unter null liegen.
  Den Wert berichtigen oder die Zelle leer lassen, wo er nicht bekannt ist.
table.missing-value
  Die Spalte „{column}“ hat hier keinen Wert.
  Die Zelle füllen oder die Zeile entfernen.
table.ambiguous-decimal
  In der Spalte „{column}“ könnte das Zeichen „{sign}“ ein Dezimalzeichen sein oder zwischen Tausendern stehen; es wurde als {reading} gelesen.
  Mit --decimal oder --thousands sagen, was gilt.
table.more-faults
  {count} weitere Fehler dieser Art ({kind}) sind nicht aufgeführt.
  Zuerst die obigen berichtigen.
table.broken-file
  Die Datei ist beschädigt: {problem}.
  Sie noch einmal kopieren oder herunterladen oder aus dem Programm, das sie gemacht hat, neu speichern.
table.too-large
  Ausgepackt übersteigt die Datei, was angenommen wird ({problem}).
  Ist die Datei vertrauenswürdig, sie selbst auspacken und den Text vorlegen.
table.encrypted
  Die Arbeitsmappe ist durch ein Kennwort geschützt.
  Sie mit dem Kennwort öffnen und eine Kopie ohne speichern.
table.old-workbook
  Dies ist eine Arbeitsmappe des alten binären Formats (.xls).
  Sie in einem Tabellenprogramm öffnen und als .xlsx oder .csv speichern.
`;
