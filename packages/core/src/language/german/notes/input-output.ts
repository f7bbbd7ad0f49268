/** German of the notes of `notes/input-output.ts`: the code, what happened, what to do. */
export const germanInputOutputNotes = `
input-output.nothing-given
  Keine Tabelle ist angegeben: weder Ströme mit Endnachfrage noch eine nationale Tabelle.
  ⟦--flows und --final oder --national angeben.⟧
input-output.two-kinds
  „{$option}“ passt nicht zu einer nationalen Tabelle.
  ⟦--national oder die andere Option weglassen.⟧
input-output.layout-needs
  Eine Tabelle der Anordnung {$layout} braucht auch {$option}.
  Die Datei angeben, die daneben veröffentlicht wurde.
input-output.other-layout
  Die Datei hat nicht die Anordnung {$layout}: Ihre Beschriftungen wurden nicht gefunden.
  ⟦Ein anderes --layout oder mit --sheet das Blatt nennen.⟧
input-output.unknown-table
  Eine Tabelle „{$table}“ gibt es nicht; es gibt: {$tables}.
  Tabellen der Liste nennen; footprints kommen mit stressors, ohne genannt zu werden.
input-output.unknown-category
  Die Endnachfrage hat keine Kategorie „{$category}“; sie hat: {$categories}.
  ⟦Unter --inventories Kategorien der Datei nennen.⟧
input-output.no-year
  Die Tabelle hat keine Zeilen des Jahres „{$year}“; sie hat: {$years}.
  ⟦Mit --year eines ihrer Jahre nennen.⟧
input-output.no-sectors
  Kein Code steht sowohl als Zeile als auch als Spalte: Die Tabelle hat keine Wirtschaftszweige.
  Wirtschaftszweige in beiden Spalten mit demselben Code schreiben.
input-output.no-output
  Die Tabelle nennt keine Produktion: weder eine Spalte GO noch eine Zeile OUTPUT.
  Die gesamte Produktion jedes Wirtschaftszweigs ergänzen.
input-output.unknown-origin
  Unbekannte Herkünfte: {$origins}.
  Domestic, Imports (oder Imported) und TOT schreiben.
input-output.unknown-kind
  „{$kind}“ ist keine Art von Code: country oder industry.
  country oder industry schreiben.
input-output.no-group
  Codes der Art {$kind} ohne Gruppe: {$codes}.
  Jedem Code der Tabelle eine Gruppe geben; den eigenen Namen, wo er allein bleibt.
input-output.unknown-sector
  Die Tabelle hat keinen Wirtschaftszweig {$country}, {$industry}.
  Die Codes der Tabelle verwenden.
input-output.no-subject
  Die Tabelle „{$table}“ blickt von einer Stelle der Kette aus, und keine ist genannt.
  Sie mit {$option} nennen.
input-output.unknown-code
  Die Tabelle hat keinen Code „{$code}“; sie hat: {$codes}.
  Einen Code der Tabelle verwenden.
input-output.other-sectors
  Die beiden Zeitpunkte haben nicht dieselben Wirtschaftszweige; nur einer davon hat: {$codes}.
  ⟦Beide mit --aggregate auf dieselben Codes bringen.⟧
input-output.share-above-one
  Mehr als der ganze Einsatz würde verlagert: {$share} davon.
  Anteile von 0 bis 1 schreiben, die sich je Käufer und Verkäufer höchstens zu 1 addieren.
input-output.not-productive
  Die Tabelle ist nicht produktiv: Eine Einheit Endnachfrage verlangte endlose Produktion (der Spektralradius der Inputkoeffizienten ist 1 oder mehr).
  Nach Einsätzen über der Produktion suchen: eine vertauschte Datei, eine Summe unter den Wirtschaftszweigen, Spalten in anderer Einheit.
input-output.too-large
  Eine Inverse von {$sectors} Wirtschaftszweigen braucht {$needed} Speicher; verfügbar sind {$limit}.
  ⟦--tables vectors,audit abfragen, die keine brauchen, oder mit --aggregate Zweige zusammenfassen.⟧
input-output.too-many-sectors
  {$countries} Länder mit {$industries} Wirtschaftszweigen sind mehr, als berechnet werden kann.
  Prüfen, ob die Spalten der Datei vertauscht sind, oder zuerst Zweige zusammenfassen.
input-output.audit
  Die Prüfung der Tabelle ergibt {$errors} Fehler und {$warnings} Warnungen.
  Vor den Zahlen audit.csv lesen⟦ (--tables audit)⟧.
input-output.imbalance
  Die veröffentlichte Produktion weicht von {$what} um {$value} ab.
  Beim Herausgeber erfragen, was gilt.
input-output.control-total
  Die Summe {$total} weicht von der Summe ihrer Zellen um {$value} ab.
  Verwendet wurden die Summen der Zellen.
input-output.rounding
  Die veröffentlichte Produktion weicht von der Zeilensumme um {$value} ab, innerhalb der Rundung ihrer Zellen.
  Verwendet wird die Zeilensumme.
input-output.column-sum-above-one
  Der Wirtschaftszweig setzt je Einheit Produktion {$value} ein.
  Seine Multiplikatoren sagen wenig; die Wertschöpfung betrachten.
input-output.negative-value-added
  Die Wertschöpfung beträgt {$value}.
  Subventionen oder ein Fehler: beim Herausgeber nachsehen.
input-output.zero-output
  Der Wirtschaftszweig hat keine Produktion: Seine Koeffizienten sind 0.
  Nichts zu tun.
input-output.negative-output
  Die Produktion beträgt {$value}, da Vorräte abgebaut wurden: Für Koeffizienten zählt sie als keine.
  ⟦Den Zweig mit --aggregate einem anderen zuschlagen.⟧
input-output.exports-without-output
  Ausfuhren von {$value} eines Wirtschaftszweigs ohne positive Produktion: Sie gehören zu keinem Glied der Wertschöpfung.
  Die Glieder ergeben die Ausfuhren abzüglich dieses Betrags.
input-output.negative-flow
  Negative Lieferungen an Wirtschaftszweige, zusammen {$value}: Sie blieben erhalten.
  Ein Strom unter 0 hat als Lieferung keinen Sinn: beim Herausgeber nachsehen.
input-output.negative-final-demand
  Negative Endnachfrage, zusammen {$value}: Glieder, die darauf beruhen, können negativ sein.
  ⟦Üblich bei Vorratsänderungen: ihre Kategorien unter --inventories nennen.⟧
input-output.unlinked
  Nur die Endnachfrage enthält diesen Namen: Zwischen Wirtschaftszweigen wird darunter nichts gekauft oder verkauft.
  Prüfen, ob die Dateien dieselben Codes verwenden.
input-output.duplicate-flow
  {$table} enthält denselben Strom zweimal (Zeilen {$first} und {$second}); welcher zählt, ist nicht zu erkennen.
  Eine der Zeilen behalten oder sie addieren und die Tabelle noch einmal einführen.
input-output.repeated-row
  Der Wirtschaftszweig verkauft an alle dasselbe wie {$other}.
  Prüfen, ob eine Zeile kopiert wurde.
input-output.repeated-column
  Der Wirtschaftszweig kauft von allen dasselbe wie {$other}.
  Prüfen, ob eine Spalte kopiert wurde.
input-output.total-among-sectors
  „{$name}“ verkauft so viel wie alle anderen zusammen: Es scheint deren Summe zu sein.
  Summen und Zwischensummen aus den Dateien nehmen: Sie zählen doppelt.
input-output.total-among-categories
  Die Kategorie „{$name}“ der Endnachfrage ist überall so viel wie {$parts} zusammen: Es scheint deren Summe zu sein.
  Summen und Zwischensummen aus den Dateien nehmen: Sie zählen doppelt.
input-output.maybe-transposed
  {$value} Wirtschaftszweige haben negative Wertschöpfung, weit weniger, wenn Zeilen Spalten wären: Die Ströme sind vielleicht vertauscht.
  Die Zeile verkauft an die Spalte: src verkauft an dst.
input-output.maybe-other-unit
  Die veröffentlichte Produktion ist etwa das {$value}-Fache der Zeilensummen: Die Dateien stehen vielleicht in verschiedenen Einheiten.
  Alle Dateien in einer Einheit angeben.
input-output.spectral-radius
  Spektralradius der Inputkoeffizienten: {$value}; unter 1 ist die Tabelle produktiv.
  Nichts zu tun.
input-output.condition
  Kondition von I − A in der Norm der Spaltensummen: {$value}.
  Unter 1e10 ist nichts zu tun.
input-output.identities-hold
  {$table}: {$formula} gilt; beide Seiten weichen um {$value} ihrer Größe ab.
  Nichts zu tun.
input-output.identity-broken
  {$table}: {$formula} gilt nicht; beide Seiten weichen um {$value} ihrer Größe ab.
  Die Spalten nicht verwenden; nach Wirtschaftszweigen ohne Produktion suchen, die kaufen oder verkaufen.
input-output.kww-biased
  kww.csv zählt doppelt, was Borin & Mancini einmal zählen, und gilt nur für Länder: seine Spalten nicht mit dc bis fdc mischen.
  Für Aussagen countries.csv verwenden.
input-output.subtotal-among-sectors
  „{$name}“ verkauft an alle so viel wie {$parts} zusammen: Es scheint deren Zwischensumme zu sein.
  Summen und Zwischensummen aus den Dateien nehmen: Sie zählen doppelt.
input-output.maybe-other-unit-of-demand
  Von allen Verkäufen gehen {$value} an Wirtschaftszweige; in veröffentlichten Tabellen sind es 0,3 bis 0,65: Ströme und Endnachfrage stehen vielleicht in verschiedenen Einheiten.
  Alle Dateien in einer Einheit angeben.
balance.unknown-line
  Neue Summen für etwas, das die Tabelle nicht enthält: {$names}.
  Die Namen der Tabelle verwenden oder ihr je eine Zelle geben.
balance.no-total
  Keine neue Summe für: {$names}.
  Jedem eine Summe geben; die alte, wo sie bleibt.
balance.totals-differ
  Die Summen der Zeilen ergeben {$rows}, die der Spalten {$columns}: Keine Tabelle hat beide.
  Zuerst eine Seite auf die Summe der anderen bringen.
balance.no-such-table
  Keine Tabelle mit diesen Nullen und Vorzeichen hat diese Summen: Nach allen Runden fehlt einer Summe noch {$residual} der größten.
  Nach einer Zeile oder Spalte suchen, deren wenige Zellen ihre Summe nicht tragen können, oder ihr eine Zelle geben, wo die alte Tabelle keine hat.
`;
