package org.ringfence.ui.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.ringfence.assessment.council.CommitteeBook;
import org.ringfence.messages.Messages;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.disclosure.KeyDecision;
import org.ringfence.model.method.Treatment;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.written.DayRange;
import org.ringfence.ui.field.DayField;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.papers.CommitteeChange.Item;
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
  private final ComboBox<String> jurisdiction;
  private final ComboBox<String> preferred;
  private final TextField name = InputFields.line("");
  private final DayField meeting;
  private final TextField title;
  private final TextField reportOf = InputFields.line("");
  private final TextField contact = InputFields.line("");
  private final TextField wards = InputFields.line("");
  private final ComboBox<KeyDecision> keyDecision;
  private final TextArea urgency;
  private final TextArea consultation;

  CommitteePart(PageServices services, String body, SavedRecords council) {
    this.services = services;
    this.council = council;
    this.edits = council.edits();
    this.body = body;
    this.title = InputFields.line(words().say("committee.title.prompt"));
    this.urgency = InputFields.lines(words().say("committee.urgency.prompt"), ROWS);
    this.consultation = InputFields.lines("", ROWS);
    this.keyDecision = InputFields.pick(List.of(KeyDecision.values()), this::stated);
    this.meeting =
        new DayField(
            words().say("committee.meeting"),
            services,
            DayRange.PLANNED,
            body + ".meeting",
            edits,
            day -> keep("meeting", CommitteeChange.meeting(day)));
    this.jurisdiction =
        InputFields.pick(List.of(), id -> services.wording().label("jurisdiction", id));
    this.preferred = InputFields.pick(List.of(), this::treatment);
    services.background().read(this::found, this::show);
  }

  private String stated(KeyDecision one) {
    return switch (one) {
      case NOT_STATED -> words().say("committee.key.not_stated");
      case YES -> words().say("committee.key.yes");
      case NO -> words().say("committee.key.no");
    };
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
        : services.wording().label("treatment", id);
  }

  private void show(Found found) {
    put(found);
    watch();
    node.getChildren().addAll(details(), Layout.text(words().say("area.title"), "card-heading"));
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
    name.setText(now.name());
    meeting.put(now.meeting());
    title.setText(now.title());
    reportOf.setText(now.reportOf());
    contact.setText(now.contact());
    wards.setText(now.wards());
    keyDecision.setValue(now.keyDecision());
    urgency.setText(now.urgency());
    consultation.setText(now.consultation());
  }

  private void watch() {
    watch(name, Item.NAME);
    watch(title, Item.TITLE);
    watch(reportOf, Item.REPORT_OF);
    watch(contact, Item.CONTACT);
    watch(wards, Item.WARDS);
    watch(urgency, Item.URGENCY);
    watch(consultation, Item.CONSULTATION);
    keyDecision
        .valueProperty()
        .addListener((box, before, now) -> keep("key", CommitteeChange.keyDecision(now)));
    picked(jurisdiction, Item.JURISDICTION);
    picked(preferred, Item.PREFERRED);
  }

  private void watch(TextInputControl field, Item item) {
    edits.watch(field, text -> keep(item.name(), CommitteeChange.text(item, text)));
  }

  private void picked(ComboBox<String> box, Item item) {
    box.valueProperty()
        .addListener((property, before, now) -> keep(item.name(), CommitteeChange.text(item, now)));
  }

  private Node details() {
    return Layout.column(
        "card fields",
        Layout.text(words().say("committee.title"), "card-heading"),
        Layout.text(words().say("committee.text"), "muted"),
        InputFields.labelled(
            words().say("committee.jurisdiction"),
            jurisdiction,
            Layout.text(words().say("committee.jurisdiction.help"), "muted small-text")),
        InputFields.labelled(words().say("committee.name"), name),
        meeting.node(),
        InputFields.labelled(words().say("committee.paper"), title),
        InputFields.labelled(words().say("committee.report_of"), reportOf),
        InputFields.labelled(words().say("committee.contact"), contact),
        InputFields.labelled(words().say("committee.wards"), wards),
        InputFields.labelled(words().say("committee.key"), keyDecision),
        InputFields.labelled(words().say("committee.urgency"), urgency),
        InputFields.labelled(words().say("committee.consultation"), consultation),
        InputFields.labelled(words().say("committee.preferred"), preferred),
        remarks.node());
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
