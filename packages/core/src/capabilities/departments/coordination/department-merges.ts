/** One thing that several departments act on, the largest part first. */
export interface Shared {
  readonly column: string;
  readonly departments: readonly { readonly department: string; readonly amount: number | null }[];
}

/** The department with the largest part leads, the others join with their money; null where that of one is unknown. */
export interface DepartmentMerge {
  readonly column: string;
  readonly lead: string;
  readonly joins: readonly string[];
  readonly money: number | null;
}

/** One merge for each thing, in the order given. */
export function departmentMerges(shared: readonly Shared[]): readonly DepartmentMerge[] {
  return shared.flatMap(({ column, departments: [lead, ...others] }) =>
    lead === undefined
      ? []
      : [
          {
            column,
            lead: lead.department,
            joins: others.map(({ department }) => department),
            money: others.every(({ amount }) => amount !== null) ? others.reduce((sum, { amount }) => sum + (amount ?? 0), 0) : null,
          },
        ],
  );
}
