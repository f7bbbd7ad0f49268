/** A caller handed arrays that do not fit together: a programmer's error, so it is thrown. */
export class ShapeError extends Error {
  override readonly name = "ShapeError";

  constructor(method: string, expected: string, actual: string) {
    super(`${method}: expected ${expected}, got ${actual}`);
  }
}
