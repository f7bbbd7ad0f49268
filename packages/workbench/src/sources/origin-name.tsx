import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useFinding } from "../answers/use-diagnosis.ts";
import { Statement } from "../findings/statement.tsx";
import { useText } from "../language/use-text.ts";
import { parseOrigin } from "../provenance/origin.ts";
import { listedName } from "../shared/words/finding-name.ts";
import { VerdictMark } from "../shared/words/verdict-mark.tsx";
import { sourcesText } from "./sources.text.ts";

/** What the number is whose rows are shown. */
export function OriginName({ door: text }: { readonly door: string }): ReactNode {
  const { pick } = useText(sourcesText);
  const door = parseOrigin(text);
  const { finding } = useFinding(door?.kind === "finding" ? door.id : "");
  if (door?.kind === "line")
    return (
      <Link to="/plan/$line" params={{ line: door.id }} search={{ region: door.region }}>
        {door.id}
      </Link>
    );
  if (finding === undefined) return null;
  return (
    <>
      <VerdictMark verdict={finding.verdict} />{" "}
      <Link to="/findings/$id" params={{ id: finding.id }}>
        {pick(listedName(finding))}
      </Link>{" "}
      <Statement finding={finding} />
    </>
  );
}
