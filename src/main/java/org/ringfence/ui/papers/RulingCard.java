package org.ringfence.ui.papers;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.disclosure.PastRuling;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailNames;
import org.ringfence.model.method.Provision;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.form.Confirmation;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Reveal;

/**
 * One detail: whether it is withheld, why, who decided, what was decided before, and on demand
 * another decision or the end of this one.
 */
final class RulingCard {
  private final PageServices services;
  private final List<Provision> grounds;
  private final RulingDesk desk;
  private final VBox node = Layout.column("card fields");
  private final Button again;
  private final List<PastRuling> past;
  private final Remarks remarks = new Remarks();
  private Ruling ruling;
  private boolean fresh;

  /** Shows a ruling and those on the same detail that no longer stand. */
  RulingCard(
      PageServices services,
      Ruling ruling,
      List<PastRuling> past,
      List<Provision> grounds,
      RulingDesk desk) {
    this.services = services;
    this.ruling = ruling;
    this.past = past;
    this.grounds = grounds;
    this.desk = desk;
    this.again = button("withheld.decide", this::ask);
    show(begin());
  }

  Node node() {
    return node;
  }

  private Button button(String key, Runnable action) {
    var button = Layout.button(words().say(key), "button-outlined", action);
    button.setAccessibleText(words().say("council.accessible", words().say(key), name()));
    return button;
  }

  private void show(Node last) {
    node.getChildren()
        .setAll(
            Layout.text(name(), "card-heading"),
            Layout.text(meaning(), "muted"),
            Layout.text(what(ruling), "plain-text"));
    said(ruling.reason());
    if (!ruling.publicInterest().isEmpty()) {
      said(words().say("withheld.interest.given", ruling.publicInterest()));
    }
    node.getChildren().add(who());
    if (isUnweighed()) {
      node.getChildren()
          .add(
              Layout.note(
                  Feather.ALERT_TRIANGLE, words().say("withheld.interest.missing"), "caution"));
    }
    if (!past.isEmpty()) {
      node.getChildren().add(history());
    }
    node.getChildren().addAll(remarks.node(), last);
  }

  private void said(String text) {
    if (!text.isEmpty()) {
      node.getChildren().add(Layout.text(text, "muted"));
    }
  }

  private String name() {
    return ruling.question().isEmpty()
        ? DetailNames.british().name(services.wording(), ruling.kind())
        : words().say("withheld.answer", services.wording().title(ruling.question()));
  }

  private String meaning() {
    return ruling.question().isEmpty()
        ? DetailNames.british().meaning(services.wording(), ruling.kind())
        : services.wording().question(ruling.question()).ask();
  }

  private String what(Ruling one) {
    if (one.withheld()) {
      var key = one.isProposal() ? "withheld.proposed.yes" : "withheld.yes";
      return words().say(key, ground(one.provision()));
    }
    return words().say(one.isProposal() ? "withheld.proposed.no" : "withheld.no");
  }

  private String ground(String id) {
    return grounds.stream()
        .filter(one -> one.id().equals(id))
        .map(Provision::name)
        .findFirst()
        .orElse(id);
  }

  /** As decided before the weighing was asked for. */
  private boolean isUnweighed() {
    return !ruling.isProposal()
        && ruling.withheld()
        && ruling.publicInterest().isEmpty()
        && grounds.stream().anyMatch(one -> one.id().equals(ruling.provision()) && one.weighed());
  }

  private Node who() {
    return ruling
        .opinion()
        .map(
            said ->
                words().say("withheld.decided", said.by(), said.role(), DayText.words(said.on())))
        .map(text -> Layout.note(Feather.CHECK_CIRCLE, text, "good"))
        .orElseGet(
            () -> Layout.note(Feather.HELP_CIRCLE, words().say("withheld.proposed"), "caution"));
  }

  private Node history() {
    var lines =
        Layout.column("fields", Layout.text(words().say("withheld.history"), "field-label"));
    past.forEach(one -> lines.getChildren().add(Layout.text(line(one), "muted small-text")));
    return lines;
  }

  private String line(PastRuling one) {
    var said = one.ruling().opinion().orElseThrow();
    var ended =
        switch (one.end()) {
          case REPLACED -> ended("withheld.history.replaced", one);
          case TAKEN_BACK -> ended("withheld.history.back", one);
          case UNDONE -> words().say("withheld.history.undone");
        };
    return words()
        .say(
            "withheld.history.line",
            said.by(),
            said.role(),
            DayText.words(said.on()),
            what(one.ruling()),
            ended);
  }

  private String ended(String key, PastRuling one) {
    return words()
        .say(key, one.by().by(), one.by().role(), DayText.words(one.by().on()), one.why());
  }

  private Node begin() {
    var row = Layout.flow("button-flow", again);
    if (fresh) {
      row.getChildren()
          .add(
              new Confirmation(
                      words(),
                      button("withheld.undo", () -> {}),
                      words().say("withheld.undo.text"),
                      words().say("withheld.undo.yes"),
                      this::undo)
                  .node());
    } else if (!ruling.isProposal()) {
      row.getChildren().add(button("withheld.back", this::askBack));
    }
    return row;
  }

  private void ask() {
    show(
        new RulingForm(
                services,
                ruling,
                grounds,
                (given, where) -> desk.decide(given, where.orElse(this::decided)))
            .node());
  }

  private void decided(Ruling decided) {
    ruling = decided;
    fresh = true;
    show(begin());
    Reveal.focus(again);
  }

  private void undo() {
    desk.undo(ruling, settled("withheld.undone"));
  }

  private void askBack() {
    var why = InputFields.line("");
    show(
        Layout.column(
            "fields",
            Layout.text(words().say("withheld.back.text"), "muted"),
            InputFields.labelled(words().say("withheld.back.why"), why),
            Layout.flow(
                "button-flow",
                button(
                    "withheld.back.record",
                    () -> desk.takeBack(ruling, why.getText(), settled("withheld.backed"))),
                Layout.button(
                    words().say("council.cancel"), "button-outlined", () -> show(begin())))));
    Reveal.focus(why);
  }

  private Consumer<Outcome<Ruling>> settled(String done) {
    return remarks.orElse(
        now -> {
          ruling = now;
          fresh = false;
          remarks.done(words().say(done));
          show(begin());
          Reveal.focus(again);
        });
  }

  private Messages words() {
    return services.words();
  }
}
