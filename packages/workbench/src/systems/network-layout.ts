/** A link of the chain and how many items hang on it. */
export interface NetworkLink {
  readonly id: string;
  readonly line: "supply" | "support";
  readonly items: readonly string[];
}

/** Where a link's box stands; `x` and `y` are its upper left corner. */
export interface PlacedLink {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where the mark of an item stands. */
export interface PlacedItem {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface NetworkLayout {
  readonly height: number;
  readonly links: readonly PlacedLink[];
  readonly items: readonly PlacedItem[];
  /** From a box to the next one of its line, as the path of an arrow. */
  readonly steps: readonly { readonly from: string; readonly to: string; readonly path: string }[];
  /** From a box to the items on it. */
  readonly threads: readonly { readonly link: string; readonly path: string }[];
  /** The bar of the product between both lines, and the arrows between it and them. */
  readonly product: { readonly y: number; readonly height: number };
  readonly joints: readonly string[];
}

/** Least width of a column, height of a box and of a row of items, room between rows of boxes, from a box's edge to its thread. */
const sizes = { column: 150, box: 40, item: 30, between: 30, thread: 34, product: 40, gap: 18 } as const;

/**
 * The chain of a card as a network: the supply line above the product with its items above each link, the support line below with its items below. A line that is wider than the
 * drawing goes on in the next row.
 *
 * @param width  of the drawing; a column takes at least 150 of it
 */
export function networkLayout(chain: readonly NetworkLink[], width: number): NetworkLayout {
  const links: PlacedLink[] = [];
  const items: PlacedItem[] = [];
  const steps: NetworkLayout["steps"][number][] = [];
  const threads: NetworkLayout["threads"][number][] = [];
  const supply = chain.filter(({ line }) => line === "supply");
  const support = chain.filter(({ line }) => line === "support");
  const columns = Math.max(1, Math.min(Math.floor(width / sizes.column), Math.max(supply.length, support.length)));
  // A place is narrower than a column for a moment alone, before the page is laid out.
  const column = Math.max(width / columns, sizes.column);
  const boxWidth = column - sizes.gap;

  function lane(line: readonly NetworkLink[], top: number, side: "above" | "below"): number {
    let y = top;
    for (let first = 0; first < line.length; first += columns) {
      const row = line.slice(first, first + columns);
      const deep = Math.max(...row.map((link) => link.items.length)) * sizes.item;
      const box = side === "above" ? y + deep : y;
      row.forEach((link, at) => {
        const x = at * column;
        links.push({ id: link.id, x, y: box, width: boxWidth });
        const rows = link.items.map((_, index) => (side === "above" ? box - (index + 0.5) * sizes.item : box + sizes.box + (index + 0.5) * sizes.item));
        link.items.forEach((id, index) => {
          items.push({ id, x: x + sizes.thread, y: rows[index] ?? 0 });
        });
        if (rows.length > 0) threads.push({ link: link.id, path: `M${x + sizes.thread} ${side === "above" ? box : box + sizes.box}V${rows.at(-1)}` });
        const before = line[first + at - 1];
        if (before !== undefined)
          steps.push({
            from: before.id,
            to: link.id,
            path:
              at > 0
                ? `M${x - sizes.gap} ${box + sizes.box / 2}H${x - 3}`
                : turn(links.find(({ id }) => id === before.id) as PlacedLink, x, box, y - sizes.between / 2),
          });
      });
      y += deep + sizes.box + sizes.between;
    }
    return y;
  }

  const above = lane(supply, 12, "above");
  const product = { y: above, height: sizes.product };
  const height = lane(support, above + sizes.product + sizes.between, "below");
  const last = links.find(({ id }) => id === supply.at(-1)?.id);
  const first = links.find(({ id }) => id === support[0]?.id);
  const joints = [
    ...(last === undefined ? [] : [`M${last.x + last.width / 2} ${last.y + sizes.box}V${product.y - 3}`]),
    ...(first === undefined ? [] : [`M${first.x + first.width / 2} ${first.y}V${product.y + product.height + 3}`]),
  ];
  return { height: support.length === 0 ? product.y + product.height + 12 : height, links, items, steps, threads, product, joints };

  /** From the end of a row to the begin of the next, through the room above that row. */
  function turn(from: PlacedLink, x: number, y: number, lane: number): string {
    const edge = Math.min(width - 3, from.x + from.width + sizes.gap / 2);
    return `M${from.x + from.width} ${from.y + sizes.box / 2}H${edge}V${lane}H${x + 8}V${y - 3}`;
  }
}

export const boxHeight = sizes.box;
