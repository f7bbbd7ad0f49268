import { describeLook } from "./look-at-pages.ts";

describeLook("how the second, fourth, sixth … page looks", 1);
