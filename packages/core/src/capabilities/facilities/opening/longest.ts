/** No booking is longer than a leap year, in hours: what is asked beyond is a wrong year. */
export const mostHours = 8784;

/** Days that are looked for free times at once, and that one calendar shows. Whatever anybody asks costs no more than these. */
export const mostDaysSearched = 732;
export const mostDaysShown = 400;
