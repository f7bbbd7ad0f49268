/** Years that a table may speak of; another number in a year column is a slip. */
export const yearRange = { earliest: 1800, latest: 2200 } as const;
