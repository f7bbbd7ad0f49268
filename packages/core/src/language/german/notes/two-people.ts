/** German of the notes of `notes/two-people.ts`: the code, what happened, what to do. */
export const germanTwoPeopleNotes = `
people.proposed
  Dies wartet auf eine zweite Person.
  Eine andere Person mit dem Recht gibt es frei.
people.needs-account
  Dies braucht zwei Personen und darum ein Konto: {$deeds}.
  ⟦--token-file DATEI mit dem Zugang eines Kontos angeben oder⟧ anmelden.
people.same-person
  Was {$who} vorgeschlagen hat ({$id}), gibt nicht dieselbe Person frei.
  Eine andere Person bitten.
people.account-in-hand
  {$id} gibt das Konto „{$account}“ nicht frei: {$who}, an dem Vorschlag beteiligt, hat dessen Token gemacht oder das Konto seither angelegt oder geändert.
  Eine andere Person bitten, deren Konto nicht durch diese Hände ging.
people.outgrown
  Was {$id} heute täte, ist mehr, als vorgeschlagen wurde: damals {$was}, heute {$now}.
  Ablehnen und neu vorschlagen lassen.
people.no-person
  Das Konto „{$account}“ sagt nicht, wessen es ist: Dies tun zwei bekannte Personen.
  Eine Verwaltung nennt die Person⟦ (user change --person)⟧.
people.maker-unknown
  Niemand kann dies freigeben, bis das Konto „{$account}“ sagt, wessen es ist.
  Eine Verwaltung nennt die Person⟦ (user change --person)⟧.
people.split
  Zusammen mit {$earlier} {$currency}, die dieselbe Person in den letzten {$days} Tagen allein für {$purpose} gebucht hat, ist dies mehr, als eine Person allein zahlen darf.
  Eine andere Person gibt es frei.
people.release-right
  Um {$id} zu erledigen, braucht es das Recht „{$right}“ in der Abteilung.
  Jemanden bitten, der es hat.
people.release-conflict
  {$id} ist für {$organisation}, zu der dieses Konto gehört.
  Jemanden bitten, der nicht dazugehört.
people.release-reviewer
  Wer in {$calls} begutachtet, gibt {$id} nicht frei.
  Jemanden bitten, der dort nicht begutachtet.
people.settled
  {$id} ist schon erledigt ({$status}).
  Es bleibt nichts zu tun.
people.decline-reason
  Was abgelehnt wird, braucht einen Grund.
  Den Grund schreiben⟦ (--reason)⟧.
people.too-large
  Was auf eine zweite Person wartet, wird aufbewahrt, wie es verlangt wurde, und dies ist zu groß.
  Es in Teilen verlangen.
people.rules-edited
  Die Regeln der zwei Personen in quoin.yaml wurden von Hand geändert; es gelten die von vorher.
  Die Datei zurücksetzen oder die Änderung von zwei Personen in Kraft setzen lassen⟦: quoin rules adopt⟧.
people.rules-not-edited
  quoin.yaml sagt die Regeln, die in Kraft sind.
  Es ist nichts in Kraft zu setzen.
people.rules-held
  Die Regeln der zwei Personen in quoin.yaml wurden von Hand geändert; hier galten die von vorher.
  Die Datei zurücksetzen oder die Änderung von zwei Personen in Kraft setzen lassen⟦: quoin rules adopt⟧.
people.token
  Der Zugang lässt niemanden ein.
  Den Zugang eines Kontos angeben, das in Gebrauch ist.
`;
