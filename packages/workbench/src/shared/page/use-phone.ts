import { useMediaQuery } from "@mantine/hooks";

/** Up to this width a page is laid out for a phone; style sheets name it too. */
const phone = "(max-width: 48em)";

export function isPhone(): boolean {
  return window.matchMedia(phone).matches;
}

/** Whether the page is laid out for a phone, as its width is now. */
export function usePhone(): boolean {
  return useMediaQuery(phone, isPhone(), { getInitialValueInEffect: false });
}
