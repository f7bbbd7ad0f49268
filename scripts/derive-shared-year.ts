import { RandomStream } from "../packages/methods/src/index.ts";
import type { DerivedFile } from "./derive-codes.ts";
import { facilities, registered, type Seed } from "./shared-year/invented-facilities.ts";
import { bookingCounts, bookingsOf, closuresOf, logOf, openingOf, refusedOf } from "./shared-year/invented-hours.ts";

const seed = 37_2025;

/**
 * The year of facilities that lend their hours, of the demonstration office: invented from a seed, each record marked so. It knows nothing of what is made of it: four facilities are nearly full and refuse
 * requests, the hours of others are half lent or hardly, six keep logs of their own, and of four nobody recorded any.
 */
export function deriveSharedYear(): DerivedFile {
  const random = new RandomStream(seed);
  const lent = facilities.filter(({ lending }) => lending !== "unrecorded");
  const closures = closuresOf(lent, random);
  const counts = bookingCounts(facilities);
  const booked = facilities.flatMap((each) =>
    bookingsOf(
      each,
      counts.get(each.id) ?? 0,
      closures.filter(({ facility }) => facility === each.id),
      random,
    ),
  );
  const records: readonly Seed[] = [
    ...registered(random),
    ...lent.map(openingOf),
    ...closures,
    ...booked,
    ...refusedOf(facilities, booked, random),
    ...facilities.filter(({ lending }) => lending === "logged").flatMap((each) => logOf(each, random)),
  ];
  return { path: "examples/demo-office/records/12-shared-hours.json", text: `{"records":[\n${records.map((each) => JSON.stringify(each)).join(",\n")}\n]}\n` };
}
