/**
 * The ending of a file's name, which says the format of a report.
 *
 *   reportEnding("out/plan.HTML")  // ".html"
 */
export function reportEnding(name: string): string {
  return /\.[^./\\]*$/.exec(name)?.[0].toLowerCase() ?? "";
}
