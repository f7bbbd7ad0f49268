import type { ReactNode } from "react";
import { useAccountNames } from "./use-account-names.ts";

/** Who it was: the person's name first, the name by which the account logs in beside it as a detail; that one alone where nobody wrote another. */
export function AccountName({ account }: { readonly account: string }): ReactNode {
  const name = useAccountNames([account])(account);
  return (
    <span translate="no">
      {name}
      {name === account ? null : <small> ({account})</small>}
    </span>
  );
}
