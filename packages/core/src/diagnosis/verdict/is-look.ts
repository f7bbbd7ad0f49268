/** A question was asked where it has an answer other than that its table lacks something. */
export function isLook({ value, effect, null: chance }: { readonly value: unknown; readonly effect: unknown; readonly null: unknown }): boolean {
  return value !== null || effect !== null || chance !== null;
}
