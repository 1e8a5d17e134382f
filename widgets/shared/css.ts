/** Marks a style sheet, so that the build can shorten it. */
export const css = String.raw;
