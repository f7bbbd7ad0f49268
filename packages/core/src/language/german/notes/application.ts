/** German of the notes of `notes/application.ts`: the code, what happened, what to do. */
export const germanApplicationNotes = `
application.window-closed
  Die Ausschreibung „{$call}“ ({$status}) nimmt Anträge vom {$opens} bis zum {$closes} an (Tage in {$zone}); die Uhr des Servers zeigt {$now}.
  Das Ressort bitten, die Ausschreibung zu öffnen oder ihr Ende zu verschieben; der Entwurf bleibt erhalten.
application.missing
  {$field} fehlt: Der Antrag „{$id}“ kann so nicht eingereicht werden.
  {$field} ausfüllen.
application.dates-reversed
  Der Antrag „{$id}“ würde enden ({$end}), bevor er beginnt ({$start}).
  Beginn oder Ende berichtigen.
application.other-currency
  Der Antrag „{$id}“ rechnet in {$currency}; die Ausschreibung „{$call}“ zahlt in {$expected}.
  Die Beträge in {$expected} angeben.
application.sum-differs
  Die Jahre des Antrags „{$id}“ ergeben {$sum}, nicht die beantragten {$amount}.
  budgets oder amount_requested berichtigen.
application.above-largest
  Der Antrag „{$id}“ verlangt {$amount}; die Ausschreibung „{$call}“ bewilligt höchstens {$largest} auf einmal.
  Höchstens {$largest} beantragen.
application.year-not-funded
  Die Ausschreibung „{$call}“ hat für {$year} keine Mittel.
  Nur Jahre beantragen, die die Ausschreibung fördert.
application.other-region
  Die Ausschreibung „{$call}“ gilt nur für {$regions}.
  Unter „region“ einen Ort der Ausschreibung nennen.
application.other-item
  Die Ausschreibung „{$call}“ gilt den Kartenposten {$items}; der Antrag „{$id}“ nennt keinen davon.
  Unter „items“ die bearbeiteten Posten nennen.
application.other-technology
  Die Ausschreibung „{$call}“ gilt den Technologien {$technologies}; der Antrag „{$id}“ nennt keine davon.
  Unter „technologies“ die bearbeiteten Technologien nennen.
application.no-document
  Dem Antrag „{$id}“ fehlt die Unterlage „{$document}“.
  Sie unter diesem Namen in „documents“ ergänzen.
application.not-draft
  Der Antrag „{$id}“ ist im Stand {$status} und ändert sich nicht mehr.
  Ihn zurückziehen und neu stellen, solange die Ausschreibung offen ist.
application.other-call
  Der Antrag „{$id}“ gehört zur Ausschreibung „{$other}“, nicht zu „{$call}“.
  Seine eigene Ausschreibung nennen oder die Kennung weglassen, um einen neuen anzulegen.
application.of-the-office
  {$field} eines Antrags schreibt die Stelle selbst.
  {$field} weglassen.
application.paper-reason
  Wer für andere eingibt, was auf Papier kam, sagt dazu, wie es kam.
  Es als Grund nennen: wann und wie die Papiere kamen.
application.paper-draft
  Was vom Papier eingegeben wird, ist eingereicht; ein Entwurf gehört dem Antragsteller.
  Als eingereicht eingeben⟦ (--submit)⟧.
application.not-xlsx
  „{$to}“ ist keine .xlsx-Datei.
  Eine Datei nennen, die auf .xlsx endet.
`;
