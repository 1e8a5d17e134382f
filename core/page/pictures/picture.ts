/** Colours of a picture, scaled down: red, green, blue and alpha of each pixel, row by row, as a canvas gives them. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray;
}

/** What was read off a picture that the page shows. Pictures of other sites cannot be read: browsers forbid it. */
export interface Picture {
  /** Its own size in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** A small version of it, for its colours. */
  readonly small: Raster;
  readonly text: TextInPicture;
}

/** A line of text in a picture, in pixels of the picture as it was looked at. */
export interface TextLine {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly words: number;
  /** About how many letters. */
  readonly letters: number;
}

/** Lines of text that a picture shows. Where they are and how many words they have is seen, not what they say. */
export interface TextInPicture {
  readonly lines: readonly TextLine[];
  /** How much of all that is drawn belongs to these lines, 0 to 1: little in a photograph, nearly all in a notice. */
  readonly share: number;
}
