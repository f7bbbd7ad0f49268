/** What stands in a store before it is opened: the steps of its layout, the number of its newest change, its records. */
export interface StoreFound {
  readonly steps: readonly string[];
  readonly changes: number;
  readonly records: number;
}
