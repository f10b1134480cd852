package org.ringfence.exchange;

/** How a picture that was taken on its side or in a mirror has to be turned to stand upright. */
record Turn(boolean swapped, boolean fromRight, boolean fromBottom) {

  /** As it is. */
  static final Turn NONE = new Turn(false, false, false);

  /**
   * What the orientation of an EXIF record asks for; one that it does not know asks for nothing.
   */
  static Turn of(int orientation) {
    return switch (orientation) {
      case 2 -> new Turn(false, true, false);
      case 3 -> new Turn(false, true, true);
      case 4 -> new Turn(false, false, true);
      case 5 -> new Turn(true, false, false);
      case 6 -> new Turn(true, true, false);
      case 7 -> new Turn(true, true, true);
      case 8 -> new Turn(true, false, true);
      default -> NONE;
    };
  }

  /** How wide a picture of this size gets. */
  int width(int width, int height) {
    return swapped ? height : width;
  }

  /** How high a picture of this size gets. */
  int height(int width, int height) {
    return swapped ? width : height;
  }

  /** The column to which a point of a picture that gets so wide goes. */
  int x(int x, int y, int newWidth) {
    var along = swapped ? y : x;
    return fromRight ? newWidth - 1 - along : along;
  }

  /** The row to which a point of a picture that gets so high goes. */
  int y(int x, int y, int newHeight) {
    var along = swapped ? x : y;
    return fromBottom ? newHeight - 1 - along : along;
  }
}
