import { Button, Title } from "@mantine/core";
import { useRouter } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { inBase } from "../address/base-path.ts";
import { useAddressChange } from "../address/use-address-change.ts";
import { useText } from "../language/use-text.ts";
import { fitInto } from "./fit.ts";
import classes from "./meeting.module.css";
import { meetingText } from "./meeting.text.ts";

interface MeetingSheetProps {
  readonly title: string;
  readonly sentence: ReactNode;
  /** One picture; what has none shows its figures. */
  readonly picture: ReactNode;
  readonly source: string;
  /** Whether what is said stands beside the picture: a long text leaves a high picture its height. */
  readonly isBeside?: boolean;
  /** How much larger than on its page a picture of few parts may be shown. */
  readonly enlarged?: number;
  /** Addresses of the sheets beside this one; null at either end. */
  readonly previous?: string | null;
  readonly next?: string | null;
  /** The number of this sheet among so many; null where it is none of the series. */
  readonly at?: number | null;
  readonly count?: number;
  /** Whether the picture takes the room that it is given by itself. */
  readonly isDrawn?: boolean;
  /** What whoever presents may be asked: shown and hidden by the key N. */
  readonly notes?: ReactNode;
}

/** A page as it is projected: title, sentence, one picture, source. Arrow keys and the keys of a presenter go on, N shows the presenter's notes, Esc goes back to the page. */
export function MeetingSheet({
  title,
  sentence,
  picture,
  source,
  isBeside = false,
  enlarged = 1,
  previous = null,
  next = null,
  at = null,
  count = 0,
  isDrawn = false,
  notes,
}: MeetingSheetProps): ReactNode {
  const [isNoted, showNotes] = useState(false);
  const { t } = useText(meetingText);
  const router = useRouter();
  const change = useAddressChange();
  const sheet = useRef<HTMLElement>(null);
  const go = (href: string | null): void => {
    if (href !== null) void router.navigate({ href: inBase(href) });
  };
  useEffect(() => {
    document.title = `${title} · Quoin`;
    sheet.current?.focus({ preventScroll: true });
  }, [title]);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "ArrowRight" || event.key === "PageDown") go(next);
      else if (event.key === "ArrowLeft" || event.key === "PageUp") go(previous);
      else if (event.key.toLowerCase() === "n" && notes !== undefined) showNotes(!isNoted);
      else if (event.key === "Escape") change({ view: "" });
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  });
  const [said, place] = [useFitted(1), useFitted(isDrawn ? null : enlarged)];
  return (
    <article ref={sheet} tabIndex={-1} className={classes.sheet} data-sheet="">
      <Title order={1}>{title}</Title>
      <div className={classes.middle} data-beside={isBeside || undefined}>
        <div ref={said} className={classes.sentence}>
          <div>{sentence}</div>
        </div>
        <div ref={place} className={classes.picture} data-drawn={isDrawn || undefined}>
          <div>{picture}</div>
        </div>
      </div>
      {isNoted ? (
        <aside className={classes.notes} aria-label={t("notesOf")}>
          {notes}
        </aside>
      ) : null}
      <footer className={classes.foot}>
        <p>{t("source", { source })}</p>
        <nav aria-label={t("steps")} className="no-print">
          {at === null ? null : <span>{t("page", { at, count })}</span>}
          {notes === undefined ? null : (
            <Button variant="default" aria-expanded={isNoted} onClick={() => showNotes(!isNoted)}>
              {t("notes")}
            </Button>
          )}
          <Button variant="default" disabled={previous === null} onClick={() => go(previous)}>
            ← {t("previous")}
          </Button>
          <Button variant="default" disabled={next === null} onClick={() => go(next)}>
            {t("next")} →
          </Button>
          <Button variant="default" onClick={() => change({ view: "" })}>
            {t("end")}
          </Button>
        </nav>
      </footer>
    </article>
  );
}

/** A box whose content is made as much smaller as it takes to be seen as a whole, or at most so much larger; null leaves it as it is. */
function useFitted(most: number | null) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = place.current;
    if (box === null || most === null) return;
    // A drawing is made anew for the room that it is given, and that is a change too: what was fitted once is not fitted again, or the two would never end.
    const fitted = new Set<string>();
    const fit = (): void => {
      const content = `${box.querySelectorAll("*").length} ${box.textContent?.length}`;
      if (fitted.has(content)) return;
      fitted.add(content);
      fitInto(box, most);
    };
    fit();
    const resized = new ResizeObserver(() => {
      fitted.clear();
      fit();
    });
    const drawn = new MutationObserver(fit);
    resized.observe(box);
    // Answers come one by one, and pictures with them.
    drawn.observe(box, { childList: true, subtree: true });
    return () => {
      resized.disconnect();
      drawn.disconnect();
    };
  }, [most]);
  return place;
}
