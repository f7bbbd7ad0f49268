import { Title } from "@mantine/core";
import { useRouterState } from "@tanstack/react-router";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { PhoneFold } from "./collapse-on-phone.tsx";
import { HeadingLevel } from "./heading-level.ts";
import classes from "./section.module.css";

interface SectionProps {
  readonly title: string;
  readonly aside?: ReactNode;
  /** The name by which addresses lead here: `/money#book`. */
  readonly anchor?: string;
  /** Whether a phone shows it only when it is opened: lists and tables behind the answer. */
  readonly folds?: boolean;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, aside, anchor, folds = false, children }: SectionProps): ReactNode {
  const id = useId();
  const place = useAnchor<HTMLElement>(anchor);
  return (
    <section ref={place} className={classes.section} aria-labelledby={id} {...(anchor === undefined ? {} : { id: anchor })}>
      <div className={classes.head}>
        <Title order={2} id={id}>
          {title}
        </Title>
        {aside}
      </div>
      <HeadingLevel value={3}>{folds ? <PhoneFold of={title}>{children}</PhoneFold> : children}</HeadingLevel>
    </section>
  );
}

/** Comes into sight where the address names it; what is loaded after the page is found too. */
export function useAnchor<E extends HTMLElement>(anchor: string | undefined) {
  const place = useRef<E>(null);
  const hash = useRouterState({ select: ({ location }) => location.hash });
  const isNamed = anchor !== undefined && decoded(hash) === anchor;
  useEffect(() => {
    if (isNamed) place.current?.scrollIntoView({ block: "start" });
  }, [isNamed]);
  return place;
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
