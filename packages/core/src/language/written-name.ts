/**
 * A name as it is compared with others: without blanks around it, small letters, marks and letters of full width as those of half width.
 *
 *   writtenName(" 承诺（立项金额）")  // "承诺(立项金额)"
 */
export function writtenName(text: string): string {
  return text.trim().normalize("NFKC").toLowerCase();
}
