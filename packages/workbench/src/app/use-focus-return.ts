import { useEffect, useRef } from "react";

/** Leads the focus back to where it was before something opened over the page. */
export function useFocusReturn(isOpen: boolean): void {
  const opener = useRef<Element | null>(null);
  const was = useRef(false);
  if (isOpen && !was.current) opener.current = document.activeElement;
  useEffect(() => {
    const closed = was.current && !isOpen;
    was.current = isOpen;
    if (closed && opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus({ preventScroll: true });
  }, [isOpen]);
}
