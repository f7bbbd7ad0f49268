/** Whether figures of this unit are shares, which are printed in percent. A unit begins with what kind of number it is; the rest says of what. */
export function isShareUnit(unit: string): unit is "share" | `share ${string}` {
  return unit === "share" || unit.startsWith("share ");
}

/** Whether they are differences of two shares, which are printed in percentage points. */
export function isChangeOfShare(unit: string): unit is `change of the share${string}` | "difference of the shares" {
  return unit.startsWith("change of the share") || unit === "difference of the shares";
}
