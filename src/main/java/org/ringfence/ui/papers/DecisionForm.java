package org.ringfence.ui.papers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.disclosure.InformationRequest;
import org.ringfence.model.disclosure.ItemDecision;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.Prejudice;
import org.ringfence.model.disclosure.RequestLimit;
import org.ringfence.model.method.Provision;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;

/** Records what an officer has decided on a question of a request; it chooses nothing for them. */
final class DecisionForm {
  private static final int ROWS = 2;
  private static final int MOST_HOURS = 9_999;

  private enum Outcomes {
    GIVEN,
    HELD_BACK,
    NOT_HELD,
    OVER_LIMIT
  }

  private final PageServices services;
  private final String body;
  private final InformationRequest request;
  private final Consumer<InformationRequest> changed;
  private final Remarks remarks = new Remarks();
  private final ComboBox<Integer> question;
  private final ComboBox<Outcomes> outcome;
  private final ComboBox<Prejudice> prejudice;
  private final GroundBox section;
  private final TextArea said = InputFields.lines("", ROWS);
  private final TextArea harm = InputFields.lines("", ROWS);
  private final TextArea forGiving = InputFields.lines("", ROWS);
  private final TextArea forKeeping = InputFields.lines("", ROWS);
  private final TextArea searched = InputFields.lines("", ROWS);
  private final Spinner<Integer> hours = InputFields.number(0, MOST_HOURS, RequestLimit.HOURS + 1);
  private final TextArea estimate = InputFields.lines("", ROWS);
  private final TextArea fits = InputFields.lines("", ROWS);
  private final OfficerFields officer;
  private final Node node;

  DecisionForm(
      PageServices services,
      String body,
      InformationRequest request,
      List<Provision> sections,
      Consumer<InformationRequest> changed) {
    this.services = services;
    this.body = body;
    this.request = request;
    this.changed = changed;
    this.question =
        InputFields.pick(
            IntStream.rangeClosed(1, request.items().size()).boxed().toList(),
            number ->
                words().say("requests.question", number, request.items().get(number - 1).asked()));
    this.outcome = InputFields.pick(List.of(Outcomes.values()), this::named);
    this.prejudice =
        InputFields.pick(
            List.of(Prejudice.WOULD, Prejudice.LIKELY),
            one -> words().say(one == Prejudice.WOULD ? "requests.would" : "requests.likely"));
    this.section = new GroundBox(words(), words().say("refusals.section"));
    this.officer = new OfficerFields(services);
    section.offer(sections);
    this.node = form(sections);
  }

  Node node() {
    return node;
  }

  private String named(Outcomes one) {
    return switch (one) {
      case GIVEN -> words().say("requests.decide.give");
      case HELD_BACK -> words().say("requests.decide.hold_back");
      case NOT_HELD -> words().say("requests.decide.not_held");
      case OVER_LIMIT -> words().say("requests.decide.over_limit");
    };
  }

  private Node form(List<Provision> sections) {
    var likely =
        Layout.column("fields", InputFields.labelled(words().say("requests.prejudice"), prejudice));
    var interest =
        Layout.column(
            "fields",
            InputFields.labelled(words().say("requests.for_giving"), forGiving),
            InputFields.labelled(words().say("requests.for_keeping"), forKeeping));
    section.watch(
        chosen -> {
          Layout.show(likely, services.workspace().books().requests().needsPrejudice(chosen));
          Layout.show(
              interest,
              sections.stream().anyMatch(one -> one.id().equals(chosen) && one.weighed()));
        });
    var given = Layout.column("fields", InputFields.labelled(words().say("requests.words"), said));
    var held =
        Layout.column(
            "fields",
            section.node(),
            InputFields.labelled(
                words().say("requests.harm"),
                harm,
                Layout.text(words().say("requests.harm.help"), "muted small-text")),
            likely,
            interest);
    var none =
        Layout.column("fields", InputFields.labelled(words().say("requests.searched"), searched));
    var over =
        Layout.column(
            "fields",
            InputFields.labelled(
                words().say("requests.hours"),
                hours,
                Layout.text(words().say("requests.hours.help"), "muted small-text")),
            InputFields.labelled(words().say("requests.estimate"), estimate),
            InputFields.labelled(words().say("requests.fits"), fits));
    outcome
        .valueProperty()
        .subscribe(
            now -> {
              Layout.show(given, now == Outcomes.GIVEN);
              Layout.show(held, now == Outcomes.HELD_BACK);
              Layout.show(none, now == Outcomes.NOT_HELD);
              Layout.show(over, now == Outcomes.OVER_LIMIT);
            });
    return Layout.column(
        "card fields",
        Layout.text(words().say("requests.decide.title"), "card-heading"),
        Layout.note(Feather.EYE, words().say("requests.printed"), "caution"),
        InputFields.labelled(words().say("requests.decide.which"), question),
        InputFields.labelled(words().say("requests.decide.what"), outcome),
        given,
        held,
        none,
        over,
        officer.node(),
        remarks.node(),
        Layout.flow(
            "button-flow",
            Layout.button(Feather.CHECK, words().say("requests.decide"), "accent", this::decide)));
  }

  private void decide() {
    if (question.getValue() == null || outcome.getValue() == null) {
      remarks.say(Layout.note(Feather.X_CIRCLE, words().say("requests.decide.missing"), "problem"));
      return;
    }
    if (!officer.isSettled()) {
      return;
    }
    var number = question.getValue();
    var decision = decision(outcome.getValue(), officer.opinion());
    services
        .background()
        .attempt(
            () ->
                services
                    .workspace()
                    .books()
                    .requests()
                    .decide(body, request.id(), number, decision),
            remarks.orElse(changed));
  }

  private ItemDecision decision(Outcomes what, Opinion by) {
    return switch (what) {
      case GIVEN -> new ItemDecision.Given(said.getText(), by);
      case HELD_BACK ->
          new ItemDecision.HeldBack(
              section.chosen(),
              Optional.ofNullable(prejudice.getValue()).orElse(Prejudice.NOT_ASKED),
              harm.getText(),
              forGiving.getText(),
              forKeeping.getText(),
              by);
      case NOT_HELD -> new ItemDecision.NotHeld(searched.getText(), by);
      case OVER_LIMIT ->
          new ItemDecision.OverLimit(hours.getValue(), estimate.getText(), fits.getText(), by);
    };
  }

  private Messages words() {
    return services.words();
  }
}
