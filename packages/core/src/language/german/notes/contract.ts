/** German of the notes of `notes/contract.ts`: the code, what happened, what to do. */
export const germanContractNotes = `
contract.lacks
  Die Bewilligung reicht nicht für die Rate „{$instalment}“ von {$year} {$level}: Es fehlen {$lack} {$currency}. Bewilligt und frei sind: {$there}.
  Jahre, Ebenen und Quellen nennen, in denen das Geld bewilligt wurde, oder weniger vereinbaren.
contract.lacks-committed
  Die Rate „{$instalment}“ ist nicht mehr gedeckt: Es fehlen {$lack} {$currency} an Zugesagtem.
  Erst den Vertrag ändern.
contract.settled
  Die Rate „{$instalment}“ ist bezahlt oder seit der Abnahme ihres Meilensteins fällig und bleibt, wie sie ist.
  Sie so lassen und spätere ändern.
contract.currency
  Die Bewilligung „{$award}“ ist in {$awarded}, dies ist in {$currency}.
  Die Währung der Bewilligung schreiben.
contract.no-account
  Der Vertrag nennt kein Konto von „{$payee}“: Auf welches das Geld geht, wird nicht geprüft.
  Das Konto im Vertrag nennen (payee_account).
contract.former-account
  „{$payee}“ wird Empfänger, und das Konto ist noch das von „{$former}“.
  Das Konto des neuen Empfängers mit angeben.
contract.payee-no-party
  Der Empfänger „{$payee}“ ist keine Partei des Vertrags.
  Ihn unter den Parteien nennen oder eine Partei bezahlen.
contract.no-instalments
  Ein Vertrag hat mindestens eine Rate.
  Kennung und Betrag jeder Rate schreiben.
contract.repeated-instalment
  Die Rate „{$instalment}“ steht zweimal da.
  Jeder eine eigene Kennung geben.
contract.above-award
  Die Raten ergeben {$amount} {$currency}, mehr als die {$awarded} der Bewilligung „{$award}“.
  Höchstens vereinbaren, was bewilligt wurde.
contract.other-milestone
  Der Meilenstein „{$milestone}“ gehört nicht zum Projekt „{$project}“.
  Einen Meilenstein desselben Projekts nennen.
contract.exists
  Der Vertrag „{$id}“ ist schon geschlossen.
  Ihn ändern⟦: quoin contract amend⟧.
contract.second
  Die Bewilligung „{$award}“ hat schon den Vertrag „{$contract}“.
  Diesen ändern.
contract.needs-reason
  Eine Änderung von „{$id}“ braucht einen Grund.
  Den Grund schreiben⟦ (--reason)⟧.
contract.fixed
  „{$field}“ bleibt, wie es unterschrieben wurde.
  Eine Änderung betrifft: {$amendable}.
contract.unchanged
  Der Vertrag „{$id}“ sagt das alles schon.
  Nennen, was sich ändert.
dispensation.day
  „{$until}“ ist kein Tag ab {$today}.
  Den letzten Tag schreiben, an dem sie gilt, 2026-12-31.
dispensation.limit
  „{$limit}“ ist kein Betrag über 0.
  Schreiben, wie viel höchstens, in der Währung selbst.
milestone.accepted
  Der Meilenstein „{$id}“ wurde am {$day} abgenommen.
  Was abgenommen ist, bleibt, wie es ist; wer es ändert, nimmt erst die Abnahme zurück⟦: quoin milestone revoke⟧.
milestone.not-accepted
  Der Meilenstein „{$id}“ ist nicht abgenommen.
  Es gibt nichts zurückzunehmen.
milestone.paid
  Die Rate „{$instalment}“, die auf den Meilenstein „{$id}“ wartete, ist bezahlt ({$transaction}).
  Erst diese Zahlung zurücknehmen⟦: quoin entry reverse⟧.
milestone.tied
  Der Meilenstein „{$id}“ bleibt bei seinem Projekt: Er ist abgenommen, oder Geld wartet auf ihn (Verträge: {$contracts}).
  Einen Meilenstein des anderen Projekts anlegen und den Vertrag ändern.
pay.contract-required
  Die Bewilligung „{$award}“ hat keinen Vertrag, und dieses Amt zahlt nur unter Verträgen.
  Erst den Vertrag eintragen⟦: quoin contract put⟧.
pay.no-instalment
  Der Vertrag „{$contract}“ hat keine Rate „{$instalment}“, sondern {$known}.
  Die Rate nennen, die bezahlt wird.
pay.milestone
  Der Meilenstein „{$milestone}“ der Rate „{$instalment}“ ist nicht abgenommen.
  Ihn erst auf Belege hin abnehmen⟦: quoin milestone accept⟧.
pay.before-milestone
  {$date} liegt vor dem {$accepted}, an dem der Meilenstein „{$milestone}“ abgenommen wurde.
  Auf den Tag der Abnahme oder später datieren.
`;
