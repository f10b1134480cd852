package org.ringfence.ui.home;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.field.Suggestions;
import org.ringfence.ui.home.NewAssessmentViewModel.Field;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.Page;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;

/** One short form that begins an assessment. */
public final class NewAssessmentPage implements Page {
  private final PageServices services;
  private final NewAssessmentViewModel model;
  private final Consumer<Dossier> started;
  private final Map<Field, TextField> boxes = new EnumMap<>(Field.class);
  private final Map<Field, Label> problems = new EnumMap<>(Field.class);
  private final Map<Field, Remarks> questions = new EnumMap<>(Field.class);
  private final Remarks remarks = new Remarks();
  private final Button start;
  private final Node node;

  /**
   * An empty form.
   *
   * @param started shows the new assessment
   * @param cancelled goes back
   */
  public NewAssessmentPage(PageServices services, Consumer<Dossier> started, Runnable cancelled) {
    this.services = services;
    this.model = new NewAssessmentViewModel(services);
    this.started = started;
    this.start =
        Layout.button(Feather.ARROW_RIGHT, words().say("new.start"), "accent large", this::start);
    start.setDefaultButton(true);
    start.setId("start");
    var form =
        Layout.column(
            "card form",
            field(Field.ORGANISATION, "new.organisation"),
            Layout.fields(field(Field.SITE, "new.site"), field(Field.ADDRESS, "new.address")),
            Layout.fields(
                field(Field.INSTALLATION, "new.installation"),
                field(Field.CONTRACT, "new.contract")),
            remarks.node(),
            Layout.flow(
                "button-flow",
                start,
                Layout.button(words().say("new.cancel"), "button-outlined large", cancelled)));
    this.node =
        Layout.scrolling(
            Layout.column(
                "page",
                Layout.text(words().say("new.title"), "page-title"),
                Layout.text(words().say("new.intro"), "step-intro"),
                form),
            "page-scroll");
    services.background().read(services.workspace()::entries, this::offer);
  }

  @Override
  public Node node() {
    return node;
  }

  private Node field(Field field, String key) {
    var box = InputFields.line(words().say(key + ".prompt"));
    var problem = Layout.text(words().say("new.missing"), "field-problem");
    var question = new Remarks();
    Layout.show(problem, false);
    questions.put(field, question);
    box.textProperty().subscribe(text -> typed(field, text));
    box.setId(key.replace('.', '-'));
    boxes.put(field, box);
    problems.put(field, problem);
    return InputFields.labelled(
        words().say(key),
        box,
        problem,
        question.node(),
        Layout.text(words().say(key + ".help"), "muted small-text"));
  }

  private void typed(Field field, String text) {
    model.put(field, text);
    Optional.ofNullable(problems.get(field)).ifPresent(problem -> Layout.show(problem, false));
    Optional.ofNullable(questions.get(field)).ifPresent(Remarks::clear);
  }

  private void start() {
    var missing = model.missing();
    problems.forEach((field, problem) -> Layout.show(problem, missing.contains(field)));
    if (missing.isEmpty()) {
      start.setDisable(true);
      services.background().read(services.workspace()::entries, this::ask);
    } else {
      focus(missing.getFirst());
    }
  }

  /** A name that may be a slip is asked about before anything is begun under it. */
  private void ask(List<RegisterEntry> entries) {
    model.know(entries);
    var alike = model.alike();
    if (alike.isEmpty()) {
      begin();
      return;
    }
    start.setDisable(false);
    alike.forEach(this::ask);
    focus(alike.keySet().iterator().next());
  }

  private void ask(Field field, String known) {
    Optional.ofNullable(questions.get(field))
        .ifPresent(
            place ->
                place.say(
                    Layout.column(
                        "fields",
                        Layout.note(
                            Feather.HELP_CIRCLE, words().say("new.alike", known), "caution"),
                        Layout.flow(
                            "button-flow",
                            Layout.button(
                                words().say("new.alike.use", known),
                                "button-outlined",
                                () -> use(field, known)),
                            Layout.button(
                                words().say("new.alike.another", model.get(field)),
                                "button-outlined",
                                () -> another(field))))));
  }

  private void use(Field field, String known) {
    Optional.ofNullable(boxes.get(field)).ifPresent(box -> box.setText(known));
  }

  private void another(Field field) {
    model.another(field);
    Optional.ofNullable(questions.get(field)).ifPresent(Remarks::clear);
  }

  private void begin() {
    model.start(
        started,
        refusals -> {
          start.setDisable(false);
          remarks.refuse(refusals);
          model.findOpen(this::offer);
        });
  }

  /** What is open already is what somebody wants to go on with. */
  private void offer(Dossier open) {
    remarks.add(
        Layout.flow(
            "button-flow",
            Layout.button(
                Feather.ARROW_RIGHT,
                words().say("new.there"),
                "button-outlined",
                () -> started.accept(open))));
  }

  private void focus(Field field) {
    Optional.ofNullable(boxes.get(field)).ifPresent(Node::requestFocus);
  }

  @Override
  public void shown() {
    focus(Field.ORGANISATION);
  }

  /** What is there already is offered at once, and while somebody types. */
  private void offer(List<RegisterEntry> entries) {
    model.know(entries);
    boxes.forEach(
        (field, box) ->
            new Suggestions<>(
                box,
                (typed, found) -> Suggestions.among(model.known(field)).find(typed, found),
                NewAssessmentPage::row,
                box::setText));
  }

  private static Node row(String text) {
    return Layout.text(text, "suggestion-row");
  }

  private Messages words() {
    return services.words();
  }
}
