/** German of the notes of `notes/bundle.ts`: the code, what happened, what to do. */
export const germanBundleNotes = `
bundle.too-large
  Das Planpaket hat {$bytes} Byte; das größte zulässige hat {$largest}.
  Ein Plan von zehntausend Zeilen ist kleiner als ein Megabyte: prüfen, welche Datei das ist.
bundle.broken
  Die Datei ist kein Planpaket, das sich öffnen lässt: {$problem}.
  Die Stelle noch einmal um ihr Planpaket bitten.
bundle.missing-part
  Dem Planpaket fehlt {$part}.
  Die Stelle noch einmal um ihr Planpaket bitten.
bundle.unknown-part
  Das Planpaket enthält {$part}, was kein Planpaket hat.
  Die Stelle noch einmal um ihr Planpaket bitten.
bundle.bad-part
  {$part} sagt nicht, was es sagen muss.
  Die Stelle noch einmal um ihr Planpaket bitten.
bundle.bad-signature
  Die Signatur gehört nicht zu diesem Planpaket: Es wurde nach der Unterzeichnung geändert.
  Die Stelle noch einmal um ihr Planpaket bitten.
bundle.changed-part
  {$part} ist nicht das, was unterzeichnet wurde.
  Die Stelle noch einmal um ihr Planpaket bitten.
bundle.wrong-columns
  Die Tabelle {$table} muss genau diese Spalten haben: {$columns}.
  Die Stelle noch einmal um ihr Planpaket bitten.
bundle.no-sheet
  Die Arbeitsmappe hat kein Blatt {$sheet}.
  ⟦Die Mappe ausfüllen, die \`quoin plan template\` schreibt.⟧
bundle.no-column
  Das Blatt {$sheet} hat keine Spalte {$column}.
  ⟦Die Mappe ausfüllen, die \`quoin plan template\` schreibt.⟧
bundle.unsigned-reason
  Eine Arbeitsmappe trägt keine Signatur: Es ist anzugeben, warum sie als die der Stelle gilt.
  Einen Grund nennen, etwa wie sie übergeben wurde.
plan.no-part
  Keine Zeile von {$plan} gehört zu {$office}.
  Eine Organisation nennen, die für Zeilen des Plans verantwortlich ist.
plan.unknown-text
  Keine Zeile eines Plans nennt „{$text}“ als ihr Feld.
  ⟦\`quoin plan texts\` zählt auf, was sie nennen.⟧
bundle.torn-row
  Eine Zeile der Tabelle {$table} hat {$cells} Zellen, nicht {$columns}.
  Die Stelle noch einmal um ihr Planpaket bitten.
bundle.one-plan
  Ein Planpaket enthält einen Plan mit Kennung, Stelle und Fassung; dieses enthält {$count} Zeilen.
  Die Stelle noch einmal um ihr Planpaket bitten.
bundle.bad-cell
  „{$text}“ in der Spalte „{$column}“ der Tabelle {$table}: {$problem}.
  Die Stelle die Zelle berichtigen und neu unterzeichnen lassen.
bundle.unknown-name
  „{$text}“ in der Spalte „{$column}“ der Tabelle {$table} nennt nichts, was dieser Arbeitsbereich kennt.
  Die Stelle die Namen des Ganzen verwenden lassen oder zuerst den Datensatz {$type} anlegen.
bundle.unknown-line
  Die Tabelle {$table} spricht von der Zeile „{$line}“, die der Plan nicht hat.
  Die Stelle noch einmal um ihr Planpaket bitten.
bundle.repeated-line
  Die Zeile „{$line}“ steht zweimal.
  Die Stelle noch einmal um ihr Planpaket bitten.
bundle.unknown-key
  Niemand hat entschieden, dem Schlüssel {$key} für {$office} zu vertrauen.
  Den Schlüssel auf anderem Weg bei der Stelle erfragen; ⟦stimmt er überein: --trust {$key} --reason TEXT.⟧
bundle.other-key
  Das Planpaket ist mit {$key} unterzeichnet, nicht mit dem Schlüssel, dem vertraut werden soll.
  Beide mit der Stelle vergleichen.
bundle.trust-reason
  Einem Schlüssel zu vertrauen ist eine Entscheidung und braucht einen Grund.
  ⟦--reason TEXT ergänzen: wie der Schlüssel geprüft wurde.⟧
bundle.no-key
  Die Datei enthält keinen privaten Ed25519-Schlüssel.
  ⟦Einen anlegen: quoin plan key --to office.key⟧
bundle.older-version
  Fassung {$held} dieses Plans wurde schon übernommen, und diese ist {$given}: Fassungen gehen nur vorwärts.
  Die Stelle um ihre neueste Fassung bitten. ⟦Soll die ältere wieder gelten, das mit --again --reason sagen.⟧
bundle.again-reason
  Fassung {$given} soll an die Stelle von {$held} treten: das braucht einen Grund.
  Sagen, warum⟦ (--reason)⟧.
bundle.double-part
  Der Teil {$part} steht zweimal im Archiv: Programme sind sich uneins, welcher gilt.
  Die Stelle um ein Bündel bitten, das ihr eigenes Programm gemacht hat.
bundle.distrusted-key
  Das Vertrauen in den Schlüssel {$key} von {$office} wurde zurückgenommen.
  Die Stelle um ein Bündel bitten, das mit ihrem neuen Schlüssel unterzeichnet ist. ⟦Diesem wieder vertrauen: plan distrust DIR KEY --undo --reason.⟧
bundle.key-not-trusted
  Keiner Stelle wird mit dem Schlüssel {$key} vertraut.
  Schlüssel, denen vertraut wird, sind Datensätze der Art office-key.
bundle.key-not-distrusted
  Das Vertrauen in den Schlüssel {$key} wurde nicht zurückgenommen.
  Schlüssel, deren Vertrauen zurückgenommen wurde, sind stillgelegte Datensätze der Art office-key.
bundle.new-key
  Der öffentliche Schlüssel lautet {$key}. Wer die Datei hat, unterzeichnet im Namen der Stelle.
  Die Datei dort aufbewahren, wo nur die Stelle sie liest (chmod 600), außerhalb des Arbeitsbereichs, und der Zentrale den öffentlichen Schlüssel auf anderem Weg mitteilen.
plan.no-version
  Der Plan {$plan} hatte keine Fassung {$version}; er hatte: {$versions}.
  Eine davon nennen.
plan.other-kind
  „{$own}“ ist ein Plan dieser Stelle und „{$other}“ keiner: verglichen werden Pläne einer Art.
  Zwei Pläne dieser Stelle nennen oder zwei Pläne anderer.
plan.nothing-to-export
  Es gibt keinen Plan „{$plan}“ zum Ausgeben.
  ⟦Einen mit \`quoin plan approve\` beschließen oder einen aus \`quoin plan list\` nennen.⟧
plan.no-office
  Der Plan nennt kein Ressort; es muss gesagt werden, wessen Plan er ist.
  ⟦--office ORGANISATION ergänzen.⟧
`;
