import { describeLook } from "./look-at-pages.ts";

describeLook("how the first, third, fifth … page looks", 0);
