/** German of the notes of `notes/attachment.ts`: the code, what happened, what to do. */
export const germanAttachmentNotes = `
document.too-large
  Die Datei hat {$size} Byte; höchstens {$largest} werden aufbewahrt.
  Eine kleinere oder Teile davon anhängen.
document.empty
  Die Datei ist leer.
  Die Datei selbst anhängen.
document.kind
  „{$name}“ ist keine der Arten, die aufbewahrt werden, oder nicht, was die Endung sagt: {$known}.
  Als eine von diesen anhängen.
document.infected
  Der Virenscanner dieses Amts weist die Datei zurück: {$detail}
  Die Datei von dem bereinigen lassen, der sie gemacht hat.
document.not-scanned
  Der Virenscanner dieses Amts gab keine Antwort, darum wurde nichts aufbewahrt. {$detail}
  Wer den Server betreut, davon unterrichten.
document.not-yours
  An {$type}/{$id} hängt das Amt an; eine Einrichtung hängt an ihre Entwürfe von Anträgen, ihre Meilensteine und ihre Einrichtungen an.
  An den Meilenstein anhängen oder der Sachbearbeitung geben.
document.attached-before
  „{$name}“ hängt hier schon, als {$id}; nichts wurde ergänzt.
  Ist es eine andere Datei, sie unter eigenem Namen anhängen.
document.damaged
  Der Inhalt von „{$name}“ ({$id}) ist fort oder nicht der, der angehängt wurde.
  Die Datei aus einer Sicherung zurückholen.
`;
