/** Every corner of the range of weights, in a fixed order; of more than six figures one figure at a time goes to either end. */
export function weightings(weights: ReadonlyMap<string, number>, [least, most]: readonly [number, number]): readonly ReadonlyMap<string, number>[] {
  const figures = [...weights.keys()];
  const at = (figure: string, factor: number): [string, number] => [figure, (weights.get(figure) ?? 1) * factor];
  if (figures.length > 6)
    return figures.flatMap((moved) => [least, most].map((factor) => new Map(figures.map((figure) => at(figure, figure === moved ? factor : 1)))));
  return Array.from(
    { length: 2 ** figures.length },
    (_, corner) => new Map(figures.map((figure, place) => at(figure, (corner >> place) % 2 === 0 ? least : most))),
  );
}
