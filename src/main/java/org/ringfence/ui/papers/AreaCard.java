package org.ringfence.ui.papers;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.council.CommitteeBook;
import org.ringfence.messages.Messages;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.method.Wording;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.Committee;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.form.Confirmation;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.FieldEdits;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;

/** What the decision means for one area, and who has cleared those words; new words are not. */
final class AreaCard {
  private static final int ROWS = 2;

  private final PageServices services;
  private final String body;
  private final Wording.Term area;
  private final SavedRecords council;
  private final FieldEdits edits;
  private final Remarks remarks = new Remarks();
  private final TextArea implications = InputFields.lines("", ROWS);
  private final VBox state = Layout.column("fields");
  private final Node node;
  private Clearance now;

  AreaCard(PageServices services, String body, Clearance now, SavedRecords council) {
    this.services = services;
    this.council = council;
    this.edits = council.edits();
    this.body = body;
    this.now = now;
    this.area = services.wording().term("clearance", now.area());
    this.node =
        Layout.column(
            "card fields",
            Layout.text(area.label(), "card-heading"),
            Layout.text(area.meaning(), "muted"),
            InputFields.labelled(words().say("area.implications"), implications),
            state,
            remarks.node());
    implications.setAccessibleText(words().say("area.implications.accessible", area.label()));
    implications.setText(now.implications());
    edits.watch(implications, this::written);
    show();
  }

  Node node() {
    return node;
  }

  void flush() {
    edits.flush();
  }

  /** Where nobody had cleared the words, nothing moves under the mouse. */
  private void written(String text) {
    var wasCleared = now.on().isPresent();
    keep(
        new Clearance(now.area(), text.strip(), "", "", Optional.empty()),
        () -> {
          if (wasCleared) {
            show();
            remarks.say(Layout.note(Feather.INFO, words().say("area.lapsed"), "quiet"));
          }
        });
  }

  private void keep(Clearance changed, Runnable then) {
    council.keep(
        body + ".area." + now.area(), () -> books().clear(body, changed), kept(changed, then));
  }

  private CommitteeBook books() {
    return services.workspace().books().committee();
  }

  private Consumer<Outcome<Committee>> kept(Clearance changed, Runnable then) {
    return remarks.orElse(
        kept -> {
          now = changed;
          then.run();
        });
  }

  private void show() {
    state.getChildren().setAll(now.on().isPresent() ? cleared() : open());
  }

  private Node cleared() {
    var day = now.on().map(DayText::words).orElse("");
    var back = Layout.button(words().say("area.back"), "button-outlined", () -> {});
    back.setAccessibleText(words().say("area.back.accessible", area.label()));
    return Layout.column(
        "fields",
        Layout.note(
            Feather.CHECK_CIRCLE, words().say("area.cleared", now.by(), now.role(), day), "good"),
        new Confirmation(
                words(),
                back,
                words().say("area.back.text"),
                words().say("area.back.yes"),
                () -> clear(Optional.empty()))
            .node());
  }

  private Node open() {
    var begin = Layout.button(words().say("area.clear"), "button-outlined", this::ask);
    begin.setAccessibleText(words().say("area.clear.accessible", area.label()));
    return Layout.flow("button-flow", begin);
  }

  private void ask() {
    var officer = new OfficerFields(services);
    state
        .getChildren()
        .setAll(
            officer.node(),
            Layout.flow(
                "button-flow",
                Layout.button(
                    Feather.CHECK,
                    words().say("area.record"),
                    "button-outlined",
                    () -> clear(officer)),
                Layout.button(words().say("council.cancel"), "button-outlined", this::show)));
    officer.begin();
  }

  private void clear(OfficerFields officer) {
    if (officer.isSettled()) {
      clear(Optional.of(officer.opinion()));
    }
  }

  private void clear(Optional<Opinion> officer) {
    edits.flush();
    var changed =
        new Clearance(
            now.area(),
            implications.getText().strip(),
            officer.map(said -> said.by().strip()).orElse(""),
            officer.map(said -> said.role().strip()).orElse(""),
            officer.map(Opinion::on));
    council.ask(() -> books().clear(body, changed), kept(changed, this::show));
  }

  private Messages words() {
    return services.words();
  }
}
