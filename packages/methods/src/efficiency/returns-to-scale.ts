/** Which sums of the weights lambda a reference point may have: crs any, vrs 1, nirs at most 1, ndrs at least 1, grs between two limits. */
export type ReturnsToScale = { readonly kind: "crs" | "vrs" | "nirs" | "ndrs" } | { readonly kind: "grs"; readonly lower: number; readonly upper: number };

/** The rows that a form of returns adds to a programme, each `sum of lambda SENSE limit`. */
export function scaleRows(returns: ReturnsToScale): readonly { readonly sense: "<=" | ">=" | "="; readonly limit: number }[] {
  switch (returns.kind) {
    case "crs":
      return [];
    case "vrs":
      return [{ sense: "=", limit: 1 }];
    case "nirs":
      return [{ sense: "<=", limit: 1 }];
    case "ndrs":
      return [{ sense: ">=", limit: 1 }];
    case "grs":
      return [
        { sense: ">=", limit: returns.lower },
        { sense: "<=", limit: returns.upper },
      ];
  }
}
