/** The first and the last of some years: `yearsText({ from: 2000, to: 2025 })` is "2000–2025", and one year is said once. */
export function yearsText({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? String(to) : `${from}–${to}`;
}
