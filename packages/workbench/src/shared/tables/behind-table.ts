import { createContext } from "react";

/** Tables of evidence, by their names, on which what stands here rests; none where nobody said. */
export const BehindTable = createContext<readonly string[]>([]);
