/** German of the notes from `efficiency.no-columns` to `derive.two-types`: the code, what happened, what to do. */
export const germanNotes1 = `
efficiency.no-columns
  Mindestens ein Einsatz und ein Ergebnis werden gebraucht.
  Spalten mit --inputs A,B und --outputs C,D nennen.
efficiency.column-twice
  Die Spalte „{column}“ ist zweimal genannt.
  Jede Spalte ist entweder Einsatz, Ergebnis oder unerwünschtes Ergebnis.
efficiency.no-orientation
  Das Modell {model} braucht eine Ausrichtung.
  --orientation input oder output angeben; none gilt für sbm, super-sbm und additive.
efficiency.bootstrap-radial
  Intervalle werden nur für radiale Werte gezogen, nicht für {model}.
  --model radial ohne --time verwenden oder --bootstrap weglassen.
efficiency.zero-row
  Bei „{unit}“ ist jeder Wert der Seite {side} null.
  Die Einheit weglassen oder das Fehlende ergänzen.
efficiency.few-units
  {units} Einheiten für so viele Spalten: unter {needed} drängen sich die Werte bei 1.
  Weniger Spalten oder mehr Einheiten verwenden.
efficiency.zeros-replaced
  Das Modell {model} verträgt keine Nullen: Jede wurde bei allen Einheiten durch ein Hundertstel des kleinsten positiven Werts ihrer Spalte ersetzt.
  Werte nahe 0 mit Vorsicht lesen oder das radiale Modell verwenden.
efficiency.infeasible
  Für diese Einheiten gibt es keinen Vergleichspunkt: {units}. Sie haben weder Wert noch Rang.
  Konstante Skalenerträge verwenden oder die Einheiten als nicht vergleichbar lesen.
efficiency.undesirable-as-input
  Unerwünschte Ergebnisse werden wie Einsätze behandelt: {columns}.
  Nichts zu tun; diese Behandlung dort nennen, wo die Werte gedruckt werden.
efficiency.incomplete-panel
  Verglichen werden nur die {kept} Einheiten, die zu jeder Zeit vorhanden sind; weggelassen: {units}.
  Die Datei vervollständigen, um sie zu behalten.
application.window-closed
  Die Ausschreibung „{call}“ ({status}) nimmt Anträge vom {opens} bis zum {closes} an; die Uhr des Servers zeigt {now}.
  Das Ressort bitten, die Ausschreibung zu öffnen oder ihr Ende zu verschieben; der Entwurf bleibt erhalten.
application.missing
  {field} fehlt: Der Antrag „{id}“ kann so nicht eingereicht werden.
  {field} ausfüllen.
application.dates-reversed
  Der Antrag „{id}“ würde enden ({end}), bevor er beginnt ({start}).
  Beginn oder Ende berichtigen.
application.other-currency
  Der Antrag „{id}“ rechnet in {currency}; die Ausschreibung „{call}“ zahlt in {expected}.
  Die Beträge in {expected} angeben.
application.sum-differs
  Die Jahre des Antrags „{id}“ ergeben {sum}, nicht die beantragten {amount}.
  budgets oder amount_requested berichtigen.
application.above-largest
  Der Antrag „{id}“ verlangt {amount}; die Ausschreibung „{call}“ bewilligt höchstens {largest} auf einmal.
  Höchstens {largest} beantragen.
application.year-not-funded
  Die Ausschreibung „{call}“ hat für {year} keine Mittel.
  Nur Jahre beantragen, die die Ausschreibung fördert.
application.other-region
  Die Ausschreibung „{call}“ gilt nur für {regions}.
  Unter „region“ einen Ort der Ausschreibung nennen.
application.other-item
  Die Ausschreibung „{call}“ gilt den Kartenposten {items}; der Antrag „{id}“ nennt keinen davon.
  Unter „items“ die bearbeiteten Posten nennen.
application.other-technology
  Die Ausschreibung „{call}“ gilt den Technologien {technologies}; der Antrag „{id}“ nennt keine davon.
  Unter „technologies“ die bearbeiteten Technologien nennen.
application.no-document
  Dem Antrag „{id}“ fehlt die Unterlage „{document}“.
  Sie unter diesem Namen in „documents“ ergänzen.
application.not-draft
  Der Antrag „{id}“ ist im Stand {status} und ändert sich nicht mehr.
  Ihn zurückziehen und neu stellen, solange die Ausschreibung offen ist.
application.other-call
  Der Antrag „{id}“ gehört zur Ausschreibung „{other}“, nicht zu „{call}“.
  Seine eigene Ausschreibung nennen oder die Kennung weglassen, um einen neuen anzulegen.
application.of-the-office
  {field} eines Antrags schreibt die Stelle selbst.
  {field} weglassen.
application.not-xlsx
  „{to}“ ist keine .xlsx-Datei.
  Eine Datei nennen, die auf .xlsx endet.
call.not-ready
  Die Ausschreibung „{id}“ kann ohne {field} nicht geöffnet werden.
  opens, closes, scorecard, currency und budgets mit „quoin call put“ angeben.
call.window-reversed
  Die Ausschreibung „{id}“ würde schließen ({closes}), bevor sie öffnet ({opens}).
  opens oder closes berichtigen.
call.window-over
  Die Frist der Ausschreibung „{id}“ endete am {closes}.
  closes auf einen späteren Tag setzen, dann öffnen.
call.mixed-levels
  Die Mittel von {year} nennen nur zum Teil eine Ebene.
  Für alle Mittel eines Jahres die Ebene nennen oder für keine.
call.not-proposed
  Die Planzeile {line} schlägt für {field} keine Ausschreibung vor.
  Vorgeschlagene Ausschreibungen: {known}
call.already-drafted
  Eine Ausschreibung {id} gibt es schon.
  Diese ändern oder eine andere Kennung angeben: --id
call.use-command
  Der Stand der Ausschreibung „{id}“ ist „{status}“ und wird nicht durch „call put“ geändert.
  „quoin call open“, „quoin call close“ oder „quoin award“ verwenden.
call.terms-fixed
  Die Ausschreibung „{id}“ ist im Stand {status}: {field} ändert sich nicht mehr.
  Die Antragsteller verlassen sich darauf; eine neue Ausschreibung anlegen oder closes verschieben.
call.scorecard-in-use
  Die Ausschreibung „{call}“ urteilt nach dem Bewertungsbogen „{id}“ und ist kein Entwurf mehr: Der Bogen bleibt, wie er veröffentlicht wurde.
  Für die nächste Ausschreibung einen anderen Bogen anlegen.
call.unknown-zone
  Eine Zeitzone „{zone}“ gibt es nicht.
  Einen Namen wie Asia/Shanghai oder Europe/Berlin verwenden.
call.empty-scorecard
  Der Bewertungsbogen „{id}“ hat keine Posten.
  Posten mit Punkten [Eingabe, Wert] angeben.
call.repeated-item
  Der Bewertungsbogen „{id}“ hat zwei Posten „{code}“.
  Jedem Posten einen eigenen Code geben.
call.bad-points
  Der Posten „{code}“ des Bewertungsbogens „{id}“ hat keine Punkte oder nicht steigende Eingaben.
  Punkte mit steigenden Eingaben angeben: [[0, 0], [100, 10]].
siting.option-needed
  Das Modell {model} braucht {option}.
  {option} mit einer Zahl ergänzen.
siting.unknown-client
  „{client}“ steht nicht in der Datei der Nachfrager.
  Den Nachfrager mit seinem Bedarf ergänzen oder den Namen berichtigen.
siting.unknown-site
  „{site}“ steht nicht in der Datei der Standorte.
  Den Standort ergänzen oder den Namen berichtigen.
siting.not-a-flag
  {value} in der Spalte „{column}“ ist weder 0 noch 1.
  1 für einen vorhandenen Standort schreiben, sonst 0.
siting.first-is-for-covering
  Sektoren können nur bei einer Überdeckung Vorrang haben; das Modell ist {model}.
  --model covering verwenden oder --first weglassen.
siting.not-a-year
  „{text}“ ist kein Jahr mit seinem Betrag.
  In der Form 2026=5000000 schreiben.
siting.year-twice
  Das Jahr {year} hat zwei Beträge.
  Jedes Jahr einmal angeben.
siting.unknown-hours
  Die wirksamen Stunden von {count} bestehenden Standorten sind nicht bekannt ({sites}): Sie halten keinen neuen Standort zurück.
  Die Stunden ergänzen oder den Plan dort als nicht auf Doppelung geprüft lesen.
backup.broken
  {file} ist keine vollständige Sicherung: {problem}.
  Nichts wurde zurückgeholt. Eine andere Sicherungsdatei nehmen.
bundle.too-large
  Das Planpaket hat {bytes} Byte; das größte zulässige hat {largest}.
  Ein Plan von zehntausend Zeilen ist kleiner als ein Megabyte: prüfen, welche Datei das ist.
bundle.broken
  Die Datei ist kein Planpaket, das sich öffnen lässt: {problem}.
  Die Stelle noch einmal um ihr Planpaket bitten.
bundle.missing-part
  Dem Planpaket fehlt {part}.
  Die Stelle noch einmal um ihr Planpaket bitten.
bundle.unknown-part
  Das Planpaket enthält {part}, was kein Planpaket hat.
  Die Stelle noch einmal um ihr Planpaket bitten.
bundle.bad-part
  {part} sagt nicht, was es sagen muss.
  Die Stelle noch einmal um ihr Planpaket bitten.
bundle.bad-signature
  Die Signatur gehört nicht zu diesem Planpaket: Es wurde nach der Unterzeichnung geändert.
  Die Stelle noch einmal um ihr Planpaket bitten.
bundle.changed-part
  {part} ist nicht das, was unterzeichnet wurde.
  Die Stelle noch einmal um ihr Planpaket bitten.
bundle.wrong-columns
  Die Tabelle {table} muss genau diese Spalten haben: {columns}.
  Die Stelle noch einmal um ihr Planpaket bitten.
bundle.no-sheet
  Die Arbeitsmappe hat kein Blatt {sheet}.
  Die Mappe ausfüllen, die \`quoin plan template\` schreibt.
bundle.no-column
  Das Blatt {sheet} hat keine Spalte {column}.
  Die Mappe ausfüllen, die \`quoin plan template\` schreibt.
bundle.unsigned-reason
  Eine Arbeitsmappe trägt keine Signatur: Es ist anzugeben, warum sie als die der Stelle gilt.
  Einen Grund nennen, etwa wie sie übergeben wurde.
plan.no-part
  Keine Zeile von {plan} gehört zu {office}.
  Eine Organisation nennen, die für Zeilen des Plans verantwortlich ist.
plan.unknown-text
  Keine Zeile eines Plans nennt „{text}“ als ihr Feld.
  \`quoin plan texts\` zählt auf, was sie nennen.
bundle.torn-row
  Eine Zeile der Tabelle {table} hat {cells} Zellen, nicht {columns}.
  Die Stelle noch einmal um ihr Planpaket bitten.
bundle.one-plan
  Ein Planpaket enthält einen Plan mit Kennung, Stelle und Fassung; dieses enthält {count} Zeilen.
  Die Stelle noch einmal um ihr Planpaket bitten.
bundle.bad-cell
  „{text}“ in der Spalte „{column}“ der Tabelle {table}: {problem}.
  Die Stelle die Zelle berichtigen und neu unterzeichnen lassen.
bundle.unknown-name
  „{text}“ in der Spalte „{column}“ der Tabelle {table} nennt nichts, was dieser Arbeitsbereich kennt.
  Die Stelle die Namen des Ganzen verwenden lassen oder zuerst den Datensatz {type} anlegen.
bundle.unknown-line
  Die Tabelle {table} spricht von der Zeile „{line}“, die der Plan nicht hat.
  Die Stelle noch einmal um ihr Planpaket bitten.
bundle.repeated-line
  Die Zeile „{line}“ steht zweimal.
  Die Stelle noch einmal um ihr Planpaket bitten.
bundle.unknown-key
  Niemand hat entschieden, dem Schlüssel {key} für {office} zu vertrauen.
  Den Schlüssel auf anderem Weg bei der Stelle erfragen; stimmt er überein: --trust {key} --reason TEXT.
bundle.other-key
  Das Planpaket ist mit {key} unterzeichnet, nicht mit dem Schlüssel, dem vertraut werden soll.
  Beide mit der Stelle vergleichen.
bundle.trust-reason
  Einem Schlüssel zu vertrauen ist eine Entscheidung und braucht einen Grund.
  --reason TEXT ergänzen: wie der Schlüssel geprüft wurde.
bundle.no-key
  Die Datei enthält keinen privaten Ed25519-Schlüssel.
  Einen anlegen: quoin plan key --to office.key
bundle.older-version
  Der vorliegende Plan wurde am {held} beschlossen, dieser am {given}.
  Prüfen, ob es nicht eine ältere Fassung ist.
bundle.new-key
  Der öffentliche Schlüssel lautet {key}. Wer die Datei hat, unterzeichnet im Namen der Stelle.
  Die Datei dort aufbewahren, wo nur die Stelle sie liest (chmod 600), außerhalb des Arbeitsbereichs, und der Zentrale den öffentlichen Schlüssel auf anderem Weg mitteilen.
plan.no-version
  Der Plan {plan} hatte keine Fassung {version}; er hatte: {versions}.
  Eine davon nennen.
plan.nothing-to-export
  Es gibt keinen Plan „{plan}“ zum Ausgeben.
  Einen mit \`quoin plan approve\` beschließen oder einen aus \`quoin plan list\` nennen.
plan.no-office
  Der Plan nennt kein Ressort; es muss gesagt werden, wessen Plan er ist.
  --office ORGANISATION ergänzen.
consult.bad-day
  „{until}“ ist kein Tag ab {today}.
  Den letzten Tag für Antworten als JJJJ-MM-TT angeben.
consult.nothing-asked
  Der Entwurf „{plan}“ hat keine Zeile, zu der eine Stelle befragt werden könnte.
  Die Verantwortlichen seiner Zeilen nennen oder zuerst die Pläne der Stellen übernehmen.
consult.still-open
  Die Runde {consultation} zu diesem Entwurf ist noch offen.
  Sie zuerst schließen (\`quoin consult close\`).
consult.closed
  Die Runde {round} ist geschlossen.
  Was noch zu sagen ist, gehört in die nächste Runde.
consult.late
  Antworten in der Runde {round} waren bis {until} fällig.
  Die Zentrale um eine weitere Runde bitten.
consult.other-round
  Diese Antworten gelten der Runde {round}, nicht {asked}.
  Sie dort übernehmen, wo sie hingehören.
consult.unknown-key
  Dem Schlüssel {key} wird für die Stelle {office} nicht vertraut.
  Ihm bei der Übernahme ihres Plans vertrauen (\`quoin plan take --trust\`).
consult.no-office
  Es ist nicht gesagt, welche Stelle antwortet.
  Die Stelle nennen.
consult.no-answer
  Es liegt weder eine Datei noch eine Zeile mit einer Antwort vor.
  Zeile und Antwort angeben oder eine Datei mit Antworten.
consult.not-asked
  Die Stelle {office} wird in dieser Runde nicht zu „{line}“ befragt.
  Die Zeilen beantworten, zu denen die Runde die Stelle befragt.
consult.unknown-answer
  „{answer}“ ist keine Antwort; möglich sind {words}.
  Eine davon schreiben.
consult.no-text
  Die Antwort „{answer}“ zu „{line}“ sagt nichts Weiteres.
  Die Änderung, den Grund oder den Vorschlag aufschreiben.
consult.no-why
  Es ist nicht gesagt, warum die Antwort nicht oder nur teilweise aufgenommen wird.
  Den Grund nennen: Die Stelle liest ihn in der nächsten Runde.
consult.same-person
  {person} hat diese Runde eröffnet; eine andere Person schließt sie.
  Eine zweite Person bitten.
consult.undecided
  Über {count} Antworten ist nicht entschieden, als erste {first}.
  Über jede entscheiden (\`quoin consult decide\`).
check.repeated-key
  Zeile {row} von {table} wiederholt den Schlüssel der Zeile {first}: {key}.
  Eine der beiden Zeilen behalten oder die Spalte ergänzen, die sie unterscheidet.
check.unknown-code
  Zeile {row} von {table}: {other} kennt keinen Wert „{code}“ in {column}.
  Den Code berichtigen; eine Zeile des Ganzen muss unter „national“ der Tabelle erklärt sein.
check.no-year
  Zeile {row} von {table}: „{value}“ in {column} ist kein Jahr.
  Das Jahr mit vier Ziffern schreiben.
check.parts-differ
  {table}, {group}: Die Teile ergeben {parts}, die Summe sagt {total} ({check_en}).
  Die Tabelle berichtigen oder den Grund unter „known“ der Prüfung nennen.
readiness.no-cost
  {count} Bauteile und Verbindungen unter Stufe 9 haben keine Kosten und wurden nicht angehoben: {names}.
  cost_per_level ausfüllen, wo es bekannt ist.
readiness.level-out-of-range
  {level} in der Spalte „{column}“ ist keine ganze Stufe von 1 bis 9.
  Eine ganze Zahl von 1 bis 9 angeben; die Zeile eines Paars ohne Verbindung weglassen.
readiness.unknown-component
  „{component}“ steht nicht in der Datei der Bauteile.
  Das Bauteil mit seinem TRL ergänzen oder den Namen berichtigen.
readiness.self-link
  „{component}“ ist mit sich selbst verbunden.
  Die Zeile entfernen: Ein Bauteil gilt als mit sich selbst integriert.
readiness.repeated-link
  Das Paar {from} – {to} steht schon in Zeile {first}; Verbindungen haben keine Richtung.
  Je Paar eine Zeile behalten.
derive.unknown-source
  Die Ableitung liest „{table}“, und keine Quelle heißt so.
  Sie mit --data {table}=DATEI angeben oder eine davon nennen: {known}.
derive.unknown-derivation
  Eine Ableitung „{name}“ gibt es nicht.
  Bekannt: {known}. Eine neue mit \`quoin derivation put\` anlegen.
derive.unknown-table
  Der Arbeitsbereich hat keine Tabelle „{table}“, aus der abzuleiten wäre.
  Eine davon nennen: {known}; oder unter sources einen Pfad angeben.
derive.table-taken
  „{name}“ ist eine eingeführte Tabelle; eine Ableitung ersetzt sie nicht.
  Der Ableitung einen anderen Namen geben.
derive.not-named
  „{given}“ nennt keine Quelle.
  --data NAME=DATEI schreiben, NAME wie die Ableitung die Tabelle nennt.
derive.source-twice
  Die Quelle „{table}“ ist zweimal angegeben.
  Jede Quelle einmal angeben; viele Dateien einer Tabelle sind ein Ordner oder ein Muster (*.parquet).
derive.unknown-column
  „{table}“ hat keine Spalte „{column}“.
  Vielleicht heißt sie: {nearest}.
derive.name-twice
  Zwei Spalten würden „{name}“ heißen.
  Einer davon einen anderen Namen geben.
derive.lookup-twice
  „{table}“ hat mehr als eine Zeile für {key}, wonach {rows} Zeile(n) fragen.
  Je Schlüssel eine Zeile lassen oder nach weiteren Spalten nachschlagen.
derive.lookup-unmatched
  {rows} Zeile(n) finden in „{table}“ nichts.
  Die Tabelle ergänzen oder unmatched: keep oder drop angeben.
derive.not-a-number
  {rows} Zelle(n) der Spalte „{column}“ sind keine Zahlen, darunter „{text}“.
  Sie durch eine Bedingung auslassen oder die Quelle berichtigen.
derive.too-many-digits
  Zahlen der Spalte „{column}“ brauchen {digits} Ziffern; genau addiert werden 38.
  Die Spalte in der Quelle runden.
derive.differing-values
  Die Spalte „{column}“ hat in einer Kombination ({key}) sowohl „{one}“ als auch „{other}“.
  Eine Kombination zählt einmal: die Spalte unter over nennen oder die Quelle berichtigen.
derive.not-a-year
  Ein vollständiges Panel braucht ganze Jahre; die Spalte „{column}“ enthält „{text}“.
  Solche Zeilen durch eine Bedingung auslassen oder complete: false angeben.
derive.missing-unit
  {rows} Zeile(n) haben kein „{column}“; zusammen zählen sie als eine Einheit.
  Die Quelle ergänzen oder solche Zeilen durch eine Bedingung auslassen.
derive.unit-left-out
  {rows} Zeile(n) haben kein „{column}“ und bleiben aus.
  Die Quelle ergänzen.
derive.too-many-pairs
  Die Einheiten haben {pairs} Paare von Enden, die größte {ends} Enden: mehr, als gezählt werden kann.
  Die Einheiten mit den meisten Enden weglassen oder gröbere Enden nehmen.
derive.skewed
  Eine Einheit hat {ends} Enden und damit {share} % aller Paare: Ein Arbeitsprozess leistet das meiste.
  Prüfen, ob diese Einheit eine ist (ein Sammelname, ein leerer Code).
derive.too-large
  Das Ergebnis hat {rows} Zeilen; zulässig sind höchstens {most}.
  Gröbere Schlüssel oder eine höhere Schwelle nehmen oder mit --most-rows mehr erlauben.
derive.no-file
  Unter „{path}“ wird nichts gefunden.
  Den Pfad oder das Muster berichtigen; gelesen werden .parquet, .csv und .csv.gz.
derive.file-lacks
  „{file}“ fehlt die Spalte „{column}“, die „{first}“ hat.
  Dateien einer Tabelle haben dieselben Spalten: die Datei berichtigen oder das Muster enger fassen.
derive.file-adds
  „{file}“ hat eine Spalte „{column}“, die „{first}“ fehlt.
  Dateien einer Tabelle haben dieselben Spalten: die Datei berichtigen oder das Muster enger fassen.
derive.two-types
  Die Spalte „{column}“ ist in „{file}“ ({type}) von anderer Art als in „{first}“ ({first_type}).
  Beide Dateien mit einer Art dieser Spalte schreiben.
`;
