package org.ringfence.ui.home;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.assessment.maker.SeveralBrands;
import org.ringfence.messages.Messages;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.ui.layout.Layout;

/** Asks about lines that were brought in and name several brands, and leads to each of them. */
final class SplitCard {
  private static final int SHOWN = 3;
  private static final String EQUIPMENT = "equipment";

  private final Messages words;
  private final Consumer<WizardPosition> open;

  /** A line and the assessment in which it stands. */
  record Line(RegisterEntry entry, SeveralBrands line) {
    String place() {
      return entry.site().name() + ": " + entry.installation();
    }
  }

  SplitCard(Messages words, Consumer<WizardPosition> open) {
    this.words = words;
    this.open = open;
  }

  /** The first few of these lines, and how many more there are. */
  Node of(List<Line> lines) {
    var card = Layout.column("fields");
    lines.stream().limit(SHOWN).map(this::question).forEach(card.getChildren()::add);
    if (lines.size() > SHOWN) {
      card.getChildren()
          .add(Layout.text(words.say("home.several.more", lines.size() - SHOWN), "plain-text"));
    }
    return card;
  }

  private Node question(Line one) {
    var position = new WizardPosition(one.entry().assessmentId(), EQUIPMENT);
    return Layout.column(
        "offer",
        Layout.note(
            Feather.HELP_CIRCLE, words.say("home.several", one.line().device().label()), "caution"),
        Layout.button(
            words.say("home.several.open", one.place()),
            "button-outlined",
            () -> open.accept(position)));
  }
}
