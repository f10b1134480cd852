package org.ringfence.ui.estate;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ringfence.messages.Messages;
import org.ringfence.model.listing.ListedAssessment;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.DayText;

/** The one thing to do next, why, and the way there. */
public final class NextCard {
  private final Messages words;
  private final EstateWords said;
  private final EstateViewModel model;
  private final BiConsumer<EstateRow, String> open;
  private final VBox node = Layout.column("card next-card");

  /**
   * The card of what a view model finds.
   *
   * @param open shows an assessment at a step
   */
  public NextCard(
      Messages words, EstateWords said, EstateViewModel model, BiConsumer<EstateRow, String> open) {
    this.words = words;
    this.said = said;
    this.model = model;
    this.open = open;
    model.figuresProperty().subscribe(_ -> fill());
  }

  /** The card. */
  public Node node() {
    return node;
  }

  private void fill() {
    node.getChildren().setAll(Layout.text(words.say("estate.next.overline"), "overline"));
    model.next().ifPresentOrElse(this::fill, this::fillDone);
  }

  private void fillDone() {
    var waiting = model.figuresProperty().get().waiting() > 0;
    node.getChildren()
        .add(
            Layout.text(
                words.say(waiting ? "estate.next.waiting" : "estate.next.nothing"), "plain-text"));
  }

  private void fill(NextThing next) {
    var row = next.row();
    var go =
        Layout.button(words.say("estate.next.open"), "accent", () -> open.accept(row, step(row)));
    go.setAccessibleText(words.say("estate.next.open.accessible", said.name(row)));
    node.getChildren()
        .addAll(
            Layout.text(title(next), "next-title"),
            Layout.text(said.name(row), "next-where"),
            Layout.text(why(next), "plain-text"),
            Layout.flow("button-flow", go));
  }

  private static String step(EstateRow row) {
    return row.entry().locked() || row.listed().filter(one -> one.status().isKnown()).isPresent()
        ? "result"
        : "";
  }

  private String title(NextThing next) {
    var row = next.row();
    var isGiven = !row.owner().isEmpty();
    return switch (next.kind()) {
      case REVIEW -> words.say("estate.next.review");
      case OVERDUE -> said.next(row);
      case CHECK ->
          isGiven
              ? said.next(row)
              : words.say("estate.next.check", words.inSentence(said.next(row)));
    };
  }

  private String why(NextThing next) {
    var listed = next.row().listed().orElseThrow();
    return switch (next.kind()) {
      case OVERDUE ->
          words.say(
              "estate.next.overdue",
              said.owner(next.row()),
              listed.due().map(DayText::words).orElse(""));
      case REVIEW ->
          words.say("estate.next.review.why", listed.reviewDue().map(DayText::words).orElse(""));
      case CHECK -> check(listed);
    };
  }

  private String check(ListedAssessment listed) {
    var bands = listed.headline().bands();
    if (!listed.status().isKnown()) {
      return words.say("estate.next.unknown");
    }
    var today = said.band(bands.residual());
    return bands.residual().equals(bands.attainable())
        ? words.say("estate.next.stays", words.inSentence(today))
        : words.say("estate.next.could", today, words.inSentence(said.band(bands.attainable())));
  }
}
