/** How old the newest year of some data is: older than three years is said beside every number, older than five stands out. */
export type DataAge = "current" | "old" | "past";

const [oldFrom, pastFrom] = [3, 5];

/** `dataAge(2018, 2026)` is "past". */
export function dataAge(newest: number, thisYear: number): DataAge {
  const age = thisYear - newest;
  return age > pastFrom ? "past" : age > oldFrom ? "old" : "current";
}
