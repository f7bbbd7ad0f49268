/** A number that no item of the card has, `SYSTEM.N`; the planner may give a better one before it is saved. */
export function freeItemId(system: string, taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number++) {
    const id = `${system}.${number}`;
    if (!taken.includes(id)) return id;
  }
}
