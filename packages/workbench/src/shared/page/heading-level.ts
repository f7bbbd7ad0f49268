import { createContext } from "react";

/** Level of a heading at this place: 2 right under the question of the page, 3 within a section. */
export const HeadingLevel = createContext<2 | 3>(2);
