package org.ringfence.ui.papers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.council.InformationRequestBook;
import org.ringfence.assessment.paper.PaperSecrets;
import org.ringfence.messages.Messages;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.InformationRequest;
import org.ringfence.model.disclosure.ItemDecision;
import org.ringfence.model.disclosure.RequestItem;
import org.ringfence.model.disclosure.RequestTopic;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.method.Provision;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.written.DayRange;
import org.ringfence.ui.field.DayField;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.form.Confirmation;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.WrittenFile;

/** One request: its questions with what was decided on them, and the answer as a file. */
final class RequestCard {
  private final PageServices services;
  private final String body;
  private final InformationRequest request;
  private final Map<String, Provision> sections;
  private final Consumer<Optional<InformationRequest>> changed;
  private final Remarks remarks = new Remarks();
  private final TextField asked;
  private final ComboBox<RequestTopic> topic;
  private final DayField answered;
  private final Node node;

  /**
   * A card for a request.
   *
   * @param sections that something can be kept back under
   * @param changed is told of the request as it is then; of none once it is removed
   */
  RequestCard(
      PageServices services,
      String body,
      InformationRequest request,
      List<Provision> sections,
      Consumer<Optional<InformationRequest>> changed) {
    this.services = services;
    this.body = body;
    this.request = request;
    this.sections = sections.stream().collect(Collectors.toMap(Provision::id, Function.identity()));
    this.changed = changed;
    this.asked = InputFields.line(words().say("requests.asked.prompt"));
    this.topic = InputFields.pick(List.of(RequestTopic.values()), this::named);
    this.answered = new DayField(words().say("requests.answered"), services, DayRange.PAST);
    var parts = new ArrayList<Node>(List.of(questions()));
    if (request.answered().isEmpty()) {
      parts.add(question());
      if (!request.items().isEmpty()) {
        parts.add(
            new DecisionForm(
                    services, body, request, sections, now -> changed.accept(Optional.of(now)))
                .node());
      }
    }
    parts.add(answer());
    this.node = Layout.column("step-body", parts.toArray(Node[]::new));
  }

  Node node() {
    return node;
  }

  private Node questions() {
    var rows = Layout.column("people");
    for (var number = 1; number <= request.items().size(); number++) {
      rows.getChildren().add(row(number, request.items().get(number - 1)));
    }
    if (request.items().isEmpty()) {
      rows.getChildren().add(Layout.text(words().say("requests.no_question"), "muted"));
    }
    return Layout.column(
        "card",
        Layout.text(request.reference(), "card-heading"),
        Layout.text(days(), "muted"),
        rows);
  }

  private String days() {
    return request
        .answered()
        .map(
            day ->
                words()
                    .say(
                        "requests.row.answered",
                        DayText.words(request.received()),
                        DayText.words(day)))
        .orElseGet(
            () ->
                words()
                    .say(
                        "requests.row.open",
                        DayText.words(request.received()),
                        DayText.words(request.due())));
  }

  private Node row(int number, RequestItem item) {
    return Layout.column(
        "row-names",
        Layout.text(words().say("requests.question", number, item.asked()), "card-title"),
        Layout.text(named(item.topic()), "muted"),
        Layout.text(decided(item), "muted"));
  }

  private String decided(RequestItem item) {
    var what =
        switch (item.decision()) {
          case ItemDecision.Open() -> words().say("requests.open");
          case ItemDecision.Given _ -> words().say("requests.given");
          case ItemDecision.HeldBack held -> words().say("requests.held_back", section(held));
          case ItemDecision.NotHeld _ -> words().say("requests.not_held");
          case ItemDecision.OverLimit over -> words().say("requests.over_limit", over.hours());
        };
    return item.decision()
        .decidedBy()
        .map(
            by -> words().say("requests.decided", what, by.by(), by.role(), DayText.words(by.on())))
        .orElse(what);
  }

  private String section(ItemDecision.HeldBack held) {
    return Optional.ofNullable(sections.get(held.provision()))
        .map(Provision::name)
        .orElse(held.provision());
  }

  private String named(RequestTopic one) {
    return switch (one) {
      case MAKERS -> words().say("requests.topic.makers");
      case YEARS -> words().say("requests.topic.years");
      case SPEND -> words().say("requests.topic.spend");
      case PLANS -> words().say("requests.topic.plans");
      case ASSESSMENTS -> words().say("requests.topic.assessments");
      case POLICY -> words().say("requests.topic.policy");
      case NETWORK -> words().say("requests.topic.network");
      case LOCATIONS -> words().say("requests.topic.locations");
      case MODELS -> words().say("requests.topic.models");
      case OTHER -> words().say("requests.topic.other");
    };
  }

  private Node question() {
    return Layout.column(
        "card fields",
        Layout.text(words().say("requests.ask.title"), "card-heading"),
        InputFields.labelled(
            words().say("requests.asked"),
            asked,
            Layout.text(words().say("requests.asked.help"), "muted small-text")),
        InputFields.labelled(words().say("requests.topic"), topic),
        Layout.flow(
            "button-flow",
            Layout.button(Feather.PLUS, words().say("requests.ask"), "accent", this::ask)));
  }

  private void ask() {
    var about = Optional.ofNullable(topic.getValue()).orElse(RequestTopic.OTHER);
    attempt(() -> book().ask(body, request.id(), asked.getText(), about));
  }

  private Node answer() {
    var rows =
        Layout.column("card fields", Layout.text(words().say("requests.answer"), "card-heading"));
    if (request.isOpen()) {
      rows.getChildren().add(Layout.text(words().say("requests.answer.draft"), "muted"));
    }
    rows.getChildren()
        .addAll(
            Layout.flow(
                "button-flow",
                Layout.button(
                    Feather.FILE_TEXT,
                    words().say("order.button.docx"),
                    "accent",
                    () -> choose("docx")),
                Layout.button(
                    Feather.GRID,
                    words().say("order.button.xlsx"),
                    "accent",
                    () -> choose("xlsx"))),
            remarks.node());
    if (request.answered().isEmpty()) {
      var remove = Layout.button(words().say("requests.remove"), "button-outlined", () -> {});
      rows.getChildren()
          .addAll(
              answered.node(),
              Layout.flow(
                  "button-flow",
                  Layout.button(
                      words().say("requests.record_answered"), "button-outlined", this::answered)),
              new Confirmation(
                      words(),
                      remove,
                      words().say("requests.remove.text", request.reference()),
                      words().say("requests.remove.yes"),
                      this::remove)
                  .node());
    }
    return rows;
  }

  private void answered() {
    if (answered.isGiven()) {
      var day = answered.day().orElseThrow();
      attempt(() -> book().answered(body, request.id(), day));
    }
  }

  private void remove() {
    services
        .background()
        .attempt(
            () -> book().remove(body, request.id()),
            remarks.orElse(_ -> changed.accept(Optional.empty())));
  }

  private void attempt(Supplier<Outcome<InformationRequest>> work) {
    services.background().attempt(work, remarks.orElse(now -> changed.accept(Optional.of(now))));
  }

  private void choose(String ending) {
    var name = "answer-" + request.reference().replaceAll("[^A-Za-z0-9]+", "-") + "." + ending;
    services
        .files()
        .choose(
            FileChoice.Purpose.SAVE,
            words().say("requests.answer"),
            services.documents().resolve(name),
            ending)
        .ifPresent(this::write);
  }

  private void write(Path file) {
    services
        .background()
        .attempt(
            () -> written(file),
            remarks.orElse(path -> remarks.say(new WrittenFile(services, path).node())));
  }

  private Outcome<Path> written(Path file) {
    var whose =
        services.workspace().books().organisations().all().stream()
            .filter(one -> one.id().equals(body))
            .findFirst()
            .map(Organisation::name)
            .orElse("");
    var order =
        PaperOrder.of(PaperKind.FOI, Edition.PUBLIC, whose).answering(request, book().regulator());
    return services
        .workspace()
        .publishing()
        .writeSaying(order, file, PaperSecrets.lockedWith(Optional.empty()), Progress.NONE)
        .map(paper -> paper.file());
  }

  private InformationRequestBook book() {
    return services.workspace().books().requests();
  }

  private Messages words() {
    return services.words();
  }
}
