/** German of the notes of `notes/store.ts`: the code, what happened, what to do. */
export const germanStoreNotes = `
store.engine
  Die Datensätze dieses Arbeitsbereichs liegen auf {$engine} ({$place}; Datensätze: {$records}), und dieser Befehl fragt {$asked}: QUOIN_DATABASE_URL entscheidet.
  Liegen sie auf PostgreSQL, QUOIN_DATABASE_URL auch für diesen Befehl auf den Server setzen; liegen sie auf SQLite, die Variable weglassen. Umziehen: mit dem einen sichern, mit dem anderen in einen anderen Ordner zurückholen.
store.engine-damaged
  {$file} sagt weder „sqlite“ noch „postgres“: auf welcher Datenbank die Datensätze liegen, ist nicht bekannt, und nichts wurde geöffnet.
  Das eine Wort hineinschreiben: sqlite, wo .quoin/records.db die Datensätze hat, postgres, wo sie auf einem Server liegen; dann ⟦quoin ⟧verify aufrufen und den Datenträger prüfen.
store.missing
  Die Datensätze dieses Arbeitsbereichs liegen nicht, wo er sagt: auf {$engine}, {$place}. An ihrer Stelle wurde nichts angelegt.
  Sie zurücklegen (ein abgebrochener Umbau oder Rückweg lässt sie daneben liegen), QUOIN_DATABASE_URL auf den Server setzen, der sie hat, oder eine Sicherung in einen anderen Ordner zurückholen.
store.older-layout
  Die Datensätze liegen im Aufbau {$layout}; dieses Programm liest {$newest}. Kein Befehl ändert das nebenbei.
  ⟦„quoin upgrade DIR“ aufrufen: es behält zuerst eine Kopie, und „quoin upgrade DIR --back“ kehrt zu ihr zurück. „quoin serve“ tut beim Start dasselbe.⟧
upgrade.written-since
  Seit der Umstellung wurde geschrieben; Änderungen, die der ältere Stand nicht hat: {$changes}.
  ⟦Mit --reason sagen, warum: der neuere Stand bleibt dann neben dem älteren, und was darin steht, gilt nicht mehr.⟧
upgrade.would-give-up
  Die Rückkehr gäbe auf, was seither geschrieben wurde; Änderungen: {$changes}.
  ⟦Dazu mit --reason sagen, warum; der neuere Stand bleibt neben dem älteren.⟧
upgrade.no-way-back
  Neben diesem Stand liegt keiner eines früheren Aufbaus.
  Eine frühere Sicherung in einen anderen Ordner zurückholen.
upgrade.in-use
  Ein anderes Programm hat diese Datensätze offen: was es schriebe, ginge verloren.
  Den Server und jeden Befehl auf diesem Arbeitsbereich beenden und es noch einmal versuchen.
`;
