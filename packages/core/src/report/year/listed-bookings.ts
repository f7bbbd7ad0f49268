import { byCodePoint } from "@quoin/methods";
import { lastDay } from "../../capabilities/progress/calendar-days.ts";
import { projectParts } from "../../capabilities/progress/gather-undertakings.ts";
import type { ProgressRecords } from "../../capabilities/progress/read-progress.ts";
import { groupBy } from "../../contract/group-by.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { recordsOf } from "../../register/typed-records.ts";
import { paidBookings, type SingleBooking, type YearBooking } from "./year-bookings.ts";

/** The first of many bookings, one by one, and how many there are beyond them. */
export interface ListedBookings {
  readonly shown: readonly SingleBooking[];
  readonly left: number;
}

interface Wanted {
  readonly year: number;
  readonly at: string;
  readonly most: number;
  /** What of the bookings is asked for. */
  readonly isMeant?: (booking: YearBooking) => boolean;
}

/** Tells bookings one by one, project by project. What is summed is read transaction by transaction, only as far as it is shown. */
export async function listedBookings(
  records: Pick<RecordStore, "list">,
  read: ProgressRecords,
  bookings: readonly YearBooking[],
  { year, at, most, isMeant = () => true }: Wanted,
): Promise<ListedBookings> {
  const asked = bookings.filter(isMeant);
  const { awards } = projectParts(read);
  const shown: SingleBooking[] = [];
  for (const [project, own] of groupBy(asked, (booking) => booking.project)) {
    if (shown.length >= most) break;
    const [first] = own;
    const isSummed = own.some(({ record }) => record === null);
    const paid =
      !isSummed || first === undefined ? [] : await paidOneByOne(records, first, { year, at, awards: (awards.get(project) ?? []).map(({ id }) => id) });
    // What is paid above a promise stands by itself among the sums; it is told with the others.
    shown.push(
      ...own.filter(isSingle).filter(({ figure }) => !isSummed || figure !== "paid"),
      ...paid.filter((each): each is SingleBooking => isSingle(each) && isMeant(each)),
    );
  }
  const listed = shown.slice(0, most);
  return { shown: listed, left: asked.reduce((sum, { count }) => sum + count, 0) - listed.length };
}

function isSingle(booking: YearBooking): booking is SingleBooking {
  return booking.record !== null;
}

/** Payments that name the project, and those that name no project but an award for it, by their ids. */
async function paidOneByOne(
  records: Pick<RecordStore, "list">,
  { programme, project }: Pick<YearBooking, "programme" | "project">,
  { year, at, awards }: Pick<Wanted, "year" | "at"> & { readonly awards: readonly string[] },
): Promise<readonly YearBooking[]> {
  const named = await recordsOf(records, "transaction", { where: [{ field: "project", value: project }] });
  const under = awards.length === 0 ? [] : await recordsOf(records, "transaction", { where: [{ field: "award", value: "", anyOf: awards }] });
  const all = [...named, ...under.filter((flow) => flow.project === null)].filter(({ date }) => lastDay(date) <= at).sort((a, b) => byCodePoint(a.id, b.id));
  return paidBookings({ programme, project }, all, year);
}
