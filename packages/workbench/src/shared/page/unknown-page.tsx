import type { ReactNode } from "react";
import { PageHead } from "./page-head.tsx";

interface UnknownPageProps {
  /** What is not there. */
  readonly what: string;
  readonly why: string;
  readonly action: ReactNode;
}

/** An address of a kind that there is, of a thing that there is not. */
export function UnknownPage({ what, why, action }: UnknownPageProps): ReactNode {
  return (
    <PageHead question={what}>
      <p>{why}</p>
      <p>{action}</p>
    </PageHead>
  );
}
