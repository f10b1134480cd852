package org.ringfence.ui.papers;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.council.CommitteeWords;
import org.ringfence.assessment.meeting.MeetingResults;
import org.ringfence.messages.Messages;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.Decision;
import org.ringfence.model.paper.OptionTarget;
import org.ringfence.model.written.DayRange;
import org.ringfence.ui.field.DayField;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;

/** Takes down what the committee decided, and shows what follows from it before it is taken. */
final class DecisionCard {
  private static final int ROWS = 3;

  private final PageServices services;
  private final String body;
  private final SavedRecords council;
  private final Remarks remarks = new Remarks();
  private final TextArea resolution = InputFields.lines("", ROWS);
  private final TextField minute = InputFields.line("");
  private final DayField on;
  private final ComboBox<String> option;
  private final VBox following = Layout.column("fields");
  private final VBox earlier = Layout.column("fields");
  private final Node node;

  DecisionCard(PageServices services, String body, List<String> options, SavedRecords council) {
    this.services = services;
    this.body = body;
    this.council = council;
    this.on = new DayField(words().say("decided.on"), services, DayRange.PAST);
    this.option = InputFields.pick(options, this::option);
    option.setValue("");
    this.node =
        Layout.column(
            "card fields",
            Layout.text(words().say("decided.title"), "card-heading"),
            Layout.text(words().say("decided.text"), "muted"),
            InputFields.labelled(words().say("decided.resolution"), resolution),
            on.node(),
            InputFields.labelled(words().say("decided.minute"), minute),
            InputFields.labelled(words().say("decided.option"), option),
            Layout.flow(
                "button-flow",
                Layout.button(
                    Feather.CHECK, words().say("decided.keep"), "button-outlined", this::keep)),
            remarks.node(),
            following,
            earlier);
    read();
  }

  Node node() {
    return node;
  }

  private record Known(List<Decision> decisions, List<Action> following) {}

  private void read() {
    services
        .background()
        .read(
            () ->
                new Known(
                    services.workspace().books().decisions().decisions(body),
                    results().following(body)),
            this::show);
  }

  private MeetingResults results() {
    return services.workspace().meetings();
  }

  private void show(Known known) {
    following.getChildren().clear();
    if (!known.following().isEmpty()) {
      following
          .getChildren()
          .addAll(
              Layout.text(words().say("decided.actions"), "card-heading"),
              Layout.text(
                  known.following().stream().map(this::words).collect(Collectors.joining("\n")),
                  "muted"),
              Layout.flow(
                  "button-flow",
                  Layout.button(words().say("decided.take"), "button-outlined", this::take)));
    }
    earlier.getChildren().clear();
    if (!known.decisions().isEmpty()) {
      earlier.getChildren().add(Layout.text(words().say("decided.earlier"), "card-heading"));
      known.decisions().stream()
          .map(one -> Layout.text(words(one), "muted"))
          .forEach(earlier.getChildren()::add);
    }
  }

  private void keep() {
    if (on.isGiven()) {
      var decision =
          new Decision(
              resolution.getText(), on.day().orElseThrow(), minute.getText(), option.getValue());
      council.ask(() -> results().record(body, decision), remarks.orElse(this::kept));
    }
  }

  private void kept(MeetingResults.Recorded recorded) {
    resolution.clear();
    minute.clear();
    option.setValue("");
    remarks.done(words().say("decided.kept"));
    note("decided.answered", recorded.answered());
    note("decided.signed", recorded.signed());
    note("decided.before", recorded.earlier());
    read();
  }

  private void note(String key, List<RegisterEntry> entries) {
    if (!entries.isEmpty()) {
      remarks.add(Layout.note(Feather.INFO, words().say(key, names(entries)), "quiet"));
    }
  }

  private static String names(List<RegisterEntry> entries) {
    return entries.stream()
        .map(entry -> entry.site().name() + ", " + entry.installation())
        .collect(Collectors.joining("; "));
  }

  private void take() {
    council.ask(
        () -> results().take(body),
        remarks.orElse(
            taken -> {
              remarks.done(words().say("decided.taken"));
              read();
            }));
  }

  private String words(Action action) {
    return words()
        .say(
            "decided.action",
            action.what(),
            action.owner().isEmpty() ? words().say("decided.nobody") : action.owner(),
            action.due().map(DayText::words).orElse(words().say("decided.no_day")));
  }

  private String words(Decision one) {
    return one.option().isEmpty()
        ? words().say("decided.one", DayText.words(one.on()), one.minute(), one.resolution())
        : words()
            .say(
                "decided.one.option",
                DayText.words(one.on()),
                one.minute(),
                option(one.option()),
                one.resolution());
  }

  private String option(String id) {
    return id.isEmpty()
        ? words().say("decided.option.none")
        : OptionTarget.of(id)
            .map(CommitteeWords.bundled()::label)
            .orElseGet(() -> services.wording().label("treatment", id));
  }

  private Messages words() {
    return services.words();
  }
}
