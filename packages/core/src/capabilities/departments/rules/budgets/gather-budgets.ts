import { byCodePoint, numberOf as decimalNumber, recordedDecimal } from "@quoin/methods";
import { groupBy } from "../../../../contract/group-by.ts";
import { recordEvidence } from "../../../../diagnosis/finding/record-evidence.ts";
import type { EvidenceRow } from "../../../../evidence/evidence-engine.ts";
import { type GatheredTable, gathered, numberOf, referenceTo, textOf } from "../../../../evidence/roles/gathered-table.ts";
import { isInventedMark } from "../../../../evidence/roles/invented-rows.ts";
import { lackOf, needed } from "../../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import type { LocalText } from "../../../../language/text.ts";
import { writtenName } from "../../../../language/written-name.ts";
import { nameOf, recordName } from "../../../../register/record-label.ts";
import type { StoredRecord } from "../../../../register/record-store.ts";
import { recordIn } from "../../../../register/typed-records.ts";
import { departmentBudgets } from "../../tables/department-budgets.ts";
import { neededThings } from "../plans/gather-plans.ts";

/** Without `technology` a budget says how much and not for what. */
export const budgetsTable = needed(departmentBudgets, ["department", "line", "year", "amount"], ["technology"]);
/** Types of records that rules on budgets read. */
export const budgetRecordTypes = ["programme", "organisation", "item", "technology"] as const;

/** One amount of one department in one year, in the office's currency itself. */
export interface Budget {
  readonly department: string;
  readonly year: number;
  readonly amount: number;
  /** The technology, and the card item where one is named; null where the budget does not say. */
  readonly technology: string | null;
  readonly item: string | null;
  readonly row: EvidenceRow | null;
  readonly record: StoredRecord | null;
  readonly synthetic: boolean;
}

/** Budgets of departments together with what is needed. */
export interface Budgets {
  readonly budgets: readonly Budget[];
  readonly table: GatheredTable | null;
  readonly needed: ReturnType<typeof neededThings>;
  readonly currency: string;
  readonly nameOfDepartment: (id: string) => LocalText;
  readonly nameOfTechnology: (id: string) => LocalText;
}

const tableScale = 10_000;

/**
 * Budgets of the table, and of the register's programmes of departments that the table does not name: a department that hands in its budget has said it all, and nothing is counted twice.
 * A programme of one technology is for it; of several, how much is for which is unknown. Amounts in another currency are left out.
 */
export async function gatherBudgets(sources: DiagnosisSources): Promise<Budgets> {
  const programmes = await sources.records.list("programme");
  // Organisations may be a register by the million: departments are looked for where something is budgeted.
  const isNothing = programmes.length === 0 && lackOf(sources, budgetsTable) !== null;
  const [, organisations = [], items = [], technologies = []] = await Promise.all(
    budgetRecordTypes.map((type) => (isNothing && type === "organisation" ? [] : sources.records.list(type))),
  );
  const hasTechnology = lackOf(sources, needed(departmentBudgets, ["technology"])) === null;
  const table =
    lackOf(sources, budgetsTable) === null
      ? await gathered(sources, { contract: departmentBudgets, fields: [...budgetsTable.fields, ...(hasTechnology ? (["technology"] as const) : [])] })
      : null;
  const ownItems = items.map((record) => recordIn(record, "item"));
  const ownTechnologies = technologies.map((record) => recordIn(record, "technology"));
  const technologyOfItem = new Map(ownItems.map((item) => [item.id, item.technology]));
  const idOf = departmentsByName(organisations);
  const known = new Set(ownTechnologies.map(({ id }) => id));
  const ofTable = (table?.rows ?? []).flatMap((row): Budget[] => {
    const [department, year, amount, thing] = [textOf(row, "department"), numberOf(row, "year"), numberOf(row, "amount"), textOf(row, "technology")];
    if (department === null || year === null || amount === null) return [];
    const item = thing !== null && technologyOfItem.has(thing) ? thing : null;
    const technology = item === null ? (thing !== null && known.has(thing) ? thing : null) : (technologyOfItem.get(item) ?? null);
    return [
      {
        department: idOf(department),
        year,
        amount: amount * tableScale,
        technology,
        item,
        row,
        record: null,
        synthetic: isInventedMark(row.values["synthetic"]),
      },
    ];
  });
  const given = new Set(ofTable.map(({ department }) => department));
  const ofRegister = programmes.flatMap((record): Budget[] => {
    const { owner_department: department, budgets, currency, technologies: named, synthetic } = recordIn(record, "programme");
    if (department === null || given.has(department) || (currency !== null && currency !== sources.currency)) return [];
    const technology = named.length === 1 ? (named[0] ?? null) : null;
    return budgets.map(({ year, amount }) => ({
      department,
      year,
      amount: decimalNumber(recordedDecimal(amount)),
      technology,
      item: null,
      row: null,
      record,
      synthetic,
    }));
  });
  const names = new Map(organisations.map((record) => [record.id, recordName(record)]));
  const titles = new Map(ownTechnologies.map((technology) => [technology.id, nameOf(technology)]));
  return {
    budgets: [...ofTable, ...ofRegister].sort(
      (a, b) => byCodePoint(a.department, b.department) || a.year - b.year || byCodePoint(a.technology ?? "", b.technology ?? ""),
    ),
    table,
    needed: neededThings({ items: ownItems, technologies: ownTechnologies }),
    currency: sources.currency,
    nameOfDepartment: (id) => names.get(id) ?? { en: id, zh: id },
    nameOfTechnology: (id) => titles.get(id) ?? { en: id, zh: id },
  };
}

/** A department that the table calls by its name is the organisation of the register that alone bears it: else one department would pay beside itself. */
function departmentsByName(organisations: readonly StoredRecord[]): (said: string) => string {
  const ids = new Set(organisations.map(({ id }) => id));
  const named = groupBy(
    organisations.flatMap((record) => {
      const { en, zh } = recordName(record);
      return [...new Set([writtenName(en), writtenName(zh)])].map((name) => ({ name, id: record.id }));
    }),
    ({ name }) => name,
  );
  return (said) => {
    const [first, second] = ids.has(said) ? [] : (named.get(writtenName(said)) ?? []);
    return first === undefined || second !== undefined ? said : first.id;
  };
}

/** Rows and records of budgets, as a finding names them. */
export function budgetEvidence({ table }: Pick<Budgets, "table">, budgets: readonly Budget[]) {
  return [
    ...(table === null
      ? []
      : referenceTo(
          table,
          budgets.flatMap(({ row }) => row ?? []),
        )),
    ...recordEvidence(budgets.flatMap(({ record }) => record ?? [])),
  ];
}
