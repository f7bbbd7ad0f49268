/** German of the notes from `derive.two-formats` to `input.not-writable`: the code, what happened, what to do. */
export const germanNotes2 = `
derive.two-formats
  „{path}“ enthält Dateien zweier Formate: „{first}“ und „{file}“.
  Das Muster auf eines davon beschränken (*.parquet).
derive.broken-source
  „{table}“ kann nicht gelesen werden: {problem}
  Die Datei berichtigen; jede Zeile hat so viele Zellen wie die Kopfzeile, in UTF-8.
derive.outside
  „{path}“ liegt außerhalb des Arbeitsbereichs und der Ordner, die sein Eigentümer erlaubt.
  Die Dateien in den Arbeitsbereich legen oder den Eigentümer den Ordner in QUOIN_EVIDENCE_ROOTS aufnehmen lassen.
derive.no-memory
  Dem Rechenwerk fehlte Speicher ({limit}).
  Mit --memory-mb mehr erlauben, gröbere Schlüssel nehmen oder auf einem Cluster rechnen.
derive.no-room
  Der Datenträger, auf den das Rechenwerk auslagert, was nicht in den Speicher passt, ist voll.
  Dort Platz schaffen oder in QUOIN_SPILL einen anderen Ordner nennen.
derive.too-long
  Die Frist von {seconds} s hat die Abfrage beendet.
  Mit --time-limit mehr erlauben oder weniger lesen.
derive.cancelled
  Die Abfrage wurde abgebrochen; nichts wurde geschrieben.
  Sie noch einmal stellen, wenn sie gebraucht wird.
derive.address-not-served
  Ein Cluster wird nicht über HTTP genannt.
  Den Eigentümer des Servers QUOIN_SPARK setzen lassen.
derive.overflow
  Eine Summe hat mehr Ziffern, als genau gehalten werden können.
  Die Spalte in der Quelle runden.
derive.engine
  Das Rechenwerk {engine} hat die Abfrage abgelehnt: {problem}
  Die Quellen auf das Genannte prüfen; die Ableitung noch einmal ausführen.
derive.no-spark
  Diese Fassung leitet nur mit DuckDB ab; einen Spark-Cluster erreicht sie nicht.
  --engine weglassen; DuckDB lagert auf den Datenträger aus, was nicht in den Speicher passt.
design.unknown-scenario
  Ein Szenario „{scenario}“ gibt es nicht.
  Bekannt: {known}. Szenarien stehen in quoin.yaml unter „scenarios“.
design.no-line-asked
  Eine Gegenprobe gilt einer Planzeile.
  Die Zeile nennen: --line M1.2-01
design.unknown-line
  Der Plan hat keine Zeile {line}.
  Zeilen dieses Plans: {known}
design.region-without-plan
  {region} ist kein Ort des Gebiets; ein Plan wird dafür nicht gemacht.
  {root} verwenden oder den Code eines Orts der Ortstabelle oder, wo es keine gibt, des Registers.
design.adopt-start
  {project} würde {start} beginnen und kann es nur zwischen {earliest} und {latest}.
  Die Jahre des Kandidaten berichtigen oder den Plan mit ihnen neu machen.
design.adopt-conflict
  Der Plan hält die Regeln dieser Stelle nicht ein: {rules}.
  Diese Regeln zuerst in den Einstellungen ändern oder den Plan unter ihnen neu machen.
design.adopt-nothing
  {file} fördert kein Projekt.
  Die plan.csv eines Laufs vorlegen, der einen Plan gefunden hat.
design.no-candidate
  {project} ist hier kein Kandidat: Es gibt ihn nicht, er gehört zu einem anderen Ort, ihm fehlt eine Zahl, oder er hätte nur vor dem Plan beginnen können.
  Die Kennung eines Kandidaten des Registers nennen, der Geld, Reife und Jahre hat.
design.finding-not-here
  Zu {region} und dem, wozu es gehört, gibt es keinen Befund {finding}.
  Die Befunde mit quoin diagnose DIR --region {region} auflisten.
design.repeated-project
  Das Projekt {project} steht in der Tabelle {table} mehr als einmal; sein Geld ist daher nicht bekannt.
  Je Projektnummer eine Zeile lassen.
division.nothing-to-divide
  Es gibt weder Pläne von Stellen noch Angaben zum Können; es ist niemand da, auf den zu verteilen wäre.
  Pläne übernehmen (\`quoin plan take\`) oder eine Tabelle für die Rolle office_fields einführen.
division.no-items
  Es gibt nichts zu verteilen ({of}).
  Posten von Karten als gebraucht kennzeichnen oder die Felder des Könnens verteilen (--of fields).
division.nothing-known
  Zu wenig Daten: Bei keinem der {things} Dinge ist bekannt, wer es herstellen kann, und keine Stelle plant es. Eine Verteilung beruhte auf nichts.
  Die Felder des Könnens verteilen (--of fields), die Technologie der Posten so nennen wie das Können, oder die Pläne der Stellen übernehmen.
division.unknown-figure
  „{figure}“ ist keine Angabe des Könnens; es gibt: {figures}.
  Eine davon nennen.
division.weight-out-of-range
  Das Gewicht von {figure} darf zwischen {least} und {most} liegen.
  Eines innerhalb wählen oder division.weight_range in quoin.yaml ändern.
division.unknown-office
  „{office}“ steht nicht in der Datei der Stellen.
  Die Stelle ergänzen oder den Namen berichtigen.
division.unknown-item
  „{item}“ steht nicht in der Datei der Posten.
  Den Posten mit seiner Last ergänzen oder den Namen berichtigen.
division.unknown-group
  Eine Untergrenze gilt der Gruppe „{group}“, und keine Stelle in {file} gehört dazu.
  Die Gruppe berichtigen oder die Spalte group der Stellen füllen.
division.unknown-role
  „{role}“ ist keine Rolle; möglich sind lead, partner und none.
  Eine der drei schreiben oder die Zelle für none leer lassen.
division.nothing-planned
  {what} spricht von geplanten Rollen, und {file} hat keine Spalte planned.
  Die Spalte planned ergänzen (lead, partner oder none) oder {what} herausnehmen.
division.not-whole
  {value} in der Spalte „{column}“ ist keine ganze Zahl.
  Die Zahl der Federführungen schreiben: 0, 1, 2, …
division.not-a-flag
  {value} in der Spalte „{column}“ ist weder 0 noch 1.
  1 für ja, 0 für nein schreiben.
division.fit-above-one
  Eine Eignung von {value} liegt über 1.
  Eignungen auf 0 … 1 bringen; wie viel ein Posten zählt, sagt sein Gewicht.
division.stopped
  Die Frist von {seconds} s hat die Suche beendet; die nachgewiesene Lücke beträgt {gap}.
  Mit --time-limit mehr Zeit geben oder die genannte Lücke hinnehmen.
division.no-division
  Innerhalb von {seconds} s wurde keine Verteilung gefunden und keine als unmöglich nachgewiesen.
  Mit --time-limit mehr Zeit geben.
division.short-not-proved
  Innerhalb von {seconds} s wurde nicht nachgewiesen, dass nicht weniger gebrauchte Posten ohne Federführung bleiben.
  Mit --time-limit mehr Zeit geben.
division.core-unknown
  Welche Rollen jede beste Verteilung hat, ist nicht bekannt: Die beste wurde nicht nachgewiesen.
  Mit --time-limit mehr Zeit geben.
division.alone-not-proved
  Für {count} Stellen ist die beste Lösung für sich allein nicht nachgewiesen; ihr Nachteil kann größer sein: {offices}.
  Mit --time-limit mehr Zeit geben.
import.changed-by-person
  {field} von {type} {id} hat eine Person geändert, und es weicht von der Tabelle ab; es bleibt, wie es ist.
  Den Datensatz ändern, falls die Tabelle recht hat.
import.retired-by-person
  {type} {id} steht in der Tabelle, aber eine Person hat den Datensatz stillgelegt; er bleibt stillgelegt.
  Ihn mit retired: false zurückholen, falls die Tabelle recht hat.
import.still-referred
  {type} {id} steht nicht mehr in der Tabelle, aber {by} verweist darauf; der Datensatz bleibt.
  Den Verweis entfernen, dann den Datensatz stilllegen.
import.too-many-cells
  Die Datei hat {rows} Zeilen mit {columns} Spalten; höchstens {most} Zellen nimmt ein Import auf.
  Nicht gebrauchte Spalten oder Jahre weglassen oder die Zeilen vor dem Import zusammenfassen.
import.not-recoded
  {count} Codes der Spalte „{column}“ stehen nicht in der Umschlüsselung und bleiben, wie sie sind: {codes}.
  Sie in die Umschlüsselung aufnehmen oder die Zellen berichtigen.
import.split-rows
  {count} Zeilen werden für „{column}“ nach den Gewichten von {table} geteilt: Was sie über einen Ort sagen, ist eine Schätzung.
  Dies dort sagen, wo die Zahlen gezeigt werden, oder Zahlen in den neuen Codes einführen.
import.table-name
  „{name}“ ist kein Name für eine Tabelle.
  Kleinbuchstaben, Ziffern und _ verwenden, am Anfang ein Buchstabe: regional_indicators.
import.missing-column
  Die Tabelle {table} braucht die Spalte „{column}“; die Datei hat: {columns}.{suggestion}
  Die Spalte so nennen oder unter „columns“ einer Zuordnung sagen, welche es ist.
import.not-a-number
  „{text}“ in der Spalte „{column}“ ist keine Zahl.
  Die Zelle berichtigen; bedeutet der Text, dass es keinen Wert gibt, ihn unter „missing“ einer Zuordnung aufführen; ist die Spalte Text, dort „type: text“ angeben.
import.not-a-date
  „{text}“ in der Spalte „{column}“ ist kein Datum.
  Tage als 2014-05-01 schreiben oder die Zelle leer lassen.
import.not-whole
  „{text}“ in der Spalte „{column}“ ist keine ganze Zahl.
  Die Zelle berichtigen oder leer lassen.
import.not-boolean
  „{text}“ in der Spalte „{column}“ ist weder wahr noch falsch.
  true, false, 1 oder 0 schreiben.
import.year-out-of-range
  „{text}“ in der Spalte „{column}“ ist kein Jahr von {earliest} bis {latest}.
  Das Jahr mit vier Ziffern schreiben.
import.duplicate-key
  Der Schlüssel {key} steht schon in Zeile {first}.
  Eine der Zeilen behalten.
import.unknown-code
  „{code}“ in der Spalte „{column}“ ist kein Code der Tabelle {register}.
  {suggestion}
import.look-alike
  „{text}“ in der Spalte „{column}“ sieht aus wie ein beschädigtes „{suggestion}“; es blieb, wie es ist.
  Es in der Datei in „{suggestion}“ berichtigen und noch einmal einführen.
import.unknown-region-name
  „{text}“ in der Spalte „{column}“ ist nicht der Name eines Orts, den das Register kennt.
  Den Namen prüfen oder die Zeile mit „drop“ einer Zuordnung auslassen.
import.national-row
  Zeilen mit {value} in der Spalte „{column}“ stehen für das ganze Gebiet; sie sind so gekennzeichnet und werden nie zu den anderen addiert.
  Nichts zu tun, wenn das stimmt.
import.total-kept
  „{value}“ in der Spalte „{column}“ ist ein Wort für Summen, aber die Zeile ist nicht die Summe anderer; sie blieb erhalten.
  Ist es eine Summe, sie unter „totals: {words: [...]}“ einer Zuordnung nennen; sonst stellt „totals: keep“ den Hinweis ab.
import.column-left-out
  Das Muster trifft die Spalte „{column}“ nicht; sie blieb aus.
  Sie unter „keys“ von „long“ aufnehmen oder das Muster weiter fassen, falls sie zur Tabelle gehört.
import.repeated-header
  Diese Zeile wiederholt die Kopfzeile und blieb aus.
  Nichts zu tun.
import.repeated-name
  Mehr als eine Spalte heißt „{source}“; diese heißt nun „{name}“.
  Ihr mit „#{place}“ unter „columns“ einer Zuordnung einen eigenen Namen geben.
import.national-in-sum
  „{value}“ in der Spalte „{column}“ steht für das ganze Gebiet, und die Tabelle {table} kennt keine Zeilen des Ganzen: Sie würden zu ihren eigenen Teilen addiert.
  Die Zeilen auslassen („drop“ einer Zuordnung) oder unter „national“ der Tabelle in datapackage.json erklären.
import.code-still-used
  {count} Codes der Spalte „{column}“, auf die die Tabelle {by} verweist, fielen weg: {codes}.
  Ihre Zeilen behalten oder zuerst {by} ohne sie einführen.
import.more-exceptions
  {check_en}: {count} weitere Ausnahmen sind nicht aufgeführt.
  Zuerst die obigen prüfen.
document.broken
  {file} kann nicht gelesen werden: {problem}
  Den Text an dieser Stelle berichtigen.
document.wrong-value
  {field}: {problem}
  {field} in {file} berichtigen.
document.unknown-key
  {file} hat keine Einstellung „{key}“.
  „{key}“ entfernen oder berichtigen; eine falsch geschriebene Einstellung gälte stillschweigend nicht.
diagnosis.unknown-threshold
  Die Regel {rule} hat keine Schwelle „{name}“.
  Ihre Schwellen sind: {known}.
diagnosis.threshold-kind
  Die Schwelle „{name}“ von {rule} muss {expected} sein, nicht {actual}.
  quoin.yaml berichtigen.
diagnosis.unknown-rule
  Eine Regel „{rule}“ gibt es nicht.
  Regeln: {known}.
diagnosis.former-threshold
  Nach der Schwelle „{name}“ der Regel „{rule}“ wird nicht mehr gefragt: Die Regel urteilt jetzt anders.
  Nichts zu tun; die Zeile bei Gelegenheit herausnehmen.
diagnosis.unknown-region
  Der Arbeitsbereich kennt keinen Ort „{region}“.
  {root} für das ganze Gebiet oder den Code eines seiner Orte verwenden.
diagnosis.unknown-item
  „{item}“ ist weder ein Problem noch ein Unterpunkt noch eine Regel.
  P1 bis P4, einen Unterpunkt wie P1.3 oder eine Regel nennen: {known}.
diagnosis.unknown-finding
  Einen Befund „{id}“ gibt es nicht.
  „quoin diagnose DIR --region CODE --json“ zählt die Kennungen auf.
evidence.unknown-table
  Der Arbeitsbereich hat keine Tabelle „{table}“.
  Sie einführen: quoin import DIR --data DATEI --as {table}.
evidence.unknown-column
  Die Tabelle {table} hat keine Spalte „{column}“.
  Die Tabelle mit dieser Spalte noch einmal einführen oder den Namen berichtigen.
evidence.not-a-number
  Zeile {row} von {table} enthält „{text}“ in der Zahlenspalte „{column}“.
  Die Zelle berichtigen oder leer lassen, wo die Angabe fehlt.
evidence.no-table-for-role
  Keine Tabelle des Arbeitsbereichs spielt die Rolle „{role}“.
  Eine unter roles in quoin.yaml nennen oder einführen: quoin import DIR --data DATEI --as {role}.
evidence.ambiguous-place
  „{column}“ von {table} sagt „{text}“, und so heißen mehrere Orte.
  Den Code des gemeinten Orts schreiben.
evidence.unknown-places
  {count} der {of} Orte in „{column}“ von {table} sind weder Code noch Name der Ortstabelle; ihre Zeilen zählen für keinen Ort: {named}.
  Sie so schreiben wie die Ortstabelle oder diese mit ihnen noch einmal einführen.
evidence.unknown-unit
  Zeile {row} von {table}: Die Einheit „{unit}“ von „{column}“ kennt niemand; gelesen wird in {wanted}.
  Die Einheit schreiben wie in „million EUR“, „thousand“, „percent“ oder unter roles in quoin.yaml nennen: {column: …, unit: …}.
evidence.other-unit
  Zeile {row} von {table}: „{column}“ steht in „{unit}“, was nicht {wanted} sein kann.
  Für das Feld unter roles in quoin.yaml eine andere Spalte nennen oder die Einheit berichtigen.
evidence.units-differ
  Zeile {row} von {table}: „{column}“ lässt sich aus Angaben in {units} nicht berechnen.
  Angaben einer Art addieren und abziehen, mit einer Einheit für jede oder für keine; von dem, was multipliziert wird, darf nur eines Geld oder Personen sein.
evidence.no-rate
  Zeile {row} von {table}: „{column}“ steht in {from}, und der Arbeitsbereich sagt nicht, wie viel das in {currency} ist.
  Eine Tabelle exchange_rates (currency, year, rate) einführen.
evidence.no-currency
  Zeile {row} von {table}: „{column}“ steht in {from}, und quoin.yaml sagt nicht, in welcher Währung die Stelle rechnet.
  „currency: {from}“ oder die Währung, in der gerechnet wird, in quoin.yaml schreiben.
evidence.no-parts
  Kein Ort ist bekannt, der in „{place}“ liegt.
  Nach einem Ort fragen, zu dem andere gehören, oder nach keinem.
evidence.partial-sum
  {table}: Für {place} wird keine Angabe gebildet, da {count} seiner Teile keine haben ({missing}).
  Die Zeilen der fehlenden Teile ergänzen oder eine Zeile des Orts selbst.
evidence.impossible-value
  Zeile {row} von {table}: {value} {unit} in „{column}“ ist nicht möglich; es liegt außerhalb von {least} bis {most}.
  Die Zelle oder ihre Einheit berichtigen.
roles.unknown-role
  Keine Regel liest eine Rolle „{role}“.
  {suggestion}
roles.former-names
  {table} spielt {role} und wird nach Namen einer früheren Anordnung gelesen: {names}.
  Nichts zu tun: Die früheren Namen werden weiter gelesen.
roles.no-table
  Die Rolle {role} ist der Tabelle „{table}“ gegeben, die der Arbeitsbereich nicht hat.
  Sie einführen oder roles.{role} in quoin.yaml berichtigen.
roles.unknown-type
  Das Feld {field} von {role} soll aus Datensätzen der Art „{type}“ kommen, die es nicht gibt.
  {suggestion}
roles.unknown-field
  Die Rolle {role} hat kein Feld „{field}“.
  {suggestion}
roles.computed-text
  roles.{role}.{field}: Ein Text lässt sich nicht berechnen.
  Eine Spalte, eine Konstante oder ein Nachschlagen nennen.
roles.no-column
  Das Feld {field} von {role} soll aus „{column}“ kommen, was {table} nicht hat.
  {suggestion}
evidence.broken-table
  Die Tabelle {table} kann nicht gelesen werden: {problem}
  {path} zurücklegen oder die Tabelle noch einmal einführen.
evidence.unknown-indicator
  Die Tabelle {table} hat keinen Indikator „{indicator}“.
  Die Liste abfragen, ohne einen zu nennen.
http.unknown-use-case
  Ein „{name}“ gibt es hier nicht.
  In /openapi.json steht, was gefragt werden kann.
http.not-found
  Eine Seite {path} gibt es nicht.
  Bei / beginnen.
http.method
  {method} wird unter dieser Adresse nicht beantwortet.
  {allowed} verwenden.
http.malformed
  Die Anfrage hat keine gültige Adresse oder keinen gültigen Host-Kopf.
  Eine wohlgeformte HTTP/1.1-Anfrage senden.
http.foreign-host
  Dieser Server antwortet nicht auf den Namen „{host}“.
  Die Adresse verwenden, die „quoin serve“ gedruckt hat, oder ihn mit --host {host} starten.
http.foreign-origin
  Anfragen von Seiten anderer Herkunft werden abgelehnt.
  Aus der Oberfläche selbst fragen oder aus einem Programm, das keinen Origin-Kopf sendet.
http.not-json
  Der Inhalt muss JSON sein (content-type: application/json), nicht „{type}“.
  Ein JSON-Objekt mit content-type application/json senden.
http.too-large
  Der Inhalt ist größer als {limit} Byte.
  Weniger senden oder für große Dateien die Befehlszeile verwenden.
http.too-many
  Zu viele Anfragen in kurzer Zeit.
  Einige Sekunden warten und langsamer fortfahren.
work.too-many-waiting
  Zu viele Ihrer Fragen warten auf ihre Berechnung.
  Die Antworten abwarten oder einige aufgeben und noch einmal fragen.
work.out-of-memory
  Die Berechnung braucht mehr Speicher, als dieser Server einer Frage gibt.
  Nach weniger auf einmal fragen, die Befehlszeile verwenden oder server.worker_memory_mb und server.memory_mb in quoin.yaml erhöhen.
work.too-long
  Eine Suche von {needed} Sekunden ist länger als die {limit}, die dieser Server erlaubt.
  Eine kürzere Frist setzen oder die Befehlszeile verwenden.
work.too-many-draws
  Ziehungen mal Zellen der Tabelle ergeben {needed}; dieser Server rechnet für eine Frage höchstens {limit}.
  Weniger Ziehungen oder eine kleinere Tabelle nehmen oder die Befehlszeile verwenden.
work.too-many-pairs
  Es sind {needed} Paare zu vergleichen; dieser Server vergleicht für eine Frage höchstens {limit}.
  Weniger Zeilen nehmen oder die Befehlszeile verwenden.
work.too-many-cells
  Die größte Zahlentafel hätte {needed} Zellen; dieser Server rechnet für eine Frage mit höchstens {limit}.
  Gröber zusammenfassen, was die Tabelle zählt, weniger Zeilen nehmen oder die Befehlszeile verwenden.
work.cancelled
  Die Berechnung wurde aufgegeben.
  Noch einmal fragen, wo die Antwort noch gebraucht wird.
http.failed
  Das Programm ist gescheitert; an der Anfrage ist kein Fehler bekannt.
  Die Nummer {reference} melden; das Fenster, in dem der Server läuft, zeigt mehr.
input.invalid
  {field} muss {expected} sein; es ist {given}.
  {field} als {expected} angeben.
input.invalid-secret
  {field} muss {expected} sein.
  {field} als {expected} angeben.
input.missing
  {field} fehlt.
  {field} angeben.
input.unknown-field
  Ein Feld „{field}“ gibt es hier nicht.
  Bekannt: {known}.
input.not-a-file
  {field} muss eine Datei sein: { name, content_base64 }.
  Einen einfachen Dateinamen und den Inhalt in base64 angeben.
input.unknown-command
  Einen Befehl „{command}“ gibt es nicht.
  „quoin --help“ zeigt die Liste.
input.file-not-found
  Die Datei {file} kann nicht gelesen werden.
  Pfad und Rechte prüfen.
input.not-writable
  {destination} kann nicht geschrieben werden ({reason}).
  Einen anderen Ort nennen oder Rechte und freien Platz prüfen.
`;
