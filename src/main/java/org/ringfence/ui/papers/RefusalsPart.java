package org.ringfence.ui.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.council.RefusalBook;
import org.ringfence.messages.Messages;
import org.ringfence.model.disclosure.Refusal;
import org.ringfence.model.method.Provision;
import org.ringfence.model.written.DayRange;
import org.ringfence.ui.field.DayField;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.form.Confirmation;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;

/** Requests for information that were refused, with the section relied on. */
final class RefusalsPart implements RecordsForm {
  private static final int ROWS = 2;

  private final PageServices services;
  private final String body;
  private final Remarks remarks = new Remarks();
  private final VBox rows = Layout.column("people");
  private final VBox node = Layout.column("step-body");
  private final TextField reference = InputFields.line("");
  private final DayField received;
  private final TextField asked;
  private final GroundBox section;
  private final InterestField interest;
  private final TextArea reason = InputFields.lines("", ROWS);
  private final CheckBox partial;
  private final DayField answered;
  private List<Provision> sections = List.of();

  RefusalsPart(PageServices services, String body) {
    this.services = services;
    this.body = body;
    this.asked = InputFields.line(words().say("refusals.asked.prompt"));
    this.received = new DayField(words().say("refusals.received"), services, DayRange.PAST);
    this.answered = new DayField(words().say("refusals.answered"), services, DayRange.PAST);
    this.section = new GroundBox(words(), words().say("refusals.section"));
    this.interest = new InterestField(words(), section, () -> sections);
    this.partial = new CheckBox(words().say("refusals.partial"));
    node.getChildren().addAll(listed(), form());
    load();
  }

  @Override
  public Node node() {
    return node;
  }

  private Node listed() {
    return Layout.column(
        "card",
        Layout.text(words().say("refusals.title"), "card-heading"),
        Layout.text(words().say("refusals.text"), "muted"),
        rows);
  }

  private Node form() {
    return Layout.column(
        "card fields",
        Layout.text(words().say("refusals.add.title"), "card-heading"),
        Layout.note(Feather.EYE, words().say("refusals.published"), "caution"),
        InputFields.labelled(
            words().say("refusals.reference"),
            reference,
            Layout.text(words().say("refusals.reference.help"), "muted small-text")),
        received.node(),
        InputFields.labelled(words().say("refusals.asked"), asked),
        section.node(),
        InputFields.labelled(words().say("refusals.reason"), reason),
        interest.node(),
        partial,
        answered.node(),
        remarks.node(),
        Layout.flow(
            "button-flow",
            Layout.button(Feather.PLUS, words().say("refusals.add"), "accent", this::add)));
  }

  private record Found(
      List<Refusal> refusals, List<String> sections, Map<String, Provision> provisions) {}

  private void load() {
    services
        .background()
        .read(
            () ->
                new Found(
                    book().refusals(body),
                    book().sections(),
                    services.workspace().books().provisions()),
            this::show);
  }

  private RefusalBook book() {
    return services.workspace().books().refusals();
  }

  private void show(Found found) {
    sections =
        found.sections().stream()
            .flatMap(id -> Optional.ofNullable(found.provisions().get(id)).stream())
            .toList();
    section.offer(sections);
    rows.getChildren()
        .setAll(found.refusals().stream().map(one -> row(one, found.provisions())).toList());
    if (found.refusals().isEmpty()) {
      rows.getChildren().add(Layout.text(words().say("refusals.none"), "muted"));
    }
  }

  private Node row(Refusal refusal, Map<String, Provision> provisions) {
    var remove = Layout.button(words().say("refusals.remove"), "button-outlined", () -> {});
    remove.setAccessibleText(
        words().say("council.accessible", words().say("refusals.remove"), refusal.reference()));
    var names =
        Layout.column(
            "row-names",
            Layout.text(refusal.reference(), "card-title"),
            Layout.text(days(refusal), "muted"),
            Layout.text(ground(refusal, provisions), "muted"),
            Layout.text(refusal.reason(), "muted"));
    if (!refusal.asked().isEmpty()) {
      names
          .getChildren()
          .add(1, Layout.text(words().say("refusals.row.asked", refusal.asked()), "muted"));
    }
    interest(refusal, provisions)
        .ifPresent(said -> names.getChildren().add(Layout.text(said, "muted")));
    var asked =
        new Confirmation(
            words(),
            remove,
            words().say("refusals.remove.text", refusal.reference()),
            words().say("refusals.remove.yes"),
            () -> remove(refusal));
    return Layout.column("person", names, asked.node());
  }

  private Optional<String> interest(Refusal refusal, Map<String, Provision> provisions) {
    if (!refusal.publicInterest().isEmpty()) {
      return Optional.of(words().say("withheld.interest.given", refusal.publicInterest()));
    }
    return Optional.ofNullable(provisions.get(refusal.provision()))
        .filter(Provision::weighed)
        .map(section -> words().say("refusals.interest.missing"));
  }

  private String ground(Refusal refusal, Map<String, Provision> provisions) {
    var name =
        Optional.ofNullable(provisions.get(refusal.provision()))
            .map(Provision::name)
            .orElse(refusal.provision());
    return words().say(refusal.partial() ? "refusals.row.partial" : "refusals.row.whole", name);
  }

  private String days(Refusal refusal) {
    var came = DayText.words(refusal.received());
    return refusal
        .answered()
        .map(day -> words().say("refusals.row.answered", came, DayText.words(day)))
        .orElseGet(() -> words().say("refusals.row.open", came));
  }

  private void add() {
    if (!received.isSettled() || !answered.isSettled()) {
      return;
    }
    var day = received.day();
    if (day.isEmpty()) {
      remarks.say(
          Layout.note(Feather.X_CIRCLE, words().say("refusals.received.missing"), "problem"));
      return;
    }
    var refusal =
        new Refusal(
            "",
            reference.getText(),
            day.get(),
            asked.getText(),
            section.chosen(),
            reason.getText(),
            interest.text(),
            partial.isSelected(),
            answered.day());
    services
        .background()
        .attempt(
            () -> book().add(body, refusal),
            remarks.orElse(
                added -> {
                  clear();
                  remarks.done(words().say("refusals.added"));
                  load();
                }));
  }

  private void clear() {
    reference.clear();
    asked.clear();
    reason.clear();
    interest.put("");
    partial.setSelected(false);
    received.put(Optional.empty());
    answered.put(Optional.empty());
  }

  private void remove(Refusal refusal) {
    services
        .background()
        .attempt(() -> book().remove(body, refusal.id()), remarks.orElse(left -> load()));
  }

  private Messages words() {
    return services.words();
  }
}
