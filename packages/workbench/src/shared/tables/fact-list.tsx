import { Fragment, type ReactNode } from "react";
import { Explained } from "../words/explained.tsx";
import classes from "./fact-list.module.css";

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

/** Facts by name, one a line; `isWide`: two a line where the page has the room. */
export function FactList({ facts, isWide = false }: { readonly facts: readonly Fact[]; readonly isWide?: boolean }): ReactNode {
  const list = (
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
  return isWide ? <div className={classes.room}>{list}</div> : list;
}
