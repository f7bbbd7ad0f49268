import { type Presence, presenceOf } from "../src/complexity/presence/presence.ts";
import { locationQuotients } from "../src/structure/location-quotients.ts";

/** Presences of a golden file's bits (base64, row-major, lowest bit first). */
export function presenceOfBits(bits: string, locations: number, activities: number): Presence {
  const bytes = Buffer.from(bits, "base64");
  const marks = Uint8Array.from({ length: locations * activities }, (_, i) => (bytes[i >> 3]! >> (i & 7)) & 1);
  return presenceOf(marks, locations, activities);
}

/** Advantage and presences of a golden file's values. */
export function presenceOfValues(
  of: { locations: readonly unknown[]; activities: readonly unknown[]; values: readonly number[] },
  threshold = 1,
  strict = false,
) {
  const [locations, activities] = [of.locations.length, of.activities.length];
  const advantage = locationQuotients(Float64Array.from(of.values), locations, activities);
  const marks = Uint8Array.from(advantage, (value) => Number(strict ? value > threshold : value >= threshold));
  return { advantage, marks, presence: presenceOf(marks, locations, activities) };
}
