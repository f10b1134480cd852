package org.ringfence.ui.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.ringfence.assessment.council.CommitteeBook;
import org.ringfence.assessment.council.CommitteeWords;
import org.ringfence.messages.Messages;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.disclosure.KeyDecision;
import org.ringfence.model.method.Treatment;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.DecisionPower;
import org.ringfence.model.paper.OptionTarget;
import org.ringfence.model.written.DayRange;
import org.ringfence.ui.field.DayField;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FieldEdits;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;

/** The front block of a committee paper, and what officers say of each area; saved as given. */
final class CommitteePart implements RecordsForm {
  private static final int ROWS = 3;

  private final PageServices services;
  private final String body;
  private final SavedRecords council;
  private final FieldEdits edits;
  private final Remarks remarks = new Remarks();
  private final VBox node = Layout.column("step-body");
  private final List<AreaCard> areas = new ArrayList<>();
  private final Map<CommitteeText, TextInputControl> texts = new EnumMap<>(CommitteeText.class);
  private final CommitteeWords names = CommitteeWords.bundled();
  private final ComboBox<String> jurisdiction;
  private final DayField meeting;
  private final ComboBox<DecisionPower> power;
  private final ComboBox<KeyDecision> keyDecision;
  private final ComboBox<String> preferred;
  private final DayField reportBy;

  CommitteePart(PageServices services, String body, SavedRecords council) {
    this.services = services;
    this.council = council;
    this.edits = council.edits();
    this.body = body;
    for (var text : CommitteeText.values()) {
      texts.put(text, text.isLine() ? InputFields.line("") : InputFields.lines("", ROWS));
    }
    this.power = InputFields.pick(List.of(DecisionPower.values()), names::label);
    this.keyDecision = InputFields.pick(List.of(KeyDecision.values()), names::label);
    this.meeting = day("meeting", (day, now) -> now.withMeeting(day));
    this.reportBy = day("report_by", (day, now) -> now.withReportBy(day));
    this.jurisdiction =
        InputFields.pick(List.of(), id -> services.wording().label("jurisdiction", id));
    this.preferred = InputFields.pick(List.of(), this::treatment);
    services.background().read(this::found, this::show);
  }

  private DayField day(String item, BiFunction<Optional<LocalDate>, Committee, Committee> change) {
    return new DayField(
        words().say("committee." + item),
        services,
        DayRange.PLANNED,
        body + "." + item,
        edits,
        day -> keep(item, now -> change.apply(day, now)));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void flush() {
    edits.flush();
    areas.forEach(AreaCard::flush);
  }

  private record Found(
      Committee committee,
      List<String> jurisdictions,
      List<String> treatments,
      List<String> areas) {}

  private Found found() {
    var books = services.workspace().books();
    return new Found(
        book().committee(body),
        book().jurisdictions(),
        books.treatments().treatments().stream().map(Treatment::id).toList(),
        book().areas());
  }

  private CommitteeBook book() {
    return services.workspace().books().committee();
  }

  private String treatment(String id) {
    return id.isEmpty()
        ? words().say("committee.preferred.none")
        : OptionTarget.of(id)
            .map(CommitteeWords.bundled()::label)
            .orElseGet(() -> services.wording().label("treatment", id));
  }

  private void show(Found found) {
    put(found);
    watch();
    var options = Stream.concat(Stream.of(""), found.treatments().stream()).toList();
    var decision = new DecisionCard(services, body, options, council);
    node.getChildren()
        .addAll(details(), decision.node(), Layout.text(words().say("area.title"), "card-heading"));
    node.getChildren().add(Layout.text(words().say("area.text"), "muted"));
    for (var area : found.areas()) {
      var said =
          found.committee().clearances().stream()
              .filter(one -> one.area().equals(area))
              .findFirst()
              .orElseGet(() -> new Clearance(area, "", "", "", Optional.empty()));
      var card = new AreaCard(services, body, said, council);
      areas.add(card);
      node.getChildren().add(card.node());
    }
  }

  private void put(Found found) {
    var now = found.committee();
    jurisdiction.getItems().setAll(found.jurisdictions());
    jurisdiction.setValue(now.jurisdiction());
    preferred.getItems().add("");
    preferred.getItems().addAll(found.treatments());
    preferred.setValue(now.preferred());
    meeting.put(now.meeting());
    power.setValue(now.power());
    keyDecision.setValue(now.keyDecision());
    reportBy.put(now.reportBy());
    texts.forEach((text, field) -> field.setText(now.text(text)));
  }

  private void watch() {
    texts.forEach(
        (text, field) -> edits.watch(field, said -> keep(text.id(), now -> now.with(text, said))));
    picked(jurisdiction, "jurisdiction", (law, now) -> now.in(law));
    picked(power, "power", (by, now) -> now.by(by));
    picked(keyDecision, "key", (is, now) -> now.withKeyDecision(is));
    picked(preferred, "preferred", (option, now) -> now.preferring(option));
  }

  private <T> void picked(
      ComboBox<T> box, String item, BiFunction<T, Committee, Committee> change) {
    box.valueProperty()
        .addListener((property, before, chosen) -> keep(item, now -> change.apply(chosen, now)));
  }

  private Node details() {
    var card =
        Layout.column(
            "card fields",
            Layout.text(words().say("committee.title"), "card-heading"),
            Layout.text(words().say("committee.text"), "muted"),
            InputFields.labelled(
                words().say("committee.jurisdiction"),
                jurisdiction,
                help(words().say("committee.jurisdiction.help"))));
    for (var group : TextGroup.values()) {
      card.getChildren()
          .add(Layout.text(words().say("committee.group." + group.id()), "card-heading"));
      card.getChildren().addAll(choices(group));
      group.texts().forEach(text -> card.getChildren().add(field(text)));
    }
    card.getChildren().add(remarks.node());
    return card;
  }

  /** What is not written but chosen. */
  private List<Node> choices(TextGroup group) {
    return switch (group) {
      case MEETING -> List.of(meeting.node());
      case DECISION ->
          List.of(
              InputFields.labelled(
                  words().say("committee.power"), power, help(words().say("committee.power.help"))),
              InputFields.labelled(words().say("committee.key"), keyDecision),
              InputFields.labelled(words().say("committee.preferred"), preferred),
              reportBy.node(),
              help(words().say("committee.report_by.help")));
      case MONEY, ASKED, PAPERS -> List.of();
    };
  }

  private Node field(CommitteeText text) {
    return InputFields.labelled(
        names.label(text), Objects.requireNonNull(texts.get(text)), help(names.help(text)));
  }

  private static Node help(String text) {
    return Layout.text(text, "muted small-text");
  }

  private void keep(String item, UnaryOperator<Committee> change) {
    council.keep(
        body + "." + item,
        () -> book().set(body, change.apply(book().committee(body))),
        remarks.orElse(kept -> {}));
  }

  private Messages words() {
    return services.words();
  }
}
