import { Fragment, type ReactNode } from "react";
import { Explained } from "../help/explained.tsx";
import classes from "./fact-list.module.css";

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

/** Facts by name, one a line. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  return (
    <dl className={classes.facts}>
      {facts.map(({ name, value }) => (
        <Fragment key={name}>
          <dt>
            <Explained>{name}</Explained>
          </dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
