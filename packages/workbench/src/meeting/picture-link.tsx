import { Button } from "@mantine/core";
import { useRouterState } from "@tanstack/react-router";
import { type ReactNode, useRef } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useText } from "../language/use-text.ts";
import { meetingText } from "./meeting.text.ts";
import { picturesOf } from "./page-pictures.tsx";

/** Pages whose sheet is made of more than one of their pictures; they lead to it at their head. */
const ownSheet = /^\/(?:$|brief\/|findings\/|plan(?:\/|$))/;

/** Beside a picture: shows it alone, as it is projected. */
export function PictureLink(): ReactNode {
  const { t } = useText(meetingText);
  const change = useAddressChange();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const button = useRef<HTMLButtonElement>(null);
  if (ownSheet.test(path)) return null;
  const show = (): void => {
    const at = picturesOf(document).findIndex((figure) => figure.contains(button.current));
    change({ view: "meeting", picture: String(Math.max(0, at) + 1) });
  };
  return (
    <Button ref={button} variant="transparent" size="compact-sm" className="no-print" onClick={show}>
      {t("show")}
    </Button>
  );
}
