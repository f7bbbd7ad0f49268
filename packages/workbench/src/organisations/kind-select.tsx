import { NativeSelect } from "@mantine/core";
import { offeredCodes } from "@quoin/core";
import type { ReactNode } from "react";
import { ourPaper } from "../language/office-nouns.ts";
import { useText } from "../language/use-text.ts";
import { unknownKindsText } from "./unknown-kinds.text.ts";

interface KindSelectProps {
  readonly label: string;
  /** Whether the label is said and not shown, since a head shows it. */
  readonly isSaid?: boolean;
  readonly value: string;
  readonly change: (kind: string) => void;
}

/** A choice among the kinds of organisations. */
export function KindSelect({ label, isSaid = false, value, change }: KindSelectProps): ReactNode {
  const { t, ours } = useText(unknownKindsText);
  return (
    <NativeSelect
      {...(isSaid ? { "aria-label": label } : { label })}
      value={value}
      data={[
        { value: "", label: t("chooseKind") },
        ...offeredCodes("organisation-kinds", ourPaper(), value).map(({ code, label: name }) => ({ value: code, label: ours(name) })),
      ]}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  );
}
