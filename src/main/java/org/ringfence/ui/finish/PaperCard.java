package org.ringfence.ui.finish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.paper.PaperSecrets;
import org.ringfence.assessment.paper.WrittenPaper;
import org.ringfence.messages.Messages;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.ui.form.LockChoice;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.ProposedFileNames;
import org.ringfence.ui.part.WrittenFile;

/** One paper that can be written: what it is, a button, and afterwards where it is. */
public final class PaperCard {
  private final PageServices services;

  /** Writes papers with what every page may use. */
  public PaperCard(PageServices services) {
    this.services = services;
  }

  /** The Word report of one assessment. */
  public Node report(RegisterEntry entry) {
    var name =
        words()
            .say(
                "paper.report.file",
                entry.site().name(),
                entry.installation(),
                entry.assessedOn().toString());
    return paper(
        Feather.FILE_TEXT,
        "paper.report",
        proposed(name, "docx"),
        "docx",
        (file, secret) ->
            services
                .workspace()
                .publishing()
                .writeSaying(
                    PaperOrder.of(PaperKind.SITE, Edition.EXEMPT, entry.assessmentId()),
                    file,
                    PaperSecrets.lockedWith(secret),
                    Progress.NONE));
  }

  /** The workbook of the whole register. */
  public Node workbook() {
    var name = words().say("paper.workbook.file", services.today().toString());
    return paper(
        Feather.GRID,
        "paper.workbook",
        proposed(name, "xlsx"),
        "xlsx",
        (file, secret) -> services.workspace().publishing().workbookOfAll(file, secret));
  }

  private interface Write {
    Outcome<WrittenPaper> to(Path file, Optional<char[]> secret);
  }

  private Node paper(Feather feather, String key, Path proposed, String ending, Write write) {
    var lock = new LockChoice(words());
    var remarks = Layout.column("remarks");
    var button = Layout.button(feather, words().say(key + ".button"), "accent large", () -> {});
    button.setOnAction(
        event ->
            lock.take(
                secret ->
                    services
                        .files()
                        .choose(
                            FileChoice.Purpose.SAVE, words().say(key + ".title"), proposed, ending)
                        .ifPresent(
                            file -> {
                              lock.clear();
                              write(() -> write.to(file, secret), button, remarks);
                            })));
    return Layout.column(
        "card paper",
        Layout.text(words().say(key + ".title"), "card-heading"),
        Layout.text(words().say(key + ".text"), "muted"),
        lock.node(),
        Layout.flow("button-flow", button),
        remarks);
  }

  private void write(Supplier<Outcome<WrittenPaper>> work, Button button, VBox remarks) {
    button.setDisable(true);
    remarks
        .getChildren()
        .setAll(Layout.note(Feather.LOADER, words().say("paper.writing"), "quiet"));
    services
        .background()
        .attempt(
            work,
            outcome -> {
              button.setDisable(false);
              remarks.getChildren().setAll(said(outcome));
            });
  }

  private List<Node> said(Outcome<WrittenPaper> outcome) {
    return switch (outcome) {
      case Outcome.Done<WrittenPaper>(var paper) ->
          Stream.concat(
                  Stream.of(new WrittenFile(services, paper.file()).node()),
                  paper.unread().stream()
                      .map(one -> Layout.note(Feather.ALERT_TRIANGLE, one, "caution")))
              .toList();
      case Outcome.Refused<WrittenPaper>(var problems) ->
          problems.stream().<Node>map(PaperCard::problem).toList();
    };
  }

  private static Node problem(Problem problem) {
    return Layout.note(Feather.X_CIRCLE, problem.message(), "problem");
  }

  private Path proposed(String name, String ending) {
    return services.documents().resolve(ProposedFileNames.of(name, ending));
  }

  private Messages words() {
    return services.words();
  }
}
