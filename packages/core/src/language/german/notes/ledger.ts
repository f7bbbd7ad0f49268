/** German of the notes of `notes/ledger.ts`: the code, what happened, what to do. */
export const germanLedgerNotes = `
ledger.fund-lacks
  Dem Fonds „{$fund}“ bleiben für {$year} {$level} noch {$left} {$currency}, verlangt werden {$asked}: Es fehlen {$lack}.
  Das Budget des Fonds erhöhen oder weniger verlangen.
ledger.fund-currency
  Der Fonds „{$fund}“ hat Geld in {$currency}, das in keiner anderen Währung gezählt werden kann.
  Zuerst die Budgets in {$currency} zurücknehmen oder einen anderen Fonds anlegen.
ledger.cut-uncovers
  Die Kürzung des Fonds „{$fund}“ ({$year} {$level}) ließe {$lack} {$currency} ungedeckt, die gehalten werden für: {$uncovers}.
  Weniger kürzen oder zuerst freigeben, was gehalten wird.
ledger.call-lacks
  Der Ausschreibung „{$call}“ bleibt zu wenig Geld für die Bewilligung „{$award}“: Es fehlen {$lack} {$currency}.
  Weniger bewilligen.
ledger.too-fine
  Der Betrag {$amount} ist feiner als eine Münze oder größer, als das Hauptbuch addieren kann.
  Nicht mehr Stellen hinter dem Komma schreiben, als die Währung Münzen hat.
ledger.below-zero
  Ein Konto des Hauptbuchs stünde ab dem {$day} am Ende eines Tages unter 0; nichts wurde gebucht ({$problem}).
  Auf den Tag der Zusage oder später datieren oder weniger verlangen.
ledger.bad-day
  „{$at}“ ist kein Tag.
  Den Tag schreiben: 2026-05-31.
entry.reversed
  Der Eintrag {$id} wurde schon von {$by} zurückgenommen.
  Buchen, was richtig ist.
entry.not-reversible
  Der Eintrag {$id} ({$kind}) folgt aus {$document} und wird nicht allein zurückgenommen.
  {$document} durch die eigenen Befehle ändern (eine Abnahme⟦: quoin milestone revoke⟧); hier werden Zahlungen, Rückzahlungen und Zusagen zurückgenommen.
entry.needs-reason
  Was zurückgenommen wird, braucht einen Grund.
  Den Grund schreiben⟦ (--reason)⟧.
`;
