/** The record of the nation, parent of the provinces. */
export const nation = "CN";
