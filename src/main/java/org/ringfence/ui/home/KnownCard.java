package org.ringfence.ui.home;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.intake.ImportChoice;
import org.ringfence.assessment.intake.ImportPreview;
import org.ringfence.assessment.intake.KnownInstallation;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.form.Tiles;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;

/** Asks of each installation that a file and the register both have whether it is the same. */
final class KnownCard {
  private final PageServices services;
  private final List<KnownInstallation> known;
  private final Consumer<Map<String, ImportChoice>> decided;
  private final Map<String, ImportChoice> choices = new HashMap<>();
  private final Remarks remarks = new Remarks();
  private final Node node;

  /**
   * Asks.
   *
   * @param decided hears what each is, by assessment id
   * @param place where the card is shown, cleared when nothing is to be imported
   */
  KnownCard(
      PageServices services,
      ImportPreview preview,
      Consumer<Map<String, ImportChoice>> decided,
      Remarks place) {
    this.services = services;
    this.known = preview.asked();
    this.decided = decided;
    var card =
        Layout.column(
            "card fields", Layout.text(words().say("import.known.title"), "card-heading"));
    preview.same().forEach(text -> card.getChildren().add(Layout.text(text, "muted")));
    preview.differing().stream()
        .map(problem -> Layout.note(Feather.ALERT_TRIANGLE, problem.message(), "caution"))
        .forEach(card.getChildren()::add);
    known.forEach(one -> card.getChildren().add(question(one)));
    card.getChildren()
        .addAll(
            remarks.node(),
            Layout.flow(
                "button-flow",
                Layout.button(Feather.DOWNLOAD, words().say("import.known.go"), "accent", this::go),
                Layout.button(
                    words().say("import.known.cancel"), "button-outlined", place::clear)));
    this.node = card;
  }

  Node node() {
    return node;
  }

  private Node question(KnownInstallation one) {
    var tiles =
        new Tiles<ImportChoice>(words(), choice -> choices.put(one.assessment().id(), choice));
    if (!one.isEarlier()) {
      tiles.add(
          ImportChoice.REVISION,
          words().say("import.known.same"),
          words().say("import.known.same.text", one.known().revision() + 1),
          false);
    }
    tiles.add(
        ImportChoice.ANOTHER,
        words().say("import.known.other"),
        words().say("import.known.other.text"),
        false);
    return Layout.column(
        "fields",
        Layout.text(
            words()
                .say(
                    one.inFile() ? "import.known.file" : "import.known.text",
                    one.place(),
                    DayText.words(one.known().assessedOn()),
                    one.known().revision(),
                    DayText.words(one.day())),
            "plain-text"),
        tiles.node());
  }

  private void go() {
    if (choices.size() < known.size()) {
      remarks.refuse(List.of(new Problem(words().say("import.known.missing"), "", "")));
    } else {
      decided.accept(Map.copyOf(choices));
    }
  }

  private Messages words() {
    return services.words();
  }
}
