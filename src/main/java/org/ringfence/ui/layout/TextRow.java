package org.ringfence.ui.layout;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;

/**
 * A text and what stands beside it, such as a button; beneath it where the text would be left less
 * than half of the room and less than it would like to have.
 */
final class TextRow extends WrappingRow {
  private static final double LEAST = 0.5;

  TextRow(Node text, Node... beside) {
    super(VPos.CENTER, Stream.concat(Stream.of(text), Stream.of(beside)).toArray(Node[]::new));
  }

  @Override
  boolean isBeside(List<Node> all, double within) {
    return left(all, within) >= Math.min(all.getFirst().prefWidth(-1), within * LEAST);
  }

  @Override
  double[] shares(List<Node> all, double within) {
    return all.stream()
        .mapToDouble(one -> isText(one) ? left(all, within) : snapSizeX(one.prefWidth(-1)))
        .toArray();
  }

  @Override
  double whole(Node one, double within) {
    return isText(one) ? within : Math.min(within, snapSizeX(one.prefWidth(-1)));
  }

  private boolean isText(Node one) {
    return one.equals(getManagedChildren().getFirst());
  }

  /** What the others leave the text. */
  private double left(List<Node> all, double within) {
    var others = all.stream().skip(1).mapToDouble(other -> snapSizeX(other.prefWidth(-1))).sum();
    return within - others - gaps(all);
  }
}
