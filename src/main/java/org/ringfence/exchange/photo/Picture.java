package org.ringfence.exchange.photo;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;

/** Turns pictures point by point, without a screen and without losing quality. */
final class Picture {
  private Picture() {}

  /** The picture turned, in colours that need no description beside it. */
  static BufferedImage upright(BufferedImage image, ExifOrientation turn) {
    var plain = plain(image);
    var from = plain.getRaster();
    var width = turn.width(plain.getWidth(), plain.getHeight());
    var height = turn.height(plain.getWidth(), plain.getHeight());
    var turned = blank(plain, width, height);
    var to = turned.getRaster();
    Object point = null;
    for (var y = 0; y < plain.getHeight(); y++) {
      for (var x = 0; x < plain.getWidth(); x++) {
        point = from.getDataElements(x, y, point);
        to.setDataElements(turn.x(x, y, width), turn.y(x, y, height), point);
      }
    }
    return turned;
  }

  private static BufferedImage blank(BufferedImage like, int width, int height) {
    if (like.getType() != BufferedImage.TYPE_CUSTOM
        && !(like.getColorModel() instanceof IndexColorModel)) {
      return new BufferedImage(width, height, like.getType());
    }
    ColorModel colours = like.getColorModel();
    WritableRaster points = colours.createCompatibleWritableRaster(width, height);
    return new BufferedImage(colours, points, colours.isAlphaPremultiplied(), null);
  }

  /** A camera's own colour profile would travel along and can hold text, so it is applied. */
  private static BufferedImage plain(BufferedImage image) {
    var space = image.getColorModel().getColorSpace();
    if (space.isCS_sRGB() || space.equals(ColorSpace.getInstance(ColorSpace.CS_GRAY))) {
      return image;
    }
    var type =
        image.getColorModel().hasAlpha()
            ? BufferedImage.TYPE_4BYTE_ABGR
            : BufferedImage.TYPE_3BYTE_BGR;
    var converted = new BufferedImage(image.getWidth(), image.getHeight(), type);
    return new ColorConvertOp(null).filter(image, converted);
  }
}
