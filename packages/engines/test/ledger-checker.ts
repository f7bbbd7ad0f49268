/** Runs one statement on a database of the register. */
export type RunSql = (statement: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

export interface LedgerProblem {
  readonly problem: string;
  readonly at: string;
}

const sources = new Set(["budget", "own-source", "contingent-source", "excess-source"]);

/**
 * Reads the tables of the ledger by SQL alone, without any code of the program, and says what does not hold: lines that do not add up to 0; amounts in two currencies; an account below 0 after
 * any entry in the order of booking or at the end of any day; a reversal that is no opposite; balances that are not the sum of their lines; entries and records that do not agree.
 */
export async function ledgerProblems(sql: RunSql): Promise<readonly LedgerProblem[]> {
  const problems: LedgerProblem[] = [];
  const told = (problem: string, at: string) => problems.push({ problem, at });
  const accounts = new Map((await sql("select * from ledger_account")).map((row) => [String(row["id"]), row]));
  const entries = await sql("select id, seq, day, kind, currency, reverses from ledger_entry order by seq");
  const lines = new Map<string, { account: string; units: bigint }[]>();
  for (const row of await sql("select entry, account, cast(units as text) as units from ledger_line order by entry, line")) {
    const own = lines.get(String(row["entry"])) ?? [];
    own.push({ account: String(row["account"]), units: BigInt(String(row["units"])) });
    lines.set(String(row["entry"]), own);
  }
  const records = new Map((await sql("select id, version, body from record where type = 'entry'")).map((row) => [String(row["id"]), row]));
  const known = new Set(entries.map(({ id }) => String(id)));
  for (const id of lines.keys()) if (!known.has(id)) told("lines without an entry", id);
  const standing = new Map<string, bigint>();
  const days = new Map<string, Map<string, bigint>>();
  let last = 0;
  for (const { id: name, seq, day, currency, reverses } of entries) {
    const id = String(name);
    if (Number(seq) <= last) told("numbers out of order", id);
    last = Number(seq);
    const own = lines.get(id) ?? [];
    if (own.length < 2 || own.reduce((sum, { units }) => sum + units, 0n) !== 0n) told("lines do not add up to 0", id);
    for (const { account, units } of own) {
      const held = accounts.get(account);
      if (held?.["currency"] !== currency) told("two currencies", id);
      standing.set(account, (standing.get(account) ?? 0n) + units);
      const closings = days.get(account) ?? new Map<string, bigint>();
      closings.set(String(day), (closings.get(String(day)) ?? 0n) + units);
      days.set(account, closings);
    }
    for (const { account } of own)
      if ((standing.get(account) ?? 0n) < 0n && !sources.has(String(accounts.get(account)?.["account"]))) told("below 0 in the order of booking", id);
    if (typeof reverses === "string" && !isOpposite(own, lines.get(reverses) ?? [])) told("a reversal that is no opposite", id);
    const record = records.get(id);
    if (record === undefined) told("entry without a record", id);
    else if (Number(record["version"]) !== 1 || !saysTheSame(String(record["body"]), own, accounts)) told("record and entry do not agree", id);
  }
  for (const id of records.keys()) if (!known.has(id)) told("record without an entry", id);
  const kept = new Map<string, bigint>();
  for (const row of await sql("select account, day, cast(units as text) as units from ledger_balance"))
    kept.set(`${String(row["account"])} ${String(row["day"])}`, BigInt(String(row["units"])));
  for (const [account, closings] of days) {
    let sum = 0n;
    for (const [day, units] of [...closings].sort(([a], [b]) => (a < b ? -1 : 1))) {
      sum += units;
      if (sum < 0n && !sources.has(String(accounts.get(account)?.["account"]))) told("below 0 at the end of a day", `${account} ${day}`);
      if (kept.get(`${account} ${day}`) !== sum) told("a balance that is not the sum of its lines", `${account} ${day}`);
      kept.delete(`${account} ${day}`);
    }
  }
  for (const at of kept.keys()) told("a balance without lines", at);
  for (const at of await otherSums(sql)) told("a sum of transactions that is not what they add up to", at);
  return problems;
}

/** Sums that the database keeps of transactions, held against the transactions themselves. */
async function otherSums(sql: RunSql): Promise<readonly string[]> {
  const sums = new Map<string, { flows: bigint; units: bigint }>();
  const add = (parts: readonly unknown[], flows: bigint, units: bigint): void => {
    const key = parts.map((part) => String(part ?? "")).join("|");
    const sum = sums.get(key) ?? { flows: 0n, units: 0n };
    sums.set(key, { flows: sum.flows + flows, units: sum.units + units });
  };
  for (const { body } of await sql("select body from record where type = 'transaction' and retired = 0")) {
    const { project, award, fund, type, currency, level, from, to, date, amount } = JSON.parse(String(body)) as Readonly<Record<string, string | null>>;
    const [whole = "0", part = ""] = (amount ?? "0").split(".");
    add([project, award, fund, type, currency, level, from, to, date], 1n, BigInt(whole) * 1_000_000n + BigInt(part.padEnd(6, "0")));
  }
  const whole = (value: unknown) => BigInt(String(value));
  for (const row of await sql("select * from flow_sum")) {
    const { project, award, fund, type, currency, level, payer, payee, date, flows, billions, ones, millionths } = row;
    const units = (whole(billions) * 1_000_000_000n + whole(ones)) * 1_000_000n + whole(millionths);
    add([project, award, fund, type, currency, level, payer, payee, date], -whole(flows), -units);
  }
  return [...sums].flatMap(([key, { flows, units }]) => (flows === 0n && units === 0n ? [] : [key]));
}

function isOpposite(own: readonly { account: string; units: bigint }[], other: readonly { account: string; units: bigint }[]): boolean {
  const sums = new Map<string, bigint>();
  for (const { account, units } of [...own, ...other]) sums.set(account, (sums.get(account) ?? 0n) + units);
  return [...sums.values()].every((sum) => sum === 0n);
}

/** Whether a record says the same lines, in the same order, to the coin (hundredths: no other currency is booked in these tests). */
function saysTheSame(
  body: string,
  own: readonly { account: string; units: bigint }[],
  accounts: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
): boolean {
  const { lines } = JSON.parse(body) as { readonly lines: readonly { readonly account: string; readonly amount: string; readonly project: string | null }[] };
  const written = lines.map(({ account, amount, project }) => [account, project ?? "", coins(amount)].join(" "));
  const posted = own.map(({ account, units }) => [accounts.get(account)?.["account"], accounts.get(account)?.["project"], units].join(" "));
  return JSON.stringify(written) === JSON.stringify(posted);
}

function coins(amount: string): bigint {
  const [whole = "0", part = ""] = amount.replace("-", "").split(".");
  const units = BigInt(whole + part.padEnd(2, "0"));
  return amount.startsWith("-") ? -units : units;
}
