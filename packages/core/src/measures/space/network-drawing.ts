import { type NetworkPlaces, stressLayout } from "@quoin/methods";

/** A node of a drawing, with what programs that draw networks may size and colour it by. */
export interface DrawnNode {
  /** Its code: unique, and what the office calls it by. */
  readonly id: string;
  readonly label: string;
  /** Numbers by name; null where one is not known. The same names, in the same order, at every node. */
  readonly figures: Readonly<Record<string, number | null>>;
  /** Texts by name. */
  readonly texts: Readonly<Record<string, string | null>>;
  /** The group of nodes that it is joined with most closely, from 1; null where it is alone. */
  readonly community: number | null;
  readonly x: number;
  readonly y: number;
}

/** What stands at a node as numbers, its community among them. */
export function drawnFigures({ figures, community }: DrawnNode): Readonly<Record<string, number | null>> {
  return { ...figures, community };
}

/** A link between two nodes by their numbers, without direction. */
export interface DrawnLink {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** A network as it is drawn: what the files for other programs are written from. */
export interface NetworkDrawing {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
}

/** Places of nodes by their links alone: the page, the command and the files draw the same network the same way. */
export function drawnPlaces(links: readonly Pick<DrawnLink, "from" | "to">[], nodes: number): NetworkPlaces {
  return stressLayout({ from: Int32Array.from(links, ({ from }) => from), to: Int32Array.from(links, ({ to }) => to) }, nodes);
}
