package org.ringfence.ui.papers;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.model.Provision;
import org.ringfence.model.Ruling;
import org.ringfence.ui.part.Fields;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Services;
import org.ringfence.ui.part.Tiles;
import org.ringfence.ui.part.Words;

/** What has to be said for a decision on one detail: withhold it or not, on which ground, why. */
final class RulingForm {
  private static final int ROWS = 2;

  private final Services services;
  private final Ruling before;
  private final Remarks remarks = new Remarks();
  private final GroundBox ground;
  private final TextArea reason;
  private final VBox why;
  private final Node node;
  private boolean withheld;

  /** Begins with what is proposed or was decided before. */
  RulingForm(
      Services services,
      Ruling before,
      List<Provision> grounds,
      BiConsumer<Ruling, Remarks> decide) {
    this.services = services;
    this.before = before;
    this.withheld = before.withheld();
    this.ground = new GroundBox(words(), words().say("withheld.ground"));
    this.reason = Fields.lines(words().say("withheld.reason.prompt"), ROWS);
    this.why = why();
    ground.offer(grounds);
    ground.choose(before.provision());
    reason.setText(before.reason());
    choose(withheld);
    this.node =
        Layout.column(
            "fields",
            choice(),
            why,
            remarks.node(),
            Layout.flow(
                "button-flow",
                Layout.button(
                    Feather.CHECK,
                    words().say("withheld.record"),
                    "button-outlined",
                    () -> decide.accept(given(), remarks))));
  }

  Node node() {
    return node;
  }

  private VBox why() {
    return Layout.column(
        "fields", ground.node(), Fields.labelled(words().say("withheld.reason"), reason));
  }

  private Node choice() {
    var tiles = new Tiles<Boolean>(words(), this::choose);
    tiles.add(
        true,
        words().say("withheld.choose.yes"),
        words().say("withheld.choose.yes.text"),
        withheld);
    tiles.add(
        false,
        words().say("withheld.choose.no"),
        words().say("withheld.choose.no.text"),
        !withheld);
    return tiles.node();
  }

  private void choose(boolean withhold) {
    withheld = withhold;
    Layout.show(why, withhold);
  }

  private Ruling given() {
    return new Ruling(
        before.kind(),
        before.question(),
        withheld,
        ground.chosen(),
        reason.getText(),
        Optional.empty());
  }

  private Words words() {
    return services.words();
  }
}
