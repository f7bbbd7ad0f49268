/**
 * Ids for new applications of a call: its id with the next free number, never one that was used.
 *
 *   nextApplicationIds("display", ["display-0001", "display-x"], 2)  // ["display-0002", "display-0003"]
 */
export function nextApplicationIds(call: string, used: Iterable<string>, count: number): readonly string[] {
  let last = 0;
  for (const id of used) {
    const number = id.startsWith(`${call}-`) ? id.slice(call.length + 1) : "";
    if (/^\d{1,9}$/.test(number)) last = Math.max(last, Number(number));
  }
  return Array.from({ length: count }, (_, index) => `${call}-${String(last + index + 1).padStart(4, "0")}`);
}
