/** German of the accounts of the ledger, of what is booked on them, and of contracts and their papers, by their English. */
export const germanLedgerTexts = `
granted | zugewiesen
cut | gekürzt
allotted | zugeteilt
award | Bewilligung
contract | Vertrag
payment | Zahlung
refund | Rückzahlung
freed | freigegeben
acceptance taken back | Abnahme zurückgenommen
contract undone | Vertrag aufgehoben
acceptance | Abnahme
amendment | Vertragsänderung
receipt | Quittung
voucher | Zahlungsbeleg
evidence | Nachweis
clean | unauffällig
not scanned | nicht geprüft
allotment taken back | Zuteilung zurückgenommen
given back | zurückgegeben
own funds | Eigenmittel
guarantee | Bürgschaft
dispensation | Ausnahme
reversal | Rücknahme
excess brought forward | übernommener Überhang
excess reduced | Überhang verringert
budget | Haushalt
appropriation | Mittelzuweisung
allotted to calls | Ausschreibungen zugeteilt
reserved | reserviert
due | fällig
paid | gezahlt
returned | zurückgezahlt
written off | abgeschrieben
source of own funds | Quelle der Eigenmittel
contingent | bedingt
guarantee or loan called | Bürgschaft oder Darlehen in Anspruch genommen
guarantee or loan released | Bürgschaft oder Darlehen freigegeben
called | in Anspruch genommen
source of contingent money | Quelle bedingter Mittel
excess | Überhang
source of the excess | Quelle des Überhangs
`;
