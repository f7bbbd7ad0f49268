/** German of the notes of `notes/factor.ts`: the code, what happened, what to do. */
export const germanFactorNotes = `
session.code-needed
  Das Kennwort stimmt; dieses Konto zeigt dazu einen Code.
  Den Code der App eingeben, oder einen zur Wiederherstellung.
session.code-refused
  Der Code ist falsch, zu alt oder schon benutzt.
  Den nächsten Code abwarten; scheitert auch er, die Uhr des Telefons stellen oder einen Code zur Wiederherstellung benutzen.
session.factor-needed
  Das Kennwort stimmt; Konten mit dieser Rolle brauchen einen zweiten Faktor, und dieses hat keinen.
  Jetzt einen einrichten.
token.by-token
  Ein Zugangszeichen macht und beendet keine Zugangszeichen.
  Sich mit Name und Kennwort anmelden. ⟦Oder es als Eigentümer des Arbeitsbereichs tun.⟧
token.of-nobody
  Ein Zugangszeichen gehört einem Konto, und hier ist keines.
  ⟦„quoin user token NAME“ benutzen.⟧ Sich zuerst anmelden.
token.of-another
  „{name}“ ist das Konto eines Menschen: Seine Zugangszeichen macht nur dieser.
  Sie ihn selbst machen lassen, oder ein Konto für das Programm anlegen.
token.others
  Zugangszeichen anderer sehen Verwaltung und Prüfung.
  „all“ weglassen.
token.not-found
  Kein offenes Zugangszeichen {token} ist Ihres.
  „token list“ zeigt die offenen.
token.narrow
  Dieses Zugangszeichen ist eingeschränkt und darf „{use_case}“ nicht fragen.
  Mit „token make“ eines machen, das es darf.
token.two-bounds
  Ein Zugangszeichen wird auf eine Weise eingeschränkt.
  „reads“ oder „only“ angeben, nicht beide.
token.unknown-name
  „{name}“ ist kein Name der Schnittstelle.
  Die Wörter des Befehls mit Bindestrichen verbinden: record-list.
user.program-administrator
  Das Programm „{name}“ kann keine Verwaltung sein.
  Ihm die Rollen geben, die es braucht.
user.program-first
  Das erste Konto gehört einem Menschen, nicht dem Programm „{name}“.
  ⟦Zuerst eine Verwaltung anlegen: „quoin user add“.⟧
`;
