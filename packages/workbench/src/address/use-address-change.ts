import { useNavigate } from "@tanstack/react-router";

/** Changes what the address of this page holds behind `?`; an empty text takes it out. The page stays, and so does what is open on it. */
export function useAddressChange(): (change: Readonly<Record<string, string>>) => void {
  const navigate = useNavigate();
  return (change) => void navigate({ to: ".", search: (state: Record<string, unknown>) => ({ ...state, ...change }), replace: true, resetScroll: false });
}
