/** What the command line says of records, imports, checks and servers. */
export const germanRegisterAtTerminal = `
terminal.inputs | Eingaben
terminal.unit | Einheit
terminal.reference | Literatur
terminal.organisations-of-unknown-kind | {organisations} von {total} Organisationen unbekannter Art; Projekte, die sie führen: {funds}
terminal.organisation-money | Mittel
terminal.organisation-projects | Projekte
terminal.joint-undertakings | gemeinsame Vorhaben
terminal.posts | Stellen
terminal.unknown | unbekannt
terminal.before | vorher
terminal.now | jetzt
terminal.decided | {decided} entschieden
terminal.invented | erfunden
terminal.retired | stillgelegt
terminal.record-of | {type}: {records} von {total}
terminal.created | angelegt
terminal.token-made-by |  (Token {token}, ausgestellt von {made_by})
terminal.newest-hash | neuester Hash: {newest_hash}
terminal.all-agree | Verlauf, Einträge, Verweise und Datendateien stimmen überein.
terminal.record | Eintrag
terminal.field | Feld
terminal.record-held | gehalten
terminal.stands | steht da
terminal.cause | Ursache
terminal.record-change | Änderung
terminal.who | wer
terminal.at | wann
terminal.texts-stand-otherwise | {found} Texte stehen anders da, als sie getippt wurden; wiederhergestellte Einträge: {mended}
terminal.made-up | Erfunden
terminal.import-sheet | Blatt
terminal.import-of | von
terminal.import-header | Kopf in Zeile
terminal.import-footnotes | Fußnoten in Zeile
terminal.import-rows | Datenzeilen
terminal.import-aside | Summen beiseitegelassen
terminal.import-written | Zeilen für die Tabelle
terminal.import-missing | als fehlend gelesen
terminal.import-row | Zeile
terminal.import-column | Spalte
terminal.import-from | aus
terminal.import-type | Typ
terminal.import-missing-cells | fehlt
terminal.import-effect | Zeilen: {come} kommen hinzu, {change} ändern sich, {stay} bleiben, {go} fallen weg
terminal.import-records | {type}: {come} kommen hinzu, {change} ändern sich, {retire} werden stillgelegt
terminal.import-all-records | Einträge
terminal.import-fate-come | kommt hinzu
terminal.import-fate-change | ändert sich
terminal.import-fate-go | fällt weg
terminal.import-id | Nummer
terminal.import-table | Tabelle
terminal.import-when | wann
terminal.import-who | wer
terminal.import-how | wie
terminal.import-come | hinzu
terminal.import-change | geändert
terminal.import-stay | bleiben
terminal.import-go | fallen weg
terminal.import-state | Stand
terminal.import-reason | Grund
terminal.import-undone | zurückgenommen durch
terminal.import-figures | Zahlen, die sich am meisten änderten
terminal.import-none | Kein Import ist verzeichnet.
terminal.import-back | ist, wie es war vor
terminal.import-would-back | wäre, wie es war vor
terminal.import-kept | bleiben in Gebrauch, da ein Mensch sie geändert hat
terminal.import-units-none | Zu allen Mitteln, Anteilen und Zeiträumen hat jemand die Einheit gesagt.
terminal.import-was | wurde gelesen in
terminal.import-would | noch ist nichts geschrieben
terminal.server-none | Kein Server dieses Arbeitsbereichs läuft.
terminal.server-connections | Verbindungen
terminal.server-kept | behaltene Antworten
terminal.server-lane-light | leicht
terminal.server-lane-change | Änderungen
terminal.server-lane-page | Seiten
terminal.server-lane-long | lang
terminal.server-lane | Spur
terminal.server-running | laufen
terminal.server-waiting | warten
terminal.server-workers | Arbeiter
terminal.server-answered | beantwortet
terminal.server-slowest | langsamste
terminal.server-seconds | Sekunden
terminal.server-status | Status
terminal.server-at | um
terminal.check-ok | in Ordnung
terminal.check-absent | fehlt
terminal.check-failed | FEHLER
`;
