import type { Subject } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { usePlaceName } from "../regions/place-names.ts";
import { RecordLink } from "../register/record-link.tsx";
import { labelText } from "../shared/words/label.ts";
import { findingsText } from "./findings.text.ts";

/** What a finding is about, by name: a place leads to its brief, a card to the card, all else to its entry. */
export function SubjectName({ subject }: { readonly subject: Subject }): ReactNode {
  if (subject.type === "region") return <PlaceName region={subject.id} />;
  if (subject.type === "technology-system") return <CardName id={subject.id} />;
  return <RecordLink {...subject} />;
}

function PlaceName({ region }: { readonly region: string }): ReactNode {
  return (
    <Link to="/brief/$code" params={{ code: region }}>
      {usePlaceName(region)}
    </Link>
  );
}

function CardName({ id }: { readonly id: string }): ReactNode {
  const { language } = useText(findingsText);
  const cards = useAnswer("cards", {}).data?.cards;
  return (
    <Link to="/systems/$id" params={{ id }}>
      {labelText(cards?.find((card) => card.id === id)?.labels, language, id)}
    </Link>
  );
}
