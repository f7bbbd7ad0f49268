import { VisuallyHidden } from "@mantine/core";
import { useRouter } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useText } from "../../language/use-text.ts";
import { sharedText } from "../shared.text.ts";
import classes from "./collapse-on-phone.module.css";
import { isPhone } from "./use-phone.ts";

interface PhoneFoldProps {
  /** What is folded: for those who do not see the heading above it, or for all where none stands there. */
  readonly of: string;
  /** Whether no heading stands above it. */
  readonly isNamed?: boolean;
  readonly children: ReactNode;
}

/**
 * Behind one line on a phone, where answer and picture come first; a wide screen and paper show it. It opens by itself where an address leads into it, when the page is opened and
 * later, and where the browser finds a word in it.
 */
export function PhoneFold({ of, isNamed = false, children }: PhoneFoldProps): ReactNode {
  const { t } = useText(sharedText);
  const router = useRouter();
  const place = useRef<HTMLDetailsElement>(null);
  // What an address names may be loaded after the page: a page that is opened at a part of itself is open.
  const [isOpen, setOpen] = useState(() => router.state.location.hash !== "" || !isPhone());
  useEffect(() => {
    const reveal = () => {
      const named = partNamed();
      if (named === null || place.current === null) return;
      const isWithin = place.current.contains(named);
      if (!isWithin && !named.contains(place.current)) return;
      setOpen(true);
      if (isWithin) requestAnimationFrame(() => named.scrollIntoView({ block: "start" }));
    };
    const forget = router.subscribe("onResolved", reveal);
    window.addEventListener("hashchange", reveal);
    return () => {
      forget();
      window.removeEventListener("hashchange", reveal);
    };
  }, [router]);
  return (
    <details ref={place} className={classes.fold} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {isNamed ? (
          of
        ) : (
          <>
            {t("unfold")}
            <VisuallyHidden>{of}</VisuallyHidden>
          </>
        )}
      </summary>
      {children}
    </details>
  );
}

/** The part of the page that its address names. */
function partNamed(): Element | null {
  const hash = window.location.hash.slice(1);
  if (hash === "") return null;
  try {
    return document.getElementById(decodeURIComponent(hash));
  } catch {
    return document.getElementById(hash);
  }
}
