import { hash } from "node:crypto";
import type { Hasher } from "@quoin/core";

export const nodeHasher: Hasher = {
  sha256: (content) => hash("sha256", content, "hex"),
};
