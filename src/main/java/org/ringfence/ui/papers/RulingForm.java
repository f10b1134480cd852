package org.ringfence.ui.papers;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.Provision;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.form.Tiles;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;

/**
 * What has to be said for a decision on one detail: withhold it or not, on which ground, why, and
 * how the public interest weighs. Of a mere proposal nothing is chosen beforehand.
 */
final class RulingForm {
  private static final int ROWS = 2;

  private final PageServices services;
  private final Ruling before;
  private final BiConsumer<Ruling, Remarks> decide;
  private final Remarks remarks = new Remarks();
  private final GroundBox ground;
  private final TextArea reason;
  private final InterestField interest;
  private final VBox why;
  private final Node node;
  private Optional<Boolean> withheld;

  /** Begins with the words of what is proposed, or with what was decided before. */
  RulingForm(
      PageServices services,
      Ruling before,
      List<Provision> grounds,
      BiConsumer<Ruling, Remarks> decide) {
    this.services = services;
    this.before = before;
    this.decide = decide;
    this.withheld = before.isProposal() ? Optional.empty() : Optional.of(before.withheld());
    this.ground = new GroundBox(words(), words().say("withheld.ground"));
    this.reason = InputFields.lines(words().say("withheld.reason.prompt"), ROWS);
    this.interest = new InterestField(words(), ground, () -> grounds);
    this.why =
        Layout.column(
            "fields",
            ground.node(),
            InputFields.labelled(words().say("withheld.reason"), reason),
            interest.node());
    ground.offer(grounds);
    ground.choose(before.provision());
    reason.setText(before.reason());
    interest.put(before.publicInterest());
    Layout.show(why, withheld.orElse(false));
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
                    this::record)));
  }

  Node node() {
    return node;
  }

  private Node choice() {
    var tiles = new Tiles<Boolean>(words(), this::choose);
    tiles.add(
        true,
        words().say("withheld.choose.yes"),
        words().say("withheld.choose.yes.text"),
        withheld.orElse(false));
    tiles.add(
        false,
        words().say("withheld.choose.no"),
        words().say("withheld.choose.no.text"),
        !withheld.orElse(true));
    return tiles.node();
  }

  private void choose(boolean withhold) {
    withheld = Optional.of(withhold);
    Layout.show(why, withhold);
  }

  private void record() {
    withheld.ifPresentOrElse(
        chosen -> decide.accept(given(chosen), remarks),
        () -> remarks.refuse(List.of(new Problem(words().say("withheld.choose.first"), "", ""))));
  }

  private Ruling given(boolean withhold) {
    return new Ruling(
        before.kind(),
        before.question(),
        withhold,
        ground.chosen(),
        reason.getText(),
        interest.text(),
        Optional.empty());
  }

  private Messages words() {
    return services.words();
  }
}
