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
session.passkey-needed
  Das Kennwort stimmt; Konten mit dieser Rolle brauchen einen zweiten Faktor, und dieses hat einen Passkey.
  Mit dem Passkey anmelden.
passkey.refused
  Dieser Passkey lässt hier niemanden ein.
  Innerhalb von fünf Minuten nach dem Beginn noch einmal versuchen; sonst mit dem Kennwort anmelden und auf der eigenen Seite nach den Passkeys sehen.
passkey.not-made
  Was der Browser übergibt, ist kein neuer Passkey für dieses Amt.
  Neu beginnen und innerhalb von fünf Minuten abschließen.
passkey.not-found
  Einen solchen Passkey gibt es nicht.
  Die Liste neu ansehen.
passkey.taken
  Diesen Passkey gibt es schon.
  Ein anderes Gerät nehmen, oder diesen behalten.
passkey.too-many
  Ein Konto hat höchstens {$most} Passkeys.
  Einen wegnehmen, der nicht mehr benutzt wird.
token.by-token
  Ein Zugangszeichen macht und beendet keine Zugangszeichen.
  Sich mit Name und Kennwort anmelden. ⟦Oder es als Eigentümer des Arbeitsbereichs tun.⟧
token.of-nobody
  Ein Zugangszeichen gehört einem Konto, und hier ist keines.
  ⟦„quoin user token NAME“ benutzen.⟧ Sich zuerst anmelden.
token.of-another
  „{$name}“ ist das Konto eines Menschen: Seine Zugangszeichen macht nur dieser.
  Sie ihn selbst machen lassen, oder ein Konto für das Programm anlegen.
token.others
  Zugangszeichen anderer sehen Verwaltung und Prüfung.
  „all“ weglassen.
token.not-found
  Kein offenes Zugangszeichen {$token} ist Ihres.
  „token list“ zeigt die offenen.
token.narrow
  Dieses Zugangszeichen ist eingeschränkt und darf „{$use_case}“ nicht fragen.
  Mit „token make“ eines machen, das es darf.
token.two-bounds
  Ein Zugangszeichen wird auf eine Weise eingeschränkt.
  „reads“ oder „only“ angeben, nicht beide.
token.unknown-name
  „{$name}“ ist kein Name der Schnittstelle.
  Die Wörter des Befehls mit Bindestrichen verbinden: record-list.
user.program-administrator
  Das Programm „{$name}“ kann keine Verwaltung sein.
  Ihm die Rollen geben, die es braucht.
user.stands-alone
  Das Konto „{$name}“ kann nicht zugleich {$part} und {$other} sein: Wer das System oder die Konten führt, hat keinen anderen Teil.
  Ein zweites Konto für einen anderen Menschen anlegen.
user.own-roles
  „{$name}“ führt die Konten und ändert die eigenen Rechte nicht.
  Eine andere Verwaltung der Konten bitten.
upgrade.to-part
  Verwalter mit allen Teilen: {$names}. Sie behalten sie, bis jeder einen anderen Inhaber hat; noch keinen haben: {$lacking}.
  Jeden Teil einem anderen Menschen geben⟦: „quoin user add DIR NAME --roles system-administrator“, people-administrator, auditor⟧.
user.program-first
  Das erste Konto gehört einem Menschen, nicht dem Programm „{$name}“.
  ⟦Zuerst eine Verwaltung anlegen: „quoin user add“.⟧
`;
