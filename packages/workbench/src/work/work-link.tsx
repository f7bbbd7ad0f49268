import type { ApiAnswer } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useMay } from "../session/use-may.ts";
import { useMarkedOnce } from "../shared/words/invented.tsx";
import { placeOfWork } from "./place-of-work.ts";

type Waiting = ApiAnswer<"work">["waits"][number];

/** What waits, leading to the place where it is done; words alone where another role does it. */
export function WorkLink({ waiting }: { readonly waiting: Waiting }): ReactNode {
  const may = useMay();
  const once = useMarkedOnce();
  const { use_case, subject, what } = waiting;
  const isMatch = subject.type === "duplicate-match";
  const match = useAnswer("record-get", { type: subject.type, id: subject.id }, isMatch).data;
  // What only looks something up is a use case that everybody who sees the list may ask.
  const said = once(what, waiting.what_data);
  if (!may(use_case as Parameters<typeof may>[0])) return said;
  const { to, search = {}, hash } = placeOfWork(waiting, typeof match?.["call"] === "string" ? match["call"] : undefined);
  return (
    <Link to={to} search={search} {...(hash === undefined ? {} : { hash })}>
      {said}
    </Link>
  );
}
