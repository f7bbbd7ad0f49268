/** Measure and place of the line in it; what it is about, or the finding that it answers, stands behind. */
const parts = /^(M\d+\.\w+)(?:-(\d{2})(?![\w]))?/;

/**
 * The number of a line as people say it: without what it is about, which its own words say. The id stays what it is wherever a line is named to a program.
 *
 *   lineNumber("M1.2-01")                          // "M1.2-01"
 *   lineNumber("M4.1-01-drive-unit")               // "M4.1-01"
 *   lineNumber("M1.1-P2.1-contradiction-990000")   // "M1.1"
 */
export function lineNumber(id: string): string {
  const [, measure, place] = parts.exec(id) ?? [];
  if (measure === undefined) return id;
  return place === undefined ? measure : `${measure}-${place}`;
}
