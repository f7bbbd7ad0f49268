import type { Finding } from "../../diagnosis/finding/finding.ts";

/**
 * The number of a finding as a document says it: its part of the problems and its place among the document's findings of that part. The annex says which finding that is to a program; one
 * that the document does not hold keeps its id.
 *
 *   findingNumber("P1.3-opening-articles-CN", findings)  // "P1.3-2"
 */
export function findingNumber(id: string, findings: readonly Pick<Finding, "id" | "item">[]): string {
  const found = findings.find((finding) => finding.id === id);
  if (found === undefined) return id;
  const fellows = findings.filter(({ item }) => item === found.item);
  return `${found.item}-${fellows.indexOf(found) + 1}`;
}
