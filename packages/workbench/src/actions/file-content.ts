import type { ApiFile } from "@quoin/core";

const chunk = 32_768;

/** A chosen file as the API takes it. */
export async function fileContent(file: File): Promise<ApiFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (let from = 0; from < bytes.length; from += chunk) binary += String.fromCharCode(...bytes.subarray(from, from + chunk));
  return { name: file.name, content_base64: btoa(binary) };
}
