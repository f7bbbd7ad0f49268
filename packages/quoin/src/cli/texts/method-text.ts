interface ShownMethod {
  readonly pages: readonly { readonly name: string; readonly title: string }[];
  readonly page: { readonly text: string } | null;
}

/** `quoin method` for a person: the page as it is written, or a line a page. */
export function methodText({ pages, page }: ShownMethod): string {
  if (page !== null) return page.text;
  const widest = Math.max(...pages.map(({ name }) => name.length));
  return pages.map(({ name, title }) => `${name.padEnd(widest + 2)}${title}\n`).join("");
}
