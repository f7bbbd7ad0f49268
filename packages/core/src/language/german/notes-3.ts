/** German of the notes from `input.unknown-option` to `portfolio.wrong-discount`: the code, what happened, what to do. */
export const germanNotes3 = `
input.unknown-option
  Eine Option {option} gibt es nicht.
  „quoin {command} --help“ zeigt die Optionen.
input.misspelt-option
  Eine Option {option} gibt es nicht.
  Vielleicht ist {near} gemeint; „quoin {command} --help“ zeigt die Optionen.
input.missing-argument
  Das Argument {argument} fehlt.
  „quoin {command} --help“ zeigt die Argumente und ein Beispiel.
input.missing-option
  Die Option {option} fehlt.
  {option} angeben; „quoin {command} --help“ sagt, was sie enthält.
input.missing-value
  {option} braucht einen Wert.
  Den Wert hinter {option} angeben; „quoin {command} --help“ sagt, was er enthält.
input.excess-arguments
  Es sind mehr Argumente, als „quoin {command}“ annimmt.
  Texte mit Leerzeichen in Anführungszeichen setzen; „quoin {command} --help“ zeigt ein Beispiel.
input.command-line
  {problem}
  „quoin {command} --help“ zeigt die Optionen.
input.too-deep
  {file} enthält Listen oder Objekte, die mehr als {deepest} Stufen ineinander stehen.
  Flacher schreiben.
input.not-json
  {file} ist kein JSON: {problem}
  Die Datei berichtigen; Datensätze sind JSON-Objekte.
input-output.nothing-given
  Keine Tabelle ist angegeben: weder Ströme mit Endnachfrage noch eine nationale Tabelle.
  --flows und --final oder --national angeben.
input-output.two-kinds
  „{option}“ passt nicht zu einer nationalen Tabelle.
  --national oder die andere Option weglassen.
input-output.layout-needs
  Eine Tabelle der Anordnung {layout} braucht auch {option}.
  Die Datei angeben, die daneben veröffentlicht wurde.
input-output.other-layout
  Die Datei hat nicht die Anordnung {layout}: Ihre Beschriftungen wurden nicht gefunden.
  Ein anderes --layout oder mit --sheet das Blatt nennen.
input-output.unknown-table
  Eine Tabelle „{table}“ gibt es nicht; es gibt: {tables}.
  Tabellen der Liste nennen.
input-output.unknown-category
  Die Endnachfrage hat keine Kategorie „{category}“; sie hat: {categories}.
  Unter --inventories Kategorien der Datei nennen.
input-output.no-year
  Die Tabelle hat keine Zeilen des Jahres „{year}“; sie hat: {years}.
  Mit --year eines ihrer Jahre nennen.
input-output.no-sectors
  Kein Code steht sowohl als Zeile als auch als Spalte: Die Tabelle hat keine Wirtschaftszweige.
  Wirtschaftszweige in beiden Spalten mit demselben Code schreiben.
input-output.no-output
  Die Tabelle nennt keine Produktion: weder eine Spalte GO noch eine Zeile OUTPUT.
  Die gesamte Produktion jedes Wirtschaftszweigs ergänzen.
input-output.unknown-origin
  Unbekannte Herkünfte: {origins}.
  Domestic, Imports (oder Imported) und TOT schreiben.
input-output.unknown-kind
  „{kind}“ ist keine Art von Code: country oder industry.
  country oder industry schreiben.
input-output.no-group
  Codes der Art {kind} ohne Gruppe: {codes}.
  Jedem Code der Tabelle eine Gruppe geben; den eigenen Namen, wo er allein bleibt.
input-output.unknown-sector
  Die Tabelle hat keinen Wirtschaftszweig {country}, {industry}.
  Die Codes der Tabelle verwenden.
input-output.no-subject
  Die Tabelle „{table}“ blickt von einer Stelle der Kette aus, und keine ist genannt.
  Sie mit {option} nennen.
input-output.unknown-code
  Die Tabelle hat keinen Code „{code}“; sie hat: {codes}.
  Einen Code der Tabelle verwenden.
input-output.other-sectors
  Die beiden Zeitpunkte haben nicht dieselben Wirtschaftszweige; nur einer davon hat: {codes}.
  Beide mit --aggregate auf dieselben Codes bringen.
input-output.share-above-one
  Mehr als der ganze Einsatz würde verlagert: {share} davon.
  Anteile von 0 bis 1 schreiben, die sich je Käufer und Verkäufer höchstens zu 1 addieren.
input-output.not-productive
  Die Tabelle ist nicht produktiv: Eine Einheit Endnachfrage verlangte endlose Produktion (der Spektralradius der Inputkoeffizienten ist 1 oder mehr).
  Nach Einsätzen über der Produktion suchen: eine vertauschte Datei, eine Summe unter den Wirtschaftszweigen, Spalten in anderer Einheit.
input-output.too-large
  Eine Inverse von {sectors} Wirtschaftszweigen braucht {needed} Speicher; verfügbar sind {limit}.
  --tables vectors,audit abfragen, die keine brauchen, oder mit --aggregate Zweige zusammenfassen.
input-output.too-many-sectors
  {countries} Länder mit {industries} Wirtschaftszweigen sind mehr, als berechnet werden kann.
  Prüfen, ob die Spalten der Datei vertauscht sind, oder zuerst Zweige zusammenfassen.
input-output.audit
  Die Prüfung der Tabelle ergibt {errors} Fehler und {warnings} Warnungen.
  Vor den Zahlen audit.csv lesen (--tables audit).
input-output.imbalance
  Die veröffentlichte Produktion weicht von {what} um {value} ab.
  Beim Herausgeber erfragen, was gilt.
input-output.control-total
  Die Summe {total} weicht von der Summe ihrer Zellen um {value} ab.
  Verwendet wurden die Summen der Zellen.
input-output.rounding
  Die veröffentlichte Produktion weicht von der Zeilensumme um {value} ab, innerhalb der Rundung ihrer Zellen.
  Verwendet wird die Zeilensumme.
input-output.column-sum-above-one
  Der Wirtschaftszweig setzt je Einheit Produktion {value} ein.
  Seine Multiplikatoren sagen wenig; die Wertschöpfung betrachten.
input-output.negative-value-added
  Die Wertschöpfung beträgt {value}.
  Subventionen oder ein Fehler: beim Herausgeber nachsehen.
input-output.zero-output
  Der Wirtschaftszweig hat keine Produktion: Seine Koeffizienten sind 0.
  Nichts zu tun.
input-output.negative-output
  Die Produktion beträgt {value}, da Vorräte abgebaut wurden: Für Koeffizienten zählt sie als keine.
  Den Zweig mit --aggregate einem anderen zuschlagen.
input-output.exports-without-output
  Ausfuhren von {value} eines Wirtschaftszweigs ohne positive Produktion: Sie gehören zu keinem Glied der Wertschöpfung.
  Die Glieder ergeben die Ausfuhren abzüglich dieses Betrags.
input-output.negative-flow
  Negative Lieferungen an Wirtschaftszweige, zusammen {value}: Sie blieben erhalten.
  Ein Strom unter 0 hat als Lieferung keinen Sinn: beim Herausgeber nachsehen.
input-output.negative-final-demand
  Negative Endnachfrage, zusammen {value}: Glieder, die darauf beruhen, können negativ sein.
  Üblich bei Vorratsänderungen: ihre Kategorien unter --inventories nennen.
input-output.unlinked
  Nur die Endnachfrage enthält diesen Namen: Zwischen Wirtschaftszweigen wird darunter nichts gekauft oder verkauft.
  Prüfen, ob die Dateien dieselben Codes verwenden.
input-output.duplicate-flow
  {table} enthält denselben Strom zweimal (Zeilen {first} und {second}); welcher zählt, ist nicht zu erkennen.
  Eine der Zeilen behalten oder sie addieren und die Tabelle noch einmal einführen.
input-output.repeated-row
  Der Wirtschaftszweig verkauft an alle dasselbe wie {other}.
  Prüfen, ob eine Zeile kopiert wurde.
input-output.repeated-column
  Der Wirtschaftszweig kauft von allen dasselbe wie {other}.
  Prüfen, ob eine Spalte kopiert wurde.
input-output.total-among-sectors
  „{name}“ verkauft so viel wie alle anderen zusammen: Es scheint deren Summe zu sein.
  Summen und Zwischensummen aus den Dateien nehmen: Sie zählen doppelt.
input-output.maybe-transposed
  {value} Wirtschaftszweige haben negative Wertschöpfung, weit weniger, wenn Zeilen Spalten wären: Die Ströme sind vielleicht vertauscht.
  Die Zeile verkauft an die Spalte: src verkauft an dst.
input-output.maybe-other-unit
  Die veröffentlichte Produktion ist etwa das {value}-Fache der Zeilensummen: Die Dateien stehen vielleicht in verschiedenen Einheiten.
  Alle Dateien in einer Einheit angeben.
input-output.spectral-radius
  Spektralradius der Inputkoeffizienten: {value}; unter 1 ist die Tabelle produktiv.
  Nichts zu tun.
input-output.condition
  Kondition von I − A in der Norm der Spaltensummen: {value}.
  Unter 1e10 ist nichts zu tun.
input-output.identities-hold
  {table}: {formula} gilt; beide Seiten weichen um {value} ihrer Größe ab.
  Nichts zu tun.
input-output.identity-broken
  {table}: {formula} gilt nicht; beide Seiten weichen um {value} ihrer Größe ab.
  Die Spalten nicht verwenden; nach Wirtschaftszweigen ohne Produktion suchen, die kaufen oder verkaufen.
input-output.kww-biased
  kww.csv zählt doppelt, was Borin & Mancini einmal zählen, und gilt nur für Länder: seine Spalten nicht mit dc bis fdc mischen.
  Für Aussagen countries.csv verwenden.
model.not-json
  Das Modell ist kein JSON: {problem}
  Den Text an dieser Stelle berichtigen; ein Modell in MPS beginnt mit NAME oder ROWS.
model.missing-key
  Dem Modell fehlt „{key}“.
  Ein JSON-Modell braucht n, m, start, index, value, lo, hi und c.
model.unknown-key
  Der Schlüssel „{key}“ bedeutet hier nichts und wurde nicht verwendet.
  Ihn entfernen oder seine Schreibweise berichtigen.
model.wrong-length
  „{key}“ hat {found} Einträge, erwartet werden {expected}.
  Für jedes einen Eintrag angeben.
model.wrong-value
  {key} ist {found}; erwartet wird {expected}.
  Den Wert berichtigen.
model.index-out-of-range
  {key} ist {found}, aber die Zeilen sind von 0 bis {last} nummeriert.
  Die Zeilennummer berichtigen; die erste Zeile ist 0.
model.repeated-row
  Zeile {row} steht in Spalte {column} zweimal.
  Die beiden Koeffizienten addieren.
model.crossed-limits
  Die Untergrenze {lower} von {name} liegt über der Obergrenze {upper}.
  Die beiden vertauschen oder berichtigen.
model.repeated-name
  Der Name „{name}“ steht zweimal.
  Jeder Zeile und jeder Spalte einen eigenen Namen geben.
model.blank
  Die Datei enthält kein Modell: Sie ist leer.
  Ein Modell als JSON komprimierter Spalten oder als MPS angeben.
model.empty
  Das Modell hat keine Spalte.
  Ein Modell mit mindestens einer Variablen angeben.
model.mps-line
  {problem}
  Diese Zeile der MPS-Datei berichtigen.
model.mps-unsupported
  {what} wird nicht unterstützt: Gelöst werden nur lineare Modelle.
  Den Abschnitt entfernen oder das Modell linear formulieren.
model.mps-ignored
  {what} wurde nicht verwendet.
  Nichts zu tun, wenn das gewollt ist.
model.too-large
  Das Modell ist für den Löser dieses Rechners zu groß: {problem}.
  Es verkleinern oder mit --engine highs einen installierten Löser nennen.
model.engine-failed
  Der Löser konnte mit diesem Modell nicht arbeiten: {problem}.
  Nach Koeffizienten über 1e15 oder unter 1e-9 suchen.
model.engine-missing
  Der Löser „{engine}“ kann nicht ausgeführt werden: {problem}.
  Ihn installieren, seinen Pfad in QUOIN_HIGHS oder QUOIN_CBC setzen oder --engine weglassen.
report.unknown-ending
  Ein Bericht kann nicht als „{ending}“ geschrieben werden.
  Den Dateinamen mit einer dieser Endungen schließen: {known}.
report.other-language
  Dieser Arbeitsbereich druckt die Sprache der Vorlage „{template}“ nicht.
  Eine Vorlage in einer Sprache nehmen, die quoin.yaml unter languages aufführt: {read}.
measure.incomplete
  Weggelassen, da eine Zahl fehlt: {names}.
  Die Datei ergänzen, um sie zu behalten.
measure.not-whole
  Die Spalte „{column}“ enthält Zahlen, die nicht ganz sind; die Ziehungen nehmen jede 1 als eine Einheit.
  Anzahlen angeben, sodass eine Einheit eine unabhängige Entscheidung ist.
measure.not-whole-counts
  Die Spalte „{column}“ enthält Zahlen, die nicht ganz sind; nur Einheiten lassen sich verteilen.
  Anzahlen angeben.
measure.empty-key
  {count} Zeilen ohne „{column}“ blieben aus.
  Die Zellen füllen, um sie zu behalten.
measure.repeated-key
  {key} steht schon in Zeile {first}; ebenso {count} Zeilen insgesamt.
  Von jedem eine Zeile behalten oder die Summe abfragen.
duplicates.few-texts
  {count} Texte sind zu wenig für eine Eichung: Trefferquote und Fehlalarme der Schwelle sind unter {enough} unsicher.
  Texte ergänzen oder --threshold setzen und jedes Paar lesen.
user.exists
  Ein Konto „{name}“ gibt es schon.
  Einen anderen Namen wählen oder mit „quoin user password“ ein neues Kennwort setzen.
user.last-administrator
  „{name}“ ist die letzte zugelassene Verwaltung.
  Zuerst ein anderes Konto zur Verwaltung machen.
user.look-alike
  „{name}“ ist auf den ersten Blick nicht vom Konto „{other}“ zu unterscheiden.
  Einen Namen wählen, der anders aussieht.
user.mixed-scripts
  „{name}“ mischt Buchstaben aus Schriften, die gleich aussehen.
  Ihn in einem Alphabet schreiben; Chinesisch neben lateinischen Buchstaben ist erlaubt.
user.name-form
  „{name}“ ist mit Zeichen geschrieben, die für andere stehen, etwa vollbreiten Buchstaben.
  Ihn als „{plain}“ schreiben.
user.not-found
  Ein Konto „{name}“ gibt es nicht.
  „quoin user list“ zeigt die Konten.
user.disabled
  Das Konto „{name}“ ist gesperrt.
  Es mit „quoin user disable DIR {name} --undo“ wieder zulassen.
user.unknown-organisation
  {field}: Eine Organisation „{id}“ steht nicht im Register.
  Sie zuerst mit „quoin record put DIR organisation {id}“ anlegen.
user.unknown-region
  Einen Ort „{id}“ gibt es im Register nicht.
  „quoin record list DIR region“ zeigt die Orte; sonst zuerst die Ortstabelle einführen.
user.bound-administrator
  Das Konto „{name}“ kann nicht zugleich Verwaltung und an {id} gebunden sein: Eine Verwaltung führt die ganze Stelle.
  Ihm eine andere Rolle geben oder den Ort weglassen.
user.no-organisation
  Der Antragsteller „{name}“ hat keine Organisation: Er sieht nichts Eigenes.
  Die Organisation mit --organisation nennen.
user.no-department
  Die Programmleitung „{name}“ hat kein Ressort: Keine Ausschreibung gehört ihr.
  Das Ressort mit --department nennen.
user.no-password
  Kein Kennwort wurde angegeben.
  Es als eine Zeile auf der Standardeingabe oder in QUOIN_PASSWORD angeben.
user.password-length
  Das Kennwort hat {length} Zeichen; es muss {minimum} bis {maximum} haben.
  Ein längeres wählen: Mehrere Wörter sind leicht zu merken und schwer zu erraten.
user.password-plain
  Das Kennwort ist zu leicht zu erraten: Es enthält den Namen des Kontos oder kaum verschiedene Zeichen.
  Ein anderes wählen.
session.refused
  Name oder Kennwort ist falsch, oder das Konto ist gesperrt.
  Es noch einmal versuchen oder die Verwaltung um ein neues Kennwort bitten.
session.throttled
  Zu viele Anmeldungen sind gescheitert.
  {seconds} Sekunden warten und es noch einmal versuchen.
session.needed
  Niemand ist angemeldet, oder die Sitzung oder das Zugangszeichen ist abgelaufen.
  Sich anmelden oder ein gültiges Zugangszeichen senden: Authorization: Bearer TOKEN.
session.not-by-token
  Ein Zugangszeichen kann das Kennwort seines Kontos nicht ändern.
  Sich zuerst mit Name und Kennwort anmelden.
session.no-accounts
  Dieser Arbeitsbereich hat keine Konten: Er steht seinem Benutzer auf diesem Rechner offen.
  Mit „quoin user add“ eines anlegen.
rights.forbidden
  Das Konto „{account}“ ({roles}) darf „{use_case}“ nicht fragen.
  „quoin rights“ zeigt, welche Rolle es darf; die Verwaltung darum bitten.
rights.out-of-reach
  Das Konto „{account}“ darf {type} {id} nicht ändern.
  Es gehört einem anderen Ressort, einer anderen Organisation oder einem anderen Ort oder wird durch eigene Befehle geändert. Ein an einen Ort gebundenes Konto ändert nichts, was alle Orte teilen.
rights.table-without-place
  Das Konto „{account}“ ist an {region} gebunden, und die Tabelle {table} sagt nicht, wo ihre Zeilen liegen.
  Eine solche Tabelle führt ein Konto ein, das nicht an einen Ort gebunden ist.
rights.bound-roles
  Das Konto „{account}“ ist an {region} gebunden, und welche Tabelle eine Rolle spielt, wird für die ganze Stelle entschieden.
  „roles“ aus der Zuordnung herausnehmen.
rights.row-out-of-place
  Das Konto „{account}“ ist an {region} gebunden, und {count} Zeilen anderer Orte würden ergänzt, geändert oder entfernt: {rows}.
  Die Zeilen anderer Orte lassen, wie sie in der Tabelle stehen; „quoin rows“ zeigt sie.
rights.other-author
  Das Konto „{account}“ kann nicht als „{by}“ handeln.
  „by“ weglassen: Der Verlauf nennt das Konto.
pay.nothing-given
  Es liegt weder eine Datei noch eine Zahlung vor: {fields} fehlt.
  --data DATEI angeben oder --type, --amount und --date einer Zahlung.
pay.file-or-options
  --data und {field} schließen einander aus.
  Eines davon weglassen.
pay.unknown-column
  Eine Buchung hat kein Feld „{column}“.
  Felder: {fields}. Die Spalte umbenennen oder in der Zuordnung auslassen (columns: {column}: null).
pay.missing-column
  Die Datei hat keine Spalte „{column}“.
  Die Spalte ergänzen oder in der Zuordnung sagen, welche es ist.
pay.unknown-record
  {type} „{id}“ gibt es nicht.
  Die Kennung berichtigen; „quoin record list DIR {type}“ zeigt sie.
pay.not-to-the-day
  Der Tag einer Zahlung ist bei {date} nicht bekannt.
  Den Tag schreiben: 2026-05-31.
pay.zero
  Eine Buchung von 0 ist keine.
  Den Betrag angeben oder die Zeile weglassen.
pay.other-project
  Die Bewilligung {award} gilt dem Projekt {project}, nicht {given}.
  Das Projekt oder die Bewilligung berichtigen.
pay.over-commitment
  Mit {amount} {currency} erreichen die Zahlungen an {subject} {paid}, das sind {above} mehr als die zugesagten {committed}.
  Den Betrag berichtigen, zuerst die weitere Zusage buchen oder mit --over sagen, warum.
pay.other-currency
  Die Zahlung an {subject} lautet auf {currency}, die Zusagen auf {committed}.
  Zuerst die Zusage in {currency} buchen oder die Währung berichtigen.
pay.no-commitment
  Für {subject} ist keine Zusage bekannt; {amount} {currency} wurden als gezahlt gebucht.
  Die Bewilligung oder die Zusage buchen.
pay.already-recorded
  Eine Buchung gleichen Inhalts steht schon als {id}; nichts wurde ergänzt.
  Ist es eine zweite, ihr eine eigene Kennung geben.
pay.other-content
  Die Buchung {id} steht schon und sagt etwas anderes.
  Sie mit „quoin record put“ berichtigen oder eine andere Kennung angeben.
pay.repeated-id
  Die Kennung {id} steht in der Datei zweimal.
  Jeder Zeile eine eigene Kennung geben.
leverage.level-unknown
  {count} Ströme ({amount} {currency}) nennen keine Ebene und gehen in keine Quote ein.
  Ihre Ebene angeben.
portfolio.unknown-column
  Die Projekte haben keine Spalte „{column}“; sie haben: {columns}.
  {suggestion}
portfolio.unknown-project
  Ein Projekt „{project}“ gibt es nicht.
  Die Kennung berichtigen oder das Projekt in die Liste aufnehmen.
portfolio.negative-amount
  {what} ist {amount}; es kann nicht unter null liegen.
  Einen Betrag oder Anteil von 0 oder mehr angeben.
portfolio.wrong-discount
  Der Abschlag ist {discount}; er liegt zwischen 0 und 1.
  5 % im Jahr als 0.05 schreiben.
`;
