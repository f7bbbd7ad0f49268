/** German of the notes of `notes/registration.ts`: the code, what happened, what to do. */
export const germanRegistrationNotes = `
registration.closed
  Registrierungen werden nicht angenommen.
  Die Behörde um ein Konto bitten.
registration.field
  Ein Feld fehlt, ist zu lang oder nicht in seiner Form.
  Name, Ansprechperson, E-Mail-Adresse und Zweck angeben; eine E-Mail-Adresse hat ein @.
registration.trap
  Das Feld, das leer bleibt, wurde ausgefüllt.
  Es leer lassen und das Formular noch einmal senden.
registration.again
  Eine Registrierung dieses Namens und dieser E-Mail-Adresse wartet schon.
  Auf die Entscheidung warten: Der gezeigte Code sagt, wie es steht.
registration.full
  Zu viele Registrierungen warten auf eine Entscheidung.
  Es an einem anderen Tag noch einmal versuchen.
registration.known
  Das Register kennt Organisationen mit Name oder Nummer von {$name}: {$ids}.
  Herausfinden, ob es eine davon ist, und diese nennen; ist es eine andere, zuerst einen eigenen Eintrag anlegen.
registration.no-reason
  {$id} wird ohne Begründung abgelehnt.
  Sagen, warum: Wer sich registriert hat, erfährt es.
registration.needed
  {$id} wurde nicht abgelehnt: Wer sich registriert hat, ist noch zu erreichen.
  Zuerst darüber entscheiden.
notice.bad-address
  Das ist keine E-Mail-Adresse.
  Eine Adresse schreiben, etwa li@firm.example.
notice.of-nobody
  Niemand ist angemeldet, dessen Adresse das sein könnte.
  Das Konto nennen.
notice.not-own
  Die Adresse eines anderen Kontos sagt, wer die Konten führt.
  Eine Administratorin fragen oder den Namen weglassen.
registration.unknown
  Keine zugelassene Registrierung hat diesen Code, oder ihr Konto ist angelegt.
  Nachsehen, wie die Registrierung steht, mit dem Code, wie er gezeigt wurde.
`;
