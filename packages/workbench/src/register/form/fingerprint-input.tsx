import { FileInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useText } from "../../language/use-text.ts";
import { registerText } from "../register.text.ts";

interface FingerprintInputProps {
  readonly path: string;
  readonly change: (file: { readonly name: string; readonly sha256: string }) => void;
}

/** A document by its name and fingerprint, both read off the file that is chosen; the file itself stays where it is. Without a safe connection a browser computes none. */
export function FingerprintInput({ path, change }: FingerprintInputProps): ReactNode {
  const { t } = useText(registerText);
  const [file, setFile] = useState<File | null>(null);
  if (globalThis.crypto?.subtle === undefined) return null;
  const choose = async (chosen: File | null): Promise<void> => {
    setFile(chosen);
    if (chosen !== null) change({ name: chosen.name, sha256: await fingerprintOf(await chosen.arrayBuffer()) });
  };
  return <FileInput id={`field-${path}.file`} label={t("document")} description={t("documentWhy")} value={file} onChange={(chosen) => void choose(chosen)} />;
}

/** SHA-256 of a file, in hexadecimal digits. */
export async function fingerprintOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
