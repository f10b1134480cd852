package org.ringfence.ui.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.paper.PaperEnding;
import org.ringfence.assessment.paper.PaperSecrets;
import org.ringfence.assessment.paper.WrittenPaper;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.form.LockChoice;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.LongWork;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.ProposedFileNames;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.WrittenFile;

/** Writes the chosen paper, with a bar that shows how far it is and a way to stop it. */
final class WriteCard {
  private final PageServices services;
  private final OrderViewModel order;
  private final Supplier<String> name;
  private final TemplateChoice template;
  private final LockChoice lock;
  private final CheckBox issue;
  private final CheckBox despite;
  private final TextField correction;
  private final PasswordField word = new PasswordField();
  private final Remarks remarks = new Remarks();
  private final VBox buttons = Layout.column("fields");
  private final Node node;

  /**
   * A card for an order.
   *
   * @param name the proposed name of the file, as the plan has it
   * @param templated what happens once another template is chosen
   */
  WriteCard(
      PageServices services, OrderViewModel order, Supplier<String> name, Runnable templated) {
    this.services = services;
    this.order = order;
    this.name = name;
    this.template = new TemplateChoice(services, order, templated);
    this.lock = new LockChoice(services.words());
    this.issue = new CheckBox(words().say("order.issue"));
    this.correction = InputFields.line("");
    this.despite = new CheckBox(words().say("evidence.despite"));
    issue.setWrapText(true);
    despite.setWrapText(true);
    Layout.show(despite, false);
    var why = InputFields.labelled(words().say("order.correction"), correction);
    var seal = InputFields.labelled(words().say("order.passphrase"), word);
    issue
        .selectedProperty()
        .subscribe(
            given -> {
              Layout.show(why, given);
              Layout.show(seal, given);
            });
    this.node =
        Layout.column(
            "card",
            Layout.text(words().say("order.write"), "card-heading"),
            template.node(),
            lock.node(),
            Layout.column(
                "fields", issue, Layout.text(words().say("order.issue.text"), "muted"), why, seal),
            buttons,
            remarks.node(),
            despite);
  }

  Node node() {
    return node;
  }

  /** Offers what the chosen paper can be written as. */
  void update() {
    var row = Layout.flow("button-flow");
    for (var ending : order.endings()) {
      row.getChildren()
          .add(
              Layout.button(
                  ending.equals("xlsx") ? Feather.GRID : Feather.FILE_TEXT,
                  words().say("order.button." + ending),
                  "accent large",
                  () -> lock.take(secret -> check(ending, secret))));
    }
    buttons.getChildren().setAll(row);
    template.show();
    remarks.clear();
    askDespite(false);
  }

  private void askDespite(boolean asks) {
    despite.setSelected(despite.isSelected() && asks);
    Layout.show(despite, asks);
  }

  /** Evidence that is not there is named before anybody says where a paper goes. */
  private void check(String ending, Optional<char[]> secret) {
    order.issue(issue.isSelected(), correction.getText());
    order.despiteMissingEvidence(despite.isSelected());
    if (!issue.isSelected() || despite.isSelected()) {
      choose(ending, secret);
      return;
    }
    var what = order.order();
    buttons.setDisable(true);
    remarks.busy(words().say("evidence.busy"));
    services
        .background()
        .attempt(
            () -> services.workspace().publishing().evidence(what),
            outcome -> {
              buttons.setDisable(false);
              remarks.clear();
              switch (outcome) {
                case Outcome.Done<List<String>>(var lost) when lost.isEmpty() ->
                    choose(ending, secret);
                case Outcome.Done<List<String>>(var lost) -> {
                  remarks.caution(lost);
                  askDespite(true);
                }
                case Outcome.Refused<List<String>>(var problems) -> remarks.refuse(problems);
              }
            });
  }

  private void choose(String ending, Optional<char[]> secret) {
    services
        .files()
        .choose(
            FileChoice.Purpose.SAVE,
            words().say("order.button." + ending),
            services.documents().resolve(ProposedFileNames.of(withoutEnding(name.get()), ending)),
            ending)
        .ifPresent(
            file -> {
              lock.clear();
              write(order.order(), order.appendix(), file, new PaperSecrets(secret, passphrase()));
            });
  }

  /** Of the key that seals a paper which is given out. */
  private Optional<char[]> passphrase() {
    var typed =
        issue.isSelected() ? Optional.of(word.getText().toCharArray()) : Optional.<char[]>empty();
    word.clear();
    return typed;
  }

  private static String withoutEnding(String name) {
    return name.replaceFirst("\\.[a-z]+$", "");
  }

  private void write(
      PaperOrder what, Optional<PaperOrder> appendix, Path file, PaperSecrets secrets) {
    var work = new LongWork(words().say("paper.writing"), words().say("order.stop"));
    buttons.setDisable(true);
    remarks.say(work.node());
    services
        .background()
        .attempt(
            () -> written(what, appendix, file, secrets, work.progress()),
            outcome -> {
              buttons.setDisable(false);
              settled(outcome);
            });
  }

  /** What came of the paper, and of the appendix that goes beside it. */
  private Outcome<List<Outcome<WrittenPaper>>> written(
      PaperOrder what,
      Optional<PaperOrder> appendix,
      Path file,
      PaperSecrets secrets,
      Progress progress) {
    var publishing = services.workspace().publishing();
    return publishing
        .writeSaying(what, file, secrets, progress)
        .map(
            paper ->
                Stream.concat(
                        Stream.of(Outcome.done(paper)),
                        appendix.stream()
                            .map(
                                beside ->
                                    publishing.writeSaying(
                                        beside, PaperEnding.appendixOf(file), secrets, progress)))
                    .toList());
  }

  private void settled(Outcome<List<Outcome<WrittenPaper>>> outcome) {
    switch (outcome) {
      case Outcome.Done<List<Outcome<WrittenPaper>>>(var papers) -> {
        remarks.clear();
        papers.forEach(this::add);
      }
      case Outcome.Refused<List<Outcome<WrittenPaper>>>(var problems) -> remarks.refuse(problems);
    }
  }

  private void add(Outcome<WrittenPaper> written) {
    switch (written) {
      case Outcome.Done<WrittenPaper>(var paper) -> {
        remarks.add(new WrittenFile(services, paper.file()).node());
        paper.given().ifPresent(said -> remarks.add(Layout.note(Feather.INFO, said, "quiet")));
        remarks.caution(paper.unread());
      }
      case Outcome.Refused<WrittenPaper>(var problems) -> remarks.add(problems);
    }
  }

  private Messages words() {
    return services.words();
  }
}
