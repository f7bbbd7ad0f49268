import type { Finding } from "@quoin/core";
import { Fragment, type ReactNode } from "react";
import { NumberDoor } from "../doors/number-door.tsx";
import { useText } from "../language/use-text.ts";
import { Invented } from "../shared/invented.tsx";
import { findingsText } from "./findings.text.ts";

const figures = /[−-]?\d+(?:,\d{3})*(?:\.\d+)?\s?[%‰]?/gu;

/** A year or a part of a word is no figure. */
function isFigure(text: string): boolean {
  return !/^(19|20)\d\d$/.test(text.trim());
}

/** The sentence of a finding; each figure in it is a door to the finding's rows. The tab key stops at the first only: all lead to the same place. */
export function Statement({ finding }: { readonly finding: Pick<Finding, "id" | "statement" | "synthetic"> }): ReactNode {
  const { pick } = useText(findingsText);
  const text = pick(finding.statement);
  const parts: { readonly text: string; readonly isDoor: boolean }[] = [];
  let done = 0;
  for (const match of text.matchAll(figures)) {
    const before = text[match.index - 1] ?? " ";
    if (!isFigure(match[0]) || /[\p{Script=Latin}.]/u.test(before)) continue;
    const trimmed = match[0].trimEnd();
    parts.push({ text: text.slice(done, match.index), isDoor: false }, { text: trimmed, isDoor: true });
    done = match.index + trimmed.length;
  }
  parts.push({ text: text.slice(done), isDoor: false });
  const first = parts.findIndex(({ isDoor }) => isDoor);
  return (
    <>
      {parts.map((part, place) => {
        // The parts of one sentence never change places.
        const key = `${place}`;
        if (!part.isDoor) return <Fragment key={key}>{part.text}</Fragment>;
        return (
          <NumberDoor key={key} door={{ kind: "finding", id: finding.id }} skipped={place !== first}>
            {part.text}
          </NumberDoor>
        );
      })}
      {finding.synthetic ? (
        <>
          {" "}
          <Invented />
        </>
      ) : null}
    </>
  );
}
