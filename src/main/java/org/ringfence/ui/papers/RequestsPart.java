package org.ringfence.ui.papers;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.council.InformationRequestBook;
import org.ringfence.messages.Messages;
import org.ringfence.model.disclosure.InformationRequest;
import org.ringfence.model.method.Provision;
import org.ringfence.model.written.DayRange;
import org.ringfence.ui.field.DayField;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;

/** Requests for information: one is added or chosen, and its questions are decided on. */
final class RequestsPart implements RecordsForm {
  private final PageServices services;
  private final String body;
  private final Remarks remarks = new Remarks();
  private final ComboBox<InformationRequest> which =
      InputFields.pick(List.of(), InformationRequest::reference);
  private final VBox choice = Layout.column("card");
  private final VBox chosen = Layout.column("step-body");
  private final VBox node = Layout.column("step-body");
  private final TextField reference = InputFields.line("");
  private final DayField received;
  private final TextField review;

  RequestsPart(PageServices services, String body) {
    this.services = services;
    this.body = body;
    this.received = new DayField(words().say("requests.received"), services, DayRange.PAST);
    this.review = InputFields.line(words().say("requests.review.prompt"));
    choice
        .getChildren()
        .addAll(
            Layout.text(words().say("requests.title"), "card-heading"),
            Layout.text(words().say("requests.text"), "muted"),
            InputFields.labelled(words().say("requests.which"), which));
    node.getChildren().addAll(choice, chosen, form());
    which.valueProperty().subscribe(this::choose);
    load(Optional.empty());
  }

  @Override
  public Node node() {
    return node;
  }

  private Node form() {
    return Layout.column(
        "card fields",
        Layout.text(words().say("requests.add.title"), "card-heading"),
        InputFields.labelled(
            words().say("requests.reference"),
            reference,
            Layout.text(words().say("requests.reference.help"), "muted small-text")),
        received.node(),
        InputFields.labelled(
            words().say("requests.review"),
            review,
            Layout.text(words().say("requests.review.help"), "muted small-text")),
        remarks.node(),
        Layout.flow(
            "button-flow",
            Layout.button(Feather.PLUS, words().say("requests.add"), "accent", this::add)));
  }

  private record Found(List<InformationRequest> requests, List<Provision> sections) {}

  private List<Provision> sections = List.of();

  private void load(Optional<String> id) {
    services
        .background()
        .read(
            () -> new Found(book().requests(body), book().sections()),
            found -> {
              sections = found.sections();
              which.getItems().setAll(found.requests());
              Layout.show(choice, !found.requests().isEmpty());
              found.requests().stream()
                  .filter(one -> id.map(one.id()::equals).orElse(true))
                  .reduce((_, later) -> later)
                  .ifPresent(which::setValue);
            });
  }

  private void choose(@Nullable InformationRequest request) {
    chosen.getChildren().clear();
    if (request != null) {
      var card =
          new RequestCard(
              services, body, request, sections, now -> load(now.map(InformationRequest::id)));
      chosen.getChildren().setAll(card.node());
    }
  }

  private InformationRequestBook book() {
    return services.workspace().books().requests();
  }

  private void add() {
    if (!received.isSettled()) {
      return;
    }
    var day = received.day();
    if (day.isEmpty()) {
      remarks.say(
          Layout.note(Feather.X_CIRCLE, words().say("refusals.received.missing"), "problem"));
      return;
    }
    services
        .background()
        .attempt(
            () -> book().add(body, reference.getText(), day.get(), review.getText()),
            remarks.orElse(
                added -> {
                  reference.clear();
                  review.clear();
                  received.put(Optional.empty());
                  remarks.done(words().say("requests.added", added.reference()));
                  load(Optional.of(added.id()));
                }));
  }

  private Messages words() {
    return services.words();
  }
}
