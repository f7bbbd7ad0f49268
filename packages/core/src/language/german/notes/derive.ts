/** German of the notes of `notes/derive.ts`: the code, what happened, what to do. */
export const germanDeriveNotes = `
derive.unknown-source
  Die Ableitung liest „{$table}“, und keine Quelle heißt so.
  ⟦Sie mit --data {$table}=DATEI angeben oder eine davon nennen: {$known}.⟧
derive.unknown-derivation
  Eine Ableitung „{$name}“ gibt es nicht.
  Bekannt: {$known}. ⟦Eine neue mit \`quoin derivation put\` anlegen.⟧
derive.unknown-table
  Der Arbeitsbereich hat keine Tabelle „{$table}“, aus der abzuleiten wäre.
  Eine davon nennen: {$known}; oder unter sources einen Pfad angeben.
derive.circular
  „{$name}“ wäre aus sich selbst gemacht: {$ring}.
  Eine der Ableitungen eine andere Tabelle lesen lassen.
derive.table-taken
  „{$name}“ ist eine eingeführte Tabelle; eine Ableitung ersetzt sie nicht.
  Der Ableitung einen anderen Namen geben.
derive.rows-go
  Die Tabelle {$table} wird durch ihre Ableitung ersetzt: {$go} Zeilen verschwinden, {$records_retired} Datensätze werden stillgelegt; {$come} Zeilen kommen, {$change} ändern sich, {$stay} bleiben.
  Nachsehen, woraus sie gemacht ist, wenn das nicht gemeint ist⟦; vor einem Lauf: quoin derivation run DIR {$table} --dry-run --effect⟧.
derive.rows-replaced
  Die Tabelle {$table} wird durch ihre Ableitung ersetzt: {$come} Zeilen kommen, {$change} ändern sich, {$stay} bleiben, keine verschwindet.
  Nichts zu tun.
derive.not-named
  „{$given}“ nennt keine Quelle.
  ⟦--data NAME=DATEI schreiben, NAME wie die Ableitung die Tabelle nennt.⟧
derive.source-twice
  Die Quelle „{$table}“ ist zweimal angegeben.
  Jede Quelle einmal angeben; viele Dateien einer Tabelle sind ein Ordner oder ein Muster (*.parquet).
derive.unknown-column
  „{$table}“ hat keine Spalte „{$column}“.
  Vielleicht heißt sie: {$nearest}.
derive.name-twice
  Zwei Spalten würden „{$name}“ heißen.
  Einer davon einen anderen Namen geben.
derive.lookup-twice
  „{$table}“ hat mehr als eine Zeile für {$key}, wonach {$rows} Zeile(n) fragen.
  Je Schlüssel eine Zeile lassen oder nach weiteren Spalten nachschlagen.
derive.lookup-unmatched
  {$rows} Zeile(n) finden in „{$table}“ nichts.
  Die Tabelle ergänzen oder unmatched: keep oder drop angeben.
derive.not-a-number
  {$rows} Zelle(n) der Spalte „{$column}“ sind keine Zahlen, darunter „{$text}“.
  Sie durch eine Bedingung auslassen oder die Quelle berichtigen.
derive.too-many-digits
  Zahlen der Spalte „{$column}“ brauchen {$digits} Ziffern; genau addiert werden 38.
  Die Spalte in der Quelle runden.
derive.differing-values
  Die Spalte „{$column}“ hat in einer Kombination ({$key}) sowohl „{$one}“ als auch „{$other}“.
  Eine Kombination zählt einmal: die Spalte unter over nennen oder die Quelle berichtigen.
derive.not-a-year
  Ein vollständiges Panel braucht ganze Jahre; die Spalte „{$column}“ enthält „{$text}“.
  Solche Zeilen durch eine Bedingung auslassen oder complete: false angeben.
derive.missing-unit
  {$rows} Zeile(n) haben kein „{$column}“; zusammen zählen sie als eine Einheit.
  Die Quelle ergänzen oder solche Zeilen durch eine Bedingung auslassen.
derive.unit-left-out
  {$rows} Zeile(n) haben kein „{$column}“ und bleiben aus.
  Die Quelle ergänzen.
derive.too-many-pairs
  Die Einheiten haben {$pairs} Paare von Enden, die größte {$ends} Enden: mehr, als gezählt werden kann.
  Die Einheiten mit den meisten Enden weglassen oder gröbere Enden nehmen.
derive.skewed
  Eine Einheit hat {$ends} Enden und damit {$share} % aller Paare: Ein Arbeitsprozess leistet das meiste.
  Prüfen, ob diese Einheit eine ist (ein Sammelname, ein leerer Code).
derive.too-large
  Das Ergebnis hat {$rows} Zeilen; zulässig sind höchstens {$most}.
  ⟦Gröbere Schlüssel oder eine höhere Schwelle nehmen oder mit --most-rows mehr erlauben.⟧
derive.no-file
  Unter „{$path}“ wird nichts gefunden.
  Den Pfad oder das Muster berichtigen; gelesen werden .parquet, .csv und .csv.gz.
derive.file-lacks
  „{$file}“ fehlt die Spalte „{$column}“, die „{$first}“ hat.
  Dateien einer Tabelle haben dieselben Spalten: die Datei berichtigen oder das Muster enger fassen.
derive.file-adds
  „{$file}“ hat eine Spalte „{$column}“, die „{$first}“ fehlt.
  Dateien einer Tabelle haben dieselben Spalten: die Datei berichtigen oder das Muster enger fassen.
derive.two-types
  Die Spalte „{$column}“ ist in „{$file}“ ({$type}) von anderer Art als in „{$first}“ ({$first_type}).
  Beide Dateien mit einer Art dieser Spalte schreiben.
derive.two-formats
  „{$path}“ enthält Dateien zweier Formate: „{$first}“ und „{$file}“.
  Das Muster auf eines davon beschränken (*.parquet).
derive.broken-source
  „{$table}“ kann nicht gelesen werden: {$problem}
  Die Datei berichtigen; jede Zeile hat so viele Zellen wie die Kopfzeile, in UTF-8.
derive.outside
  „{$path}“ liegt außerhalb des Arbeitsbereichs und der Ordner, die sein Eigentümer erlaubt.
  Die Dateien in den Arbeitsbereich legen oder den Eigentümer den Ordner in QUOIN_EVIDENCE_ROOTS aufnehmen lassen.
derive.no-memory
  Dem Rechenwerk fehlte Speicher ({$limit}).
  ⟦Mit --memory-mb mehr erlauben, gröbere Schlüssel nehmen oder auf einem Cluster rechnen.⟧
derive.no-room
  Der Datenträger, auf den das Rechenwerk auslagert, was nicht in den Speicher passt, ist voll.
  Dort Platz schaffen oder in QUOIN_SPILL einen anderen Ordner nennen.
derive.too-long
  Die Frist von {$seconds} s hat die Abfrage beendet.
  ⟦Mit --time-limit mehr erlauben oder weniger lesen.⟧
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
  Das Rechenwerk {$engine} hat die Abfrage abgelehnt: {$problem}
  Die Quellen auf das Genannte prüfen; die Ableitung noch einmal ausführen.
derive.no-spark
  Es ist kein Cluster genannt.
  ⟦Adresse mit --spark sc://RECHNER:PORT oder in QUOIN_SPARK angeben oder --engine duckdb schreiben;⟧ DuckDB lagert auf den Datenträger aus, was nicht in den Speicher passt.
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
  Unter {$address} antwortet kein Cluster.
  Prüfen, ob dort der Connect-Server läuft und ob Adresse, Port und use_ssl stimmen; ⟦\`quoin doctor --spark\` versucht es.⟧
derive.spark-denied
  Der Cluster unter {$address} lässt mit diesem Zugangszeichen niemanden ein.
  Das richtige in QUOIN_SPARK_TOKEN setzen.
derive.spark-other
  Was unter {$address} antwortet, ist kein Spark-Connect-Server.
  Den Port des Connect-Servers angeben (15002, wo niemand ihn änderte).
derive.spark-lost
  Die Sitzung auf {$address} ging mittendrin verloren; nichts wurde geschrieben.
  Prüfen, ob der Treiber des Clusters noch läuft, dann noch einmal ausführen.
derive.spark-workers
  Arbeitsknoten des Clusters gingen immer wieder verloren.
  In ihren Protokollen nachsehen, was sie beendete (Speicher, Datenträger); ihnen mehr geben oder gröbere Schlüssel nehmen, dann noch einmal ausführen.
derive.spark-answer
  Die Antwort ist größer, als der Treiber des Clusters aufnimmt.
  Gröbere Schlüssel nehmen oder spark.driver.maxResultSize erhöhen lassen.
derive.spark-store
  Der Cluster hat keinen Weg zum Speicher, in dem die Dateien liegen: {$problem}
  Die Stelle, die den Cluster betreibt, trägt Anbindung (für s3a: hadoop-aws), Adresse und Schlüssel dieses Speichers in dessen eigene Einstellungen ein.
derive.spark-no-file
  Der Cluster findet unter „{$path}“ nichts.
  Es dorthin legen, wo alle Arbeitsknoten es sehen: in einen gemeinsamen Ordner oder einen Objektspeicher (s3a:, hdfs:).
derive.spark-plain
  „{$file}“ ist weder parquet noch schlichtes csv in UTF-8; ein Cluster liest nur diese.
  ⟦Es als parquet schreiben oder --engine weglassen.⟧
derive.spark-sent
  Eine hierher gesandte Datei sieht ein Cluster nicht.
  Sie in einer Ableitung des Arbeitsbereichs mit ihrem Pfad nennen oder das Rechenwerk weglassen.
`;
