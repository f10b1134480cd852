package org.ringfence.ui.papers;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.model.Outcome;
import org.ringfence.model.Provision;
import org.ringfence.model.Ruling;
import org.ringfence.ui.part.Days;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Services;
import org.ringfence.ui.part.Words;

/** One detail: whether it is withheld, why, who decided, and another decision on demand. */
final class RulingCard {
  private final Services services;
  private final List<Provision> grounds;
  private final BiConsumer<Ruling, Consumer<Outcome<Ruling>>> decide;
  private final VBox node = Layout.column("card fields");
  private final Button again;
  private Ruling ruling;

  /**
   * Shows a ruling.
   *
   * @param decide has a ruling decided by the officer and hands over what came of it
   */
  RulingCard(
      Services services,
      Ruling ruling,
      List<Provision> grounds,
      BiConsumer<Ruling, Consumer<Outcome<Ruling>>> decide) {
    this.services = services;
    this.ruling = ruling;
    this.grounds = grounds;
    this.decide = decide;
    this.again = Layout.button(words().say("withheld.decide"), "button-outlined", this::ask);
    again.setAccessibleText(
        words().say("council.accessible", words().say("withheld.decide"), name()));
    show(begin());
  }

  Node node() {
    return node;
  }

  private void show(Node last) {
    node.getChildren()
        .setAll(
            Layout.text(name(), "card-heading"),
            Layout.text(meaning(), "muted"),
            Layout.text(what(), "plain-text"),
            reason(),
            who(),
            last);
  }

  private String name() {
    return ruling.question().isEmpty()
        ? services.wording().label("detail", ruling.kind().id())
        : words().say("withheld.answer", services.wording().title(ruling.question()));
  }

  private String meaning() {
    return ruling.question().isEmpty()
        ? services.wording().term("detail", ruling.kind().id()).meaning()
        : services.wording().question(ruling.question()).ask();
  }

  private String what() {
    return ruling.withheld()
        ? words().say("withheld.yes", ground(ruling.provision()))
        : words().say("withheld.no");
  }

  private String ground(String id) {
    return grounds.stream()
        .filter(one -> one.id().equals(id))
        .map(Provision::name)
        .findFirst()
        .orElse(id);
  }

  private Node reason() {
    var text = Layout.text(ruling.reason(), "muted");
    Layout.show(text, !ruling.reason().isEmpty());
    return text;
  }

  private Node who() {
    return ruling
        .opinion()
        .map(said -> words().say("withheld.decided", said.by(), said.role(), Days.words(said.on())))
        .map(text -> Layout.note(Feather.CHECK_CIRCLE, text, "good"))
        .orElseGet(
            () -> Layout.note(Feather.HELP_CIRCLE, words().say("withheld.proposed"), "quiet"));
  }

  private Node begin() {
    return Layout.flow("button-flow", again);
  }

  private void ask() {
    show(
        new RulingForm(
                services,
                ruling,
                grounds,
                (given, remarks) -> decide.accept(given, remarks.orElse(this::decided)))
            .node());
  }

  private void decided(Ruling decided) {
    ruling = decided;
    show(begin());
    again.requestFocus();
  }

  private Words words() {
    return services.words();
  }
}
