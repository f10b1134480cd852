package org.ringfence.ui.check;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.paper.WrittenPaper;
import org.ringfence.assessment.sealing.EditedPaper;
import org.ringfence.assessment.sealing.EditedPapers;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.verdict.TextDifferences;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Reveal;
import org.ringfence.ui.part.WrittenFile;

/**
 * Gives out a paper that somebody edited in Word or Excel: shows what was edited, and seals it once
 * somebody says that they vouch for it.
 */
public final class EditedPaperCard {
  private static final String PAPERS = "docx xlsx";

  private final PageServices services;
  private final Remarks remarks = new Remarks();
  private final Label chosen = Layout.text("", "muted");
  private final VBox seen = Layout.column("fields");
  private final Node node;

  /** For a file that somebody has yet to choose. */
  public EditedPaperCard(PageServices services) {
    this(services, Optional.empty());
  }

  /**
   * For a file.
   *
   * @param file what was checked just now; empty where it is still to be chosen
   */
  EditedPaperCard(PageServices services, Optional<Path> file) {
    this.services = services;
    this.node =
        Layout.column(
            "card fields",
            Layout.text(words().say("edited.title"), "card-heading"),
            Layout.text(words().say("edited.text"), "plain-text"),
            Layout.flow(
                "button-flow",
                Layout.button(
                    Feather.EDIT_3,
                    words().say(file.isEmpty() ? "edited.choose" : "edited.look"),
                    "button-outlined",
                    () -> file.ifPresentOrElse(this::look, this::choose))),
            chosen,
            remarks.node(),
            seen);
    Layout.show(chosen, false);
  }

  /** What to show. */
  public Node node() {
    return node;
  }

  private void choose() {
    services
        .files()
        .choose(FileChoice.Purpose.OPEN, words().say("edited.title"), services.documents(), PAPERS)
        .ifPresent(this::look);
  }

  private void look(Path file) {
    seen.getChildren().clear();
    chosen.setText(words().say("edited.chosen", file.getFileName()));
    Layout.show(chosen, true);
    remarks.busy(words().say("check.busy", file.getFileName()));
    services
        .background()
        .attempt(() -> services.workspace().editedPapers().look(file), remarks.orElse(this::show));
  }

  private void show(EditedPaper paper) {
    var word = new PasswordField();
    var correction = InputFields.line("");
    var despite = new CheckBox(words().say("evidence.despite"));
    despite.setWrapText(true);
    Layout.show(despite, !paper.lost().isEmpty());
    var vouch = new CheckBox(words().say("edited.vouch"));
    vouch.setWrapText(true);
    var seal =
        Layout.button(
            Feather.CHECK_CIRCLE,
            words().say("edited.seal"),
            "accent",
            () -> reasoned(paper.despiteMissingEvidence(despite.isSelected()), correction, word));
    seal.disableProperty().bind(vouch.selectedProperty().not());
    var list = new DifferencesList(words(), paper.changes()).node();
    var heading = Layout.text(heading(paper), "plain-text");
    seen.getChildren().setAll(heading);
    paper.drafts().forEach(one -> seen.getChildren().add(note(one)));
    paper.notes().forEach(one -> seen.getChildren().add(note(one)));
    paper.lost().forEach(one -> seen.getChildren().add(note(one.problem().what())));
    seen.getChildren()
        .addAll(
            list,
            InputFields.labelled(words().say("edited.correction"), correction),
            InputFields.labelled(words().say("order.passphrase"), word),
            despite,
            vouch,
            Layout.flow("button-flow", seal));
    // The differences come first, and the tick below them.
    heading.setFocusTraversable(true);
    Reveal.focus(heading);
  }

  private String heading(EditedPaper paper) {
    if (!paper.edited()) {
      return words().say("edited.same");
    }
    return paper.changes().isEmpty()
        ? words().say("differences.none")
        : words()
            .say(
                "edited.seen",
                DifferencesList.counted(words(), TextDifferences.of(paper.changes())));
  }

  private static Node note(String text) {
    return Layout.note(Feather.ALERT_TRIANGLE, text, "caution");
  }

  /** What was given out before needs a reason, before anybody says where to. */
  private void reasoned(EditedPaper paper, TextField correction, PasswordField word) {
    switch (services.workspace().editedPapers().reasoned(paper, correction.getText())) {
      case Outcome.Done<EditedPaper> _ -> choose(paper, correction, word);
      case Outcome.Refused<EditedPaper>(var problems) -> {
        remarks.refuse(problems);
        Reveal.focus(correction);
      }
    }
  }

  private void choose(EditedPaper paper, TextField correction, PasswordField word) {
    var beside = EditedPapers.beside(paper.file());
    var name = String.valueOf(beside.getFileName());
    services
        .files()
        .choose(
            FileChoice.Purpose.SAVE,
            words().say("edited.seal"),
            beside,
            name.substring(name.lastIndexOf('.') + 1))
        .ifPresent(
            to -> {
              var typed = word.getText().toCharArray();
              word.clear();
              seal(paper, to, correction.getText().strip(), typed);
            });
  }

  private void seal(EditedPaper paper, Path to, String why, char[] typed) {
    remarks.busy(words().say("paper.writing"));
    services
        .background()
        .attempt(
            () -> services.workspace().editedPapers().seal(paper, to, why, typed),
            outcome -> settled(outcome, typed));
  }

  private void settled(Outcome<WrittenPaper> outcome, char[] typed) {
    Arrays.fill(typed, '\0');
    switch (outcome) {
      case Outcome.Done<WrittenPaper>(var paper) -> {
        seen.getChildren().clear();
        var written = Layout.column("written", new WrittenFile(services, paper.file()).node());
        paper.given().ifPresent(said -> written.getChildren().add(Layout.text(said, "plain-text")));
        remarks.say(written);
      }
      case Outcome.Refused<WrittenPaper>(var problems) -> remarks.refuse(problems);
    }
  }

  private Messages words() {
    return services.words();
  }
}
