import { Button } from "@mantine/core";
import { type ReactNode, useEffect, useState } from "react";
import { useWaitingStep } from "../../api/waiting-step.ts";
import { useText } from "../../language/use-text.ts";
import { sharedText } from "../shared.text.ts";

/** Seconds since this was first shown, by halves. */
export function useSecondsPassed(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const beat = setInterval(() => setSeconds((passed) => passed + 0.5), 500);
    return () => clearInterval(beat);
  }, []);
  return seconds;
}

interface WayOutProps {
  /** What is said to be done until the server says more. */
  readonly doing: string;
  readonly seconds: number;
  readonly cancel: () => void;
}

/** What the server is doing, how far it is, for how long, and a way out. */
export function WayOut({ doing, seconds, cancel }: WayOutProps): ReactNode {
  const { t, pick } = useText(sharedText);
  const step = useWaitingStep();
  const what = step === null ? doing : pick(step.what);
  const share = step?.done === undefined || step.total === undefined ? "" : ` ${step.done}/${step.total}`;
  return (
    <p>
      {t("working", { what: `${what}${share}`, seconds: Math.floor(seconds) })}{" "}
      <Button variant="default" size="compact-sm" onClick={cancel}>
        {t("cancel")}
      </Button>
    </p>
  );
}
