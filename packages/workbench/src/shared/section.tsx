import { Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import { HeadingLevel } from "./heading-level.ts";
import classes from "./section.module.css";

/** A part of a page under its own heading. */
export function Section({ title, aside, children }: { readonly title: string; readonly aside?: ReactNode; readonly children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
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
