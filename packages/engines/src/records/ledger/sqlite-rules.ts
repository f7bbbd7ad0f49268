const refused = (message: string, when: string) => `select raise(abort, 'ledger: ${message}') where ${when};`;

/** Nobody changes or takes away what was booked. */
const fixed = ["ledger_account", "ledger_entry", "ledger_line"].flatMap((table) =>
  ["update", "delete"].map(
    (change) => `create trigger ${table}_no_${change} before ${change} on ${table} begin select raise(abort, 'ledger: what was booked does not change'); end`,
  ),
);

/**
 * The rules of the ledger as SQLite keeps them. The lines of an entry are written before it: with the entry it is closed, checked, and put onto the balances.
 */
export const sqliteLedgerRules: readonly string[] = [
  ...fixed,
  `create trigger ledger_line_late before insert on ledger_line begin
    ${refused("the entry is closed", "exists (select 1 from ledger_entry where id = new.entry)")}
  end`,
  `create trigger ledger_entry_checked before insert on ledger_entry begin
    ${refused("the lines do not add up to 0", "(select count(*) < 2 or sum(units) <> 0 from ledger_line where entry = new.id)")}
    ${refused("an entry has one currency", "exists (select 1 from ledger_line join ledger_account on ledger_account.id = ledger_line.account where entry = new.id and currency <> new.currency)")}
    ${refused(
      "an excess only falls",
      "new.kind not in ('brought-forward-excess', 'reversal') and exists (select 1 from ledger_line join ledger_account on ledger_account.id = ledger_line.account where entry = new.id and ledger_account.account = 'excess' and units > 0)",
    )}
    ${refused(
      "a reversal is the opposite of its entry",
      "new.reverses is not null and exists (select account, sum(units) from ledger_line where entry in (new.id, new.reverses) group by account having sum(units) <> 0)",
    )}
  end`,
  `create trigger ledger_entry_booked after insert on ledger_entry begin
    insert into ledger_balance (account, is_source, day, units)
      select ledger_account.id, ledger_account.is_source, new.day,
        coalesce((select units from ledger_balance where account = ledger_account.id and day < new.day order by day desc limit 1), 0)
      from ledger_account where ledger_account.id in (select account from ledger_line where entry = new.id)
      on conflict do nothing;
    update ledger_balance
      set units = units + (select sum(ledger_line.units) from ledger_line where entry = new.id and ledger_line.account = ledger_balance.account)
      where day >= new.day and account in (select account from ledger_line where entry = new.id);
  end`,
  `create trigger record_entry_fixed before update on record when old.type = 'entry' begin select raise(abort, 'ledger: what was booked does not change'); end`,
  `create trigger record_entry_kept before delete on record when old.type = 'entry' begin select raise(abort, 'ledger: what was booked does not change'); end`,
];
