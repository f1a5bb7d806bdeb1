import { BASE_STYLE } from "./style/base.ts";
import { PARTS_STYLE } from "./style/parts.ts";
import { PICTURES_STYLE } from "./style/pictures.ts";
import { PRINT_STYLE } from "./style/print.ts";

/** The one style sheet of every page, in every variant; what differs hangs on the page's classes and the reader's settings. */
export const STYLE = [BASE_STYLE, PARTS_STYLE, PICTURES_STYLE, PRINT_STYLE].join("");
