const refused = (message: string, when: string) => `if ${when} then raise exception 'ledger: ${message}' using errcode = '23514'; end if;`;

const trigger = (name: string, when: string, table: string, run: string, body: string) => [
  `create function ${name}() returns trigger language plpgsql set search_path from current as $$ begin ${body} end $$`,
  `create trigger ${name} ${when} on ${table} for each row ${run}execute function ${name}()`,
];

const fixed = [
  "create function ledger_fixed() returns trigger language plpgsql as $$ begin raise exception 'ledger: what was booked does not change' using errcode = '23514'; end $$",
  ...["ledger_account", "ledger_entry", "ledger_line"].map(
    (table) => `create trigger ${table}_fixed before update or delete on ${table} for each row execute function ledger_fixed()`,
  ),
  "create trigger record_entry_fixed before update or delete on record for each row when (old.type = 'entry') execute function ledger_fixed()",
];

/** The same rules in the language of PostgreSQL. The rows of the accounts are locked, so that two that book at once do it one after the other. */
export const postgresLedgerRules: readonly string[] = [
  ...fixed,
  ...trigger(
    "ledger_line_late",
    "before insert",
    "ledger_line",
    "",
    `${refused("the entry is closed", "exists (select 1 from ledger_entry where id = new.entry)")} return new;`,
  ),
  ...trigger(
    "ledger_entry_checked",
    "before insert",
    "ledger_entry",
    "",
    `perform 1 from ledger_account where id in (select account from ledger_line where entry = new.id) order by id for update;
    ${refused("the lines do not add up to 0", "(select count(*) < 2 or sum(units) <> 0 from ledger_line where entry = new.id)")}
    ${refused("an entry has one currency", "exists (select 1 from ledger_line join ledger_account on ledger_account.id = ledger_line.account where entry = new.id and currency <> new.currency)")}
    ${refused(
      "an excess only falls",
      "new.kind not in ('brought-forward-excess', 'reversal') and exists (select 1 from ledger_line join ledger_account on ledger_account.id = ledger_line.account where entry = new.id and ledger_account.account = 'excess' and units > 0)",
    )}
    ${refused(
      "a reversal is the opposite of its entry",
      "new.reverses is not null and exists (select account from ledger_line where entry in (new.id, new.reverses) group by account having sum(units) <> 0)",
    )}
    return new;`,
  ),
  ...trigger(
    "ledger_entry_booked",
    "after insert",
    "ledger_entry",
    "",
    `insert into ledger_balance (account, is_source, day, units)
      select ledger_account.id, ledger_account.is_source, new.day,
        coalesce((select units from ledger_balance where account = ledger_account.id and day < new.day order by day desc limit 1), 0)
      from ledger_account where ledger_account.id in (select account from ledger_line where entry = new.id)
      on conflict do nothing;
    update ledger_balance
      set units = ledger_balance.units + (select sum(ledger_line.units) from ledger_line where entry = new.id and ledger_line.account = ledger_balance.account)
      where day >= new.day and account in (select account from ledger_line where entry = new.id);
    return null;`,
  ),
];
