import { Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import { HeadingLevel } from "./heading-level.ts";
import classes from "./section.module.css";

interface SectionProps {
  readonly title: string;
  readonly aside?: ReactNode;
  /** Name by which a link of the page leads here. */
  readonly place?: string;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, aside, place, children }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section id={place} className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <Title order={2} id={id}>
          {title}
        </Title>
        {aside}
      </div>
      <HeadingLevel value={3}>{children}</HeadingLevel>
    </section>
  );
}
