/** German of the notes from `table.unknown-sheet` to `workspace.example-has-settings`: the code, what happened, what to do. */
export const germanNotes5 = `
table.unknown-sheet
  Ein Blatt „{sheet}“ gibt es nicht; die Mappe hat: {sheets}.
  Eines der Blätter der Mappe nennen.
table.formula-without-value
  {count} Formeln haben von dieser Zelle an kein gespeichertes Ergebnis; sie werden als fehlend gelesen.
  Die Mappe in einem Tabellenprogramm öffnen und speichern, damit Ergebnisse gespeichert sind.
table.damaged-part
  Ein Teil, der keine Zellen enthält, ist beschädigt: {problem}.
  Die Tabelle wurde ganz gelesen; die Mappe neu speichern, um sie zu heilen.
table.not-json
  Die Datei ist hier keine JSON-Tabelle: {problem}.
  Eine Liste von Objekten angeben, deren Werte Texte, Zahlen, true, false oder null sind.
table.unknown-format
  Dies ist keine lesbare Tabelle: {problem}.
  .csv, .csv.gz, .tsv, .json, .parquet oder .xlsx vorlegen.
mapping.unknown-column
  Eine Spalte „{column}“ gibt es nicht; die Datei hat: {columns}.
  {suggestion}
mapping.unknown-table
  Der Arbeitsbereich hat keine Tabelle „{table}“.
  {suggestion}
mapping.split-code
  Der Code {code} hat in {table} zwei Nachfolger: {first} und {second}.
  Eine Zeile davon behalten oder unter „weight“ sagen, welche Spalte den Teil für jeden enthält: Ohne Gewichte lässt sich nicht teilen.
mapping.weights-sum
  Die Gewichte des Codes {code} in {table} ergeben {sum}, nicht 1 (am {day}).
  Die Gewichte oder ihre Gültigkeitstage berichtigen.
mapping.no-weight
  Zeile {row} von {table}: „{value}“ ist kein Gewicht.
  Eine Zahl von 0 bis 1 schreiben: den Teil, der an den neuen Code geht.
mapping.no-day
  „{column}“, Zeile {row}: „{value}“ ist weder Tag noch Jahr.
  2021 oder 2021-06-30 schreiben.
mapping.undated
  Die Zeilen von {table} gelten für bestimmte Tage, und nichts sagt, von welchem Tag die Codes der Datei sind.
  Es unter „at“ sagen: ein Jahr, ein Tag oder {column: year}.
mapping.undivided
  Zeile {row} würde unter den Nachfolgern von {code} geteilt, und nichts sagt, ob „{column}“ das verträgt.
  „{column}“ unter „quantities“ der Umschlüsselung von „{recoded}“ nennen, wenn es sich über Orte addiert, unter „key“, wenn es die Zeile benennt; sonst weglassen.
mapping.divided-share
  Zeile {row}: „{column}“ ist ein Anteil oder eine andere Größe, die sich über Orte nicht addiert; kein Gewicht teilt sie.
  Die Mengen einführen, aus denen sie besteht, oder diese Zeilen in den alten Codes lassen.
mapping.roles-unwritten
  Die Rolle {role} kann nicht in quoin.yaml geschrieben werden: „roles“ ist dort keine Liste von Rollen.
  „roles“ in quoin.yaml berichtigen oder die Rolle dort von Hand schreiben.
mapping.unknown-sheet
  Ein Blatt „{sheet}“ gibt es nicht; die Mappe hat: {sheets}.
  Eines der Blätter der Mappe nennen.
mapping.header-outside
  Die Datei hat nur {rows} Zeilen.
  Die Zeile der Überschriften angeben, wie in der Datei ab 1 gezählt.
mapping.column-twice
  Die Spalte „{column}“ ist hier ein zweites Mal genannt.
  Eine der beiden Zeilen behalten.
mapping.name-twice
  Zwei Spalten würden „{name}“ heißen.
  Jeder Spalte einen eigenen Namen geben.
mapping.broken-pattern
  „{pattern}“ ist kein regulärer Ausdruck.
  Einen mit benannten Gruppen schreiben, etwa (?<year>[0-9]+).
mapping.pattern-misses
  „{pattern}“ findet in keiner der Überschriften eine benannte Gruppe: {columns}.
  Das Muster so ändern, dass seine Gruppen in den Überschriften stehen.
template.not-xlsx
  „{to}“ ist keine .xlsx-Datei.
  Eine Datei nennen, die auf .xlsx endet.
template.unknown
  „{name}“ ist weder die Rolle einer Tabelle noch eine Art von Datensatz.
  {suggestion}
template.both
  „{name}“ ist sowohl die Rolle einer Tabelle als auch eine Art von Datensatz.
  Mit --role oder --type sagen, was gemeint ist.
record.unknown-type
  Eine Art von Datensatz „{type}“ gibt es nicht.
  Arten: {types}.
comment.audience
  Ein Kommentar von Ihnen richtet sich nicht an „{audience}“.
  Den Empfängerkreis weglassen.
record.too-long
  {field} von {type} {id} ist länger als {max}.
  Es kürzen oder in einer Datei halten und die Datei nennen.
record.amount-out-of-range
  Der Betrag {field} von {type} {id} hat mehr als 18 Ziffern vor dem Komma oder 6 dahinter.
  Einheit und Größenordnung prüfen: Ein Betrag steht in der Währung selbst.
record.date-out-of-range
  Das Datum {field} von {type} {id} liegt nicht zwischen 1000 und 2199.
  Das Jahr prüfen.
historic.administrator
  Was vor der Führung des Registers entschieden wurde, trägt eine Verwaltung ein.
  Eine Verwaltung bitten oder historic weglassen.
historic.needs-reason
  Ein früherer Eintrag braucht einen Grund: wo entschieden wurde, auf welchem Papier es steht.
  --reason angeben.
record.commanded
  {type} wird nur durch eigene Befehle geschrieben, wer auch fragt.
  {commands} verwenden.
record.kept-by-command
  {field} von {type} {id} wird durch einen eigenen Befehl geändert.
  {command} verwenden.
record.not-yours-to-edit
  Die Rollen {roles} bearbeiten {type} nicht.
  Jemanden fragen, der es führt: siehe docs/guide/people.md.
record.not-your-field
  {field} von {type} {id} dürfen Sie nicht ändern.
  Es weglassen oder die Stelle um die Änderung bitten.
record.not-your-comment
  Den Kommentar {id} hat jemand anders geschrieben.
  Mit einem eigenen Kommentar darauf antworten.
record.not-found
  {type} „{id}“ gibt es nicht.
  „quoin record list DIR {type}“ zeigt die Kennungen.
record.no-id
  {type} braucht eine Kennung.
  Sie nach der Art angeben oder als „id“ in den Daten.
record.other-id
  Die Kennung in den Daten ist „{given}“, gefragt ist „{id}“.
  Eine Kennung ändert sich nie: sie in den Daten weglassen oder angleichen.
record.bad-id
  „{value}“ kann keine Kennung sein.
  Eine Kennung hat 1 bis 200 sichtbare Zeichen und keine Leerzeichen.
record.unknown-field
  {type} hat kein Feld „{field}“.
  Felder: {fields}.
record.missing-field
  {field} fehlt: Jeder Datensatz der Art {type} hat es.
  {field} ergänzen.
record.step-not-allowed
  {field} von {type} „{id}“ kann nicht von „{from}“ zu „{to}“ wechseln.
  Von „{from}“ geht es zu: {allowed}.
record.no-label
  {type} braucht einen Namen auf Chinesisch oder Englisch.
  labels angeben: {"zh": …} oder {"en": …}.
record.not-text
  {field} muss ein nicht leerer Text sein; es ist {value}.
  {field} berichtigen und es noch einmal versuchen.
record.not-number
  {field} muss eine Zahl sein; es ist {value}.
  Die Zahl ohne Anführungszeichen schreiben; das Feld weglassen, wo sie nicht bekannt ist.
record.not-integer
  {field} muss eine ganze Zahl sein; es ist {value}.
  Eine ganze Zahl ohne Anführungszeichen schreiben; das Feld weglassen, wo sie nicht bekannt ist.
record.not-boolean
  {field} muss wahr oder falsch sein; es ist {value}.
  {field} berichtigen und es noch einmal versuchen.
record.not-list
  {field} muss eine Liste sein; es ist {value}.
  Als [ … ] schreiben.
record.not-object
  {field} muss ein Objekt sein; es ist {value}.
  Als { … } schreiben.
record.out-of-range
  {field} muss zwischen {min} und {max} liegen; es ist {value}.
  {field} berichtigen und es noch einmal versuchen.
record.unknown-code
  {field} hat keinen Code {value}.
  Codes: {codes}.
record.bad-date
  {field} muss ein Datum sein, das es gibt; es ist {value}.
  JJJJ-MM-TT schreiben oder JJJJ-MM oder JJJJ, wo nicht mehr bekannt ist.
record.bad-amount
  {field} muss ein genauer, nicht negativer Betrag sein; es ist {value}.
  Schlichten Dezimaltext in der Währung selbst schreiben, „29490000“ oder „0.25“.
record.bad-format
  {field} hat nicht die nötige Form; es ist {value}.
  {field} berichtigen und es noch einmal versuchen.
record.bad-character
  {field} enthält ein Steuerzeichen.
  Es entfernen; Zeilenenden und Tabulatoren sind erlaubt.
record.dates-reversed
  {field} liegt vor valid_from.
  {field} berichtigen und es noch einmal versuchen.
record.broken-reference
  {field} verweist auf {target_type} „{target_id}“, was es nicht gibt.
  Es zuerst anlegen oder {field} berichtigen.
record.retired-reference
  {field} verweist auf {target_type} „{target_id}“, was stillgelegt ist.
  Einen geltenden Datensatz wählen oder jenen mit {"retired": false} zurückholen.
record.own-reference
  {field} verweist auf den Datensatz selbst.
  {field} berichtigen und es noch einmal versuchen.
record.stale
  {type} „{id}“ hat die Fassung {actual}, nicht {expected}: Jemand hat es inzwischen geändert.
  Es noch einmal holen, die Änderung ansehen und die eigene darauf setzen.
record.is-retired
  {type} „{id}“ ist stillgelegt.
  Um es zurückzuholen, es mit {"retired": false} schreiben.
record.use-retire
  Ein Datensatz wird nicht durch Schreiben stillgelegt.
  „quoin record retire“ verwenden.
record.referred-to
  {type} „{id}“ kann nicht stillgelegt werden: {count} geltende Datensätze verweisen darauf, zuerst {by_type} „{by_id}“ in {by_field}.
  Diese zuerst ändern oder stilllegen; „quoin record referrers“ zählt sie auf.
record.bad-condition
  „{condition}“ ist nicht FELD=WERT mit einem Feld von {type}.
  Felder: {fields}.
register.changed-history
  Zeile {seq} des Verlaufs wurde nach dem Schreiben geändert: Ihre Prüfsumme passt nicht.
  Die Datensätze aus einer Sicherung zurückholen; im Vergleich damit zeigt sich, was geändert wurde.
register.missing-history
  Dem Verlauf fehlt die Zeile {seq}.
  Die Datensätze aus einer Sicherung zurückholen.
register.changed-account
  Das Konto „{name}“ ist nicht, was der Verlauf sagt: Es wurde von Hand geändert, eingefügt oder entfernt.
  Nachsehen, wer die Datenbank schreiben darf; Rollen, Ressort und Organisation mit „quoin user change“ neu setzen.
register.cut-history
  Der Verlauf enthält die Änderung {hash} nicht, die er bei ihrer Aufbewahrung enthielt: Sein Ende wurde abgeschnitten, oder er wurde neu geschrieben.
  Die Datensätze aus einer Sicherung zurückholen, die sie enthält („quoin restore“ druckt die neueste Prüfsumme einer Sicherung).
register.clock-set-back
  Die Uhr dieses Rechners zeigt {now}, aber die neueste Änderung geschah um {newest}.
  Die Uhr richtig stellen: Was jetzt geschrieben wird, erhält eine Zeit vor Änderungen, die früher kamen.
register.times-go-back
  Zeile {seq} des Verlaufs wurde um {at} geschrieben, nach einer Zeile von {before}: Die Uhr wurde zurückgestellt.
  Die Reihenfolge der Zeilen gilt; die Zeiten danach mit Vorsicht lesen.
register.changed-record
  {type} „{id}“ ist nicht, was sein Verlauf sagt.
  Es wurde außerhalb von Quoin geändert; die Datensätze aus einer Sicherung zurückholen.
register.missing-record
  {type} „{id}“ steht im Verlauf, aber nicht im Register.
  Es wurde außerhalb von Quoin entfernt; die Datensätze aus einer Sicherung zurückholen.
register.dangling-reference
  {field} von {type} „{id}“ verweist auf {target_type} „{target_id}“, was es nicht gibt.
  Den Verweis berichtigen oder die Datensätze aus einer Sicherung zurückholen.
register.damaged
  Der Speicher der Datensätze ist beschädigt: {problem}.
  .quoin aus einer Sicherung zurückholen.
register.changed-file
  {file} ist nicht die Datei, die datapackage.json aufführt: Ihre Prüfsumme weicht ab.
  Die Tabelle mit „quoin import“ noch einmal einführen, was die Änderung festhält.
register.missing-file
  {file}, die datapackage.json aufführt, ist nicht da.
  Die Datei zurückholen oder die Tabelle noch einmal einführen.
register.unreachable
  Der Speicher der Datensätze kann nicht geöffnet oder geschrieben werden: {problem}.
  Den Datenträger, die Rechte oder den Server prüfen, den QUOIN_DATABASE_URL nennt.
register.full
  Der Datenträger der Datensätze ist voll; nichts wurde geschrieben: {problem}.
  Auf dem Datenträger Platz schaffen und es noch einmal versuchen.
register.unknown-outcome
  Die Datenbank verschwand, während die Änderung gespeichert wurde, und kam nicht rechtzeitig zurück, um zu sagen, ob sie es wurde: {problem}.
  Den Datensatz ansehen, bevor die Änderung wiederholt wird.
register.newer-layout
  Die Datensätze hat eine neuere Fassung dieses Programms angelegt ({layout}); diese behielte nicht alles, was darin steht.
  Die neuere Fassung installieren oder eine frühere Sicherung in einen anderen Ordner zurückholen.
register.busy
  Ein anderes Programm schreibt Datensätze und wurde nicht rechtzeitig fertig.
  Es in einem Augenblick noch einmal versuchen.
record.unknown-column
  Die Tabelle hat eine Spalte „{column}“, die hier kein Feld ist. {suggestion}
  Sie in der Zuordnung umbenennen oder dort auslassen: columns: {"{column}": null}.
record.repeated-column
  Zwei Spalten der Tabelle sind „{field}“.
  Eine in der Zuordnung auslassen.
record.repeated-row
  „{id}“ steht in zwei Zeilen, zuerst in Zeile {first}.
  Eine der Zeilen behalten.
record.no-such-name
  „{value}“ ist weder Kennung noch Name noch Nummer eines Datensatzes der Art „{type}“ im Register. {suggestion}
  Die Zelle berichtigen oder jenen Datensatz zuerst eintragen.
record.ambiguous-name
  „{value}“ benennt mehrere Datensätze: {ids}.
  Eine dieser Kennungen schreiben.
record.bad-cell
  „{value}“ kann nicht als {field} gelesen werden.
  {expected}
record.not-a-table-file
  Datensätze werden nicht als „{ending}“ geschrieben.
  Eine Datei nennen, die auf .xlsx, .csv oder .json endet.
record.not-a-list
  {file} ist keine JSON-Liste von Datensätzen.
  [{…}, {…}] schreiben, wie \`record export\` es tut.
milestone.done-or-due
  Gebraucht wird entweder der Tag, an dem er erreicht wurde, oder ein neuer Tag, nicht beides.
  --done TAG angeben oder --due TAG mit --reason.
milestone.needs-reason
  Der Tag des Meilensteins {id} wird nicht ohne Grund verschoben.
  Mit --reason sagen, warum.
milestone.done-in-future
  Der Meilenstein {id} kann nicht am {done} erreicht worden sein: Heute ist der {today}.
  Den Tag angeben, an dem er erreicht wurde.
track.bad-date
  {at} ist kein Tag.
  2026-05-31 schreiben.
track.no-approved-plan
  Für {region} ist kein Plan beschlossen; es gibt keine Zeilen zu verfolgen.
  Mit „quoin plan approve DIR“ einen festhalten.
track.unknown-region
  Einen Ort „{region}“ gibt es nicht.
  „quoin record list DIR region“ zeigt sie.
replan.no-plan
  Für {region} ist kein Plan beschlossen.
  Mit „quoin plan approve DIR“ einen festhalten.
replan.no-choice
  Keine Auswahl von Projekten erfüllt die Regeln mit höchstens {max_changes} Änderungen.
  Mehr Änderungen erlauben oder die Regeln in quoin.yaml ändern.
replan.no-projects
  Der Plan {plan} hat keine Projekte gewählt; es gibt nichts neu zu wählen.
  Den Projekten ihre Beträge geben und einen Plan beschließen, der unter ihnen wählt.
replan.not-offered
  {count} Projekte des Plans gehören nicht mehr zu denen, unter denen der Fonds wählt; sie bleiben: {projects}.
  Ihnen ihre Zahlen wiedergeben oder sie aus der Planzeile nehmen.
replan.line-unclear
  Nichts sagt, zu welcher von mehreren Zeilen {count} eintretende Projekte gehören; sie kommen zur ersten: {projects}.
  Im Datensatz des Projekts die Planzeile oder das Programm nennen.
replan.other-currency
  In {lines} kommt Geld einer anderen Währung hinzu oder fällt weg; der Betrag dort ist nach einem Beschluss unbekannt.
  Den Betrag der Zeile in einer Währung eintragen.
plan.waits-for-second
  Der Plan {plan} bleibt als Entwurf: Diese Stelle verlangt eine zweite Person zum Beschluss.
  Jemand anders beschließt ihn; bis dahin gilt der frühere Plan.
plan.no-draft
  Kein Entwurf eines Plans {plan} wartet auf den Beschluss.
  Einen der Entwürfe wählen oder den Plan neu festhalten.
plan.same-person
  {who} hat diesen Plan festgehalten und beschließt ihn nicht: Diese Stelle verlangt eine zweite Person.
  Eine andere Planerin oder einen anderen Planer bitten.
plan.not-registered
  {count} gewählte Projekte haben keinen Datensatz im Register; die Zeile führt sie mit ihren Nummern: {projects}.
  Sie mit „quoin record put“ eintragen; der nächste Beschluss nimmt die Datensätze.
evaluate.no-item
  Der Bewertungsbogen {scorecard} hat keinen Posten „{item}“.
  Seine Posten: {items}.
evaluate.no-scorecard
  Einen Bewertungsbogen „{scorecard}“ gibt es nicht.
  „quoin record list DIR scorecard“ zeigt sie.
workspace.not-found
  {dir} ist kein Arbeitsbereich: Ihm fehlt datapackage.json.
  Mit „quoin init {dir}“ einen anlegen oder mit --example die Kopie eines Beispiels („quoin init --help“ nennt sie).
workspace.not-empty
  {dir} besteht schon und ist kein leerer Ordner.
  Einen anderen Ordner nennen oder diesen leeren.
workspace.busy
  Ein anderer Vorgang ändert diesen Arbeitsbereich.
  Warten, bis er fertig ist, dann noch einmal versuchen.
workspace.unknown-example
  Ein Beispiel „{example}“ gibt es nicht.
  Beispiele: {examples}.
workspace.brought-forward
  Die Datensätze waren in der Anordnung {found} und sind von nun an in {now}.
  Nichts zu tun; ältere Programme können den Arbeitsbereich nicht mehr öffnen.
workspace.file-trouble
  Der Datenträger verweigert {file}: {problem}.
  Prüfen, ob der Ort da ist, ob dorthin geschrieben werden darf und ob Platz ist.
workspace.example-has-settings
  Das Beispiel {example} bringt eigenen Namen, Orte und Währung mit.
  --example weglassen, um eine eigene Stelle zu beginnen, oder die anderen Optionen weglassen.
roadmap.no-year
  Kein Jahr ist bekannt, ab dem die Pläne auszubreiten wären.
  Das erste Jahr angeben (\`--from\`) oder \`plan.first_year\` in quoin.yaml setzen.
derive.spark-form
  Das ist keine Adresse eines Clusters.
  sc://RECHNER:PORT schreiben, mit /;use_ssl=true, wo die Verbindung verschlüsselt ist.
derive.spark-typed-token
  Ein Zugangszeichen auf der Befehlszeile kann jeder auf diesem Rechner lesen.
  Es in QUOIN_SPARK_TOKEN setzen.
derive.spark-open-token
  Ein Zugangszeichen wird nicht über eine offene Verbindung an einen anderen Rechner gesandt.
  Der Adresse /;use_ssl=true anfügen.
derive.spark-unreachable
  Unter {address} antwortet kein Cluster.
  Prüfen, ob dort der Connect-Server läuft und ob Adresse, Port und use_ssl stimmen; \`quoin doctor --spark\` versucht es.
derive.spark-denied
  Der Cluster unter {address} lässt mit diesem Zugangszeichen niemanden ein.
  Das richtige in QUOIN_SPARK_TOKEN setzen.
derive.spark-other
  Was unter {address} antwortet, ist kein Spark-Connect-Server.
  Den Port des Connect-Servers angeben (15002, wo niemand ihn änderte).
derive.spark-lost
  Die Sitzung auf {address} ging mittendrin verloren; nichts wurde geschrieben.
  Prüfen, ob der Treiber des Clusters noch läuft, dann noch einmal ausführen.
derive.spark-workers
  Arbeitsknoten des Clusters gingen immer wieder verloren.
  In ihren Protokollen nachsehen, was sie beendete (Speicher, Datenträger); ihnen mehr geben oder gröbere Schlüssel nehmen, dann noch einmal ausführen.
derive.spark-answer
  Die Antwort ist größer, als der Treiber des Clusters aufnimmt.
  Gröbere Schlüssel nehmen oder spark.driver.maxResultSize erhöhen lassen.
derive.spark-no-file
  Der Cluster findet unter „{path}“ nichts.
  Es dorthin legen, wo alle Arbeitsknoten es sehen: in einen gemeinsamen Ordner oder einen Objektspeicher (s3a:, hdfs:).
derive.spark-plain
  „{file}“ ist weder parquet noch schlichtes csv in UTF-8; ein Cluster liest nur diese.
  Es als parquet schreiben oder --engine weglassen.
derive.spark-sent
  Eine hierher gesandte Datei sieht ein Cluster nicht.
  Sie in einer Ableitung des Arbeitsbereichs mit ihrem Pfad nennen oder das Rechenwerk weglassen.
input-output.subtotal-among-sectors
  „{name}“ verkauft und kauft so viel wie „{first}“ bis „{last}“ zusammen: Es scheint deren Zwischensumme zu sein.
  Summen und Zwischensummen aus den Dateien nehmen: Sie zählen doppelt.
input-output.maybe-other-unit-of-demand
  Von allen Verkäufen gehen {value} an Wirtschaftszweige; in veröffentlichten Tabellen sind es 0,3 bis 0,65: Ströme und Endnachfrage stehen vielleicht in verschiedenen Einheiten.
  Alle Dateien in einer Einheit angeben.
`;
