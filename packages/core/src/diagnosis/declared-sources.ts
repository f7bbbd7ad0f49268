import type { RequiredTable } from "../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../evidence/roles/sources.ts";
import { exchangeRates } from "../evidence/tables/exchange-rates.ts";
import { regions } from "../evidence/tables/regions.ts";

/** What a rule says that it reads. */
export interface DeclaredReads {
  readonly code: string;
  readonly tables: readonly RequiredTable[];
  readonly alsoReads?: readonly RequiredTable[];
  readonly records: readonly string[];
}

/** A rule that reads what it did not declare: its finding would not be made anew when that changes. A programmer's error. */
export class UndeclaredRead extends Error {
  constructor(code: string, read: string) {
    super(`rule ${code} reads ${read}, which it does not declare`);
    this.name = "UndeclaredRead";
  }
}

/** Sources through which a rule reaches its own tables and types of record and nothing else. */
export function declaredSources(
  { evidence, root, currency, unitWords, bind, tell, records, kept }: DiagnosisSources,
  { code, tables, alsoReads = [], records: types }: DeclaredReads,
): DiagnosisSources {
  const roles = new Set([...tables, ...alsoReads].map(({ contract }) => contract.role));
  const bindDeclared: DiagnosisSources["bind"] = (contract) => {
    // What other currencies are worth, and which place lies in which, belong to the reading of every table.
    if (!roles.has(contract.role) && contract.role !== exchangeRates.role && contract.role !== regions.role)
      throw new UndeclaredRead(code, `the table ${contract.role}`);
    return bind(contract);
  };
  const declared = (type: string): string => {
    if (!types.includes(type)) throw new UndeclaredRead(code, `records of type ${type}`);
    return type;
  };
  return {
    evidence,
    ...(tell === undefined ? {} : { tell }),
    root,
    currency,
    unitWords,
    bind: bindDeclared,
    ...(kept === undefined ? {} : { kept }),
    records: {
      list: (type, query) => records.list(declared(type), query),
      condensed: (type, condense) => records.condensed(declared(type), condense),
    },
  };
}
