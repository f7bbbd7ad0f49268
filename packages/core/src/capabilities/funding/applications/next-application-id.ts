/**
 * Ids for new applications of an organisation under a call: both ids with the next free number. Other applicants' ids play no part, so that nobody learns of them.
 *
 *   nextApplicationIds("display", "boe", ["display-boe-1", "display-boe-x"], 2)  // ["display-boe-2", "display-boe-3"]
 */
export function nextApplicationIds(call: string, organisation: string, used: Iterable<string>, count: number): readonly string[] {
  const stem = `${call}-${organisation}-`;
  let last = 0;
  for (const id of used) {
    const number = id.startsWith(stem) ? id.slice(stem.length) : "";
    if (/^\d{1,9}$/.test(number)) last = Math.max(last, Number(number));
  }
  return Array.from({ length: count }, (_, index) => `${stem}${last + index + 1}`);
}
