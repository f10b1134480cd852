package org.ringfence.ui.layout;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** Cards of one width, as many beside each other as there is room for, in rows that are even. */
public final class CardRow extends HBox {
  /** Cards in their order. */
  public CardRow(List<? extends Node> cards) {
    getChildren().addAll(cards);
    getStyleClass().add("card-row");
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return least();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    var within = width < 0 ? prefWidth(-1) : width;
    var columns = columns(within);
    var each = each(within, columns);
    var cards = getManagedChildren();
    var height = 0.0;
    for (var from = 0; from < cards.size(); from += columns) {
      height += (from == 0 ? 0 : getSpacing()) + highest(cards, from, columns, each);
    }
    return height;
  }

  @Override
  protected void layoutChildren() {
    var columns = columns(getWidth());
    var each = each(getWidth(), columns);
    var cards = getManagedChildren();
    var y = 0.0;
    for (var from = 0; from < cards.size(); from += columns) {
      var high = highest(cards, from, columns, each);
      for (var at = from; at < Math.min(cards.size(), from + columns); at++) {
        cards.get(at).resizeRelocate((at - from) * (each + getSpacing()), y, each, high);
      }
      y += high + getSpacing();
    }
  }

  private double least() {
    return getManagedChildren().stream().mapToDouble(card -> card.minWidth(-1)).max().orElse(0);
  }

  /** Five cards where there is room for four stand as three and two. */
  private int columns(double within) {
    var many = Math.max(1, getManagedChildren().size());
    var room = (int) Math.floor((within + getSpacing()) / (least() + getSpacing()));
    var most = Math.clamp(room, 1, many);
    var rows = (many + most - 1) / most;
    return (many + rows - 1) / rows;
  }

  private double each(double within, int columns) {
    return Math.floor((within - getSpacing() * (columns - 1)) / columns);
  }

  private double highest(List<Node> cards, int from, int columns, double each) {
    return cards.subList(from, Math.min(cards.size(), from + columns)).stream()
        .mapToDouble(card -> snapSizeY(card.prefHeight(each)))
        .max()
        .orElse(0);
  }
}
