package org.ringfence.exchange.photo;

/** How a picture that was taken on its side or in a mirror has to be turned to stand upright. */
record ExifOrientation(boolean swapped, boolean fromRight, boolean fromBottom) {

  /** As it is. */
  static final ExifOrientation NONE = new ExifOrientation(false, false, false);

  /**
   * What the orientation of an EXIF record asks for; one that it does not know asks for nothing.
   */
  static ExifOrientation of(int orientation) {
    return switch (orientation) {
      case 2 -> new ExifOrientation(false, true, false);
      case 3 -> new ExifOrientation(false, true, true);
      case 4 -> new ExifOrientation(false, false, true);
      case 5 -> new ExifOrientation(true, false, false);
      case 6 -> new ExifOrientation(true, true, false);
      case 7 -> new ExifOrientation(true, true, true);
      case 8 -> new ExifOrientation(true, false, true);
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
