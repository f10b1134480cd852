package org.ringfence.ui.scale;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;

/**
 * Where one risk stands on the scale of all bands, in words and marks: today, if all is proven, and
 * if what was told is wrong; and beside today where it would be with what somebody assumes.
 */
public final class MarkedScale {
  private final Messages words;
  private final UnaryOperator<String> names;
  private final ScaleDrawing drawing;
  private final FlowPane legend = Layout.flow("scale-legend");
  private final VBox node;

  /**
   * A scale with nothing on it.
   *
   * @param names the name of a band inside a sentence
   */
  public MarkedScale(BandScale scale, Messages words, UnaryOperator<String> names) {
    this.words = words;
    this.names = names;
    this.drawing = new ScaleDrawing(scale);
    var heads = RangeBar.heads(scale.ids().stream().map(names).toList());
    this.node = Layout.column("marked-scale", legend, drawing, heads);
    node.setAccessibleRole(AccessibleRole.TEXT);
    node.setFocusTraversable(true);
  }

  /** The scale. */
  public Node node() {
    return node;
  }

  /**
   * Shows where a risk stands.
   *
   * @param assumed where it would stand with what is assumed; empty where nothing is
   * @param spoken the same in words, for those who can't see it
   */
  public void show(RangeMarks today, Optional<RangeMarks> assumed, String spoken) {
    node.setAccessibleText(spoken);
    drawing.show(today, assumed);
    var shown = assumed.orElse(today);
    var entries = legend.getChildren();
    entries.clear();
    assumed.ifPresent(one -> entries.add(entry(ScaleMark.ASSUMED, one, name(one))));
    if (today.isKnown()) {
      entries.add(entry(assumed.isPresent() ? ScaleMark.WAS : ScaleMark.TODAY, today, name(today)));
    }
    if (shown.isKnown()) {
      var bands = shown.level().bands();
      entries.add(entry(ScaleMark.PROVEN, shown, names.apply(bands.attainable())));
      entries.add(entry(ScaleMark.WRONG, shown, names.apply(bands.worst())));
    }
    if (drawing.isHatched()) {
      entries.add(
          Layout.row(
              "legend-entry", hatch(), Layout.text(words.say("result.bar.hatch"), "note-text")));
    }
  }

  private String name(RangeMarks marks) {
    return marks.isKnown()
        ? names.apply(marks.level().bands().residual())
        : words.say("result.assumed.unknown");
  }

  private Node entry(ScaleMark mark, RangeMarks of, String band) {
    var text =
        switch (mark) {
          case PROVEN -> words.say("result.bar.proven", band);
          case TODAY, WAS -> words.say("result.bar.today", band);
          case WRONG -> words.say("result.bar.wrong", band);
          case ASSUMED -> words.say("result.bar.assumed", band);
        };
    return Layout.row("legend-entry", mark.drawn(of), Layout.text(text, "legend-text"));
  }

  private static Region hatch() {
    return Layout.row("hatched legend-hatch");
  }
}
