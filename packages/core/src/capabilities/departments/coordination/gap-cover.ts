import type { Solver } from "@quoin/optimise";
import type { Coordination } from "../rules/coordination/matrix.ts";
import { closeGaps, type GapCover } from "./close-gaps.ts";

/** The fewest existing programmes that reach the gaps: a programme reaches what has one of its technologies, or one whose parent is among them. */
export function coverOfGaps(
  gaps: readonly string[],
  { items, technologies, programmes }: Pick<Coordination, "items" | "technologies" | "programmes">,
  solver: Solver,
): Promise<GapCover> {
  const byId = new Map([...items, ...technologies].map((record) => [`${record.type}:${record.id}`, record]));
  const technologyById = new Map(technologies.map((record) => [record.id, record]));
  const familyOf = (gap: string): readonly string[] => {
    const own = byId.get(gap);
    const technology = own?.type === "item" ? technologyById.get(own.body.technology ?? "") : own;
    return technology === undefined ? [] : [technology.id, ...(technology.body.parent === null ? [] : [technology.body.parent])];
  };
  const covering = programmes.map(({ id, body }) => ({
    id,
    covers: gaps.filter((gap) => familyOf(gap).some((technology) => body.technologies.includes(technology))),
  }));
  return closeGaps(gaps, covering, solver);
}
