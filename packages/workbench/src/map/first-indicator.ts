/** The indicator that is shown first: R&D spending against GDP says most in one number. */
export const firstIndicator = "rd_intensity";
