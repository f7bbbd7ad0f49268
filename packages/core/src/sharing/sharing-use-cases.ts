import { acceptBooking, decideBooking } from "./bookings/decide-booking.ts";
import { cancelBooking, markNoShow, settleBooking, useBooking, withdrawBooking } from "./bookings/end-booking.ts";
import { listBookings } from "./bookings/list-bookings.ts";
import { moveBooking } from "./bookings/move-booking.ts";
import { requestBooking } from "./bookings/request-booking.ts";
import { waitForBooking } from "./bookings/wait-booking.ts";
import { putClosure } from "./calendar/put-closure.ts";
import { showCalendar } from "./calendar/show-calendar.ts";
import { showSlots } from "./calendar/show-slots.ts";
import { searchServices } from "./catalogue/search-services.ts";
import { facilityFeed } from "./feed/make-feed.ts";
import { showSharing } from "./figures/show-sharing.ts";
import { showSharingTotal } from "./figures/show-sharing-total.ts";
import { importLog } from "./logs/import-log.ts";
import { decidePurchase } from "./purchases/decide-purchase.ts";
import { listPurchases } from "./purchases/list-purchases.ts";
import { reviewPurchase } from "./purchases/review-purchase.ts";

/** What can be asked of facilities that lend their hours, in the order in which the help shows it. */
export const sharingUseCases = [
  showSlots,
  searchServices,
  requestBooking,
  waitForBooking,
  acceptBooking,
  decideBooking,
  moveBooking,
  cancelBooking,
  withdrawBooking,
  useBooking,
  markNoShow,
  settleBooking,
  listBookings,
  importLog,
  putClosure,
  showCalendar,
  facilityFeed,
  showSharing,
  showSharingTotal,
  reviewPurchase,
  decidePurchase,
  listPurchases,
] as const;
