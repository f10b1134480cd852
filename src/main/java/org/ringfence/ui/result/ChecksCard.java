package org.ringfence.ui.result;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Fold;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;

/** What to check, one thing after another; a tick tries what it would be. */
public final class ChecksCard {
  private final PageServices services;
  private final ResultViewModel model;
  private final ResultWords said;
  private final List<CheckRow> rows;
  private final VBox node = Layout.column("card checks-card");

  /**
   * The checks of a result as it is now.
   *
   * @param question shows the question of a subject
   */
  public ChecksCard(
      PageServices services, ResultViewModel model, GivenTasks tasks, Consumer<String> question) {
    this.services = services;
    this.model = model;
    this.said = new ResultWords(services.words(), services.wording());
    var lines = model.checks();
    this.rows =
        lines.stream().map(line -> new CheckRow(services, model, line, tasks, question)).toList();
    node.getChildren()
        .addAll(
            Layout.text(
                words().say(model.canAssume() ? "result.next" : "result.first"), "card-heading"),
            Layout.text(intro(lines), "muted small-text"));
    rows.forEach(row -> node.getChildren().add(row.node()));
    proven();
    model.changesProperty().subscribe(_ -> refresh());
  }

  /** The card. */
  public Node node() {
    return node;
  }

  private String intro(List<CheckLine> lines) {
    if (lines.isEmpty()) {
      return words().say("result.next.none");
    }
    var counts =
        Arrays.stream(CheckLine.State.values())
            .map(state -> counted(state, lines))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(words().say("list.join")));
    return words().say(model.canAssume() ? "result.next.intro" : "result.first.intro", counts);
  }

  private String counted(CheckLine.State state, List<CheckLine> lines) {
    var count = lines.stream().filter(line -> line.state() == state).count();
    return count == 0
        ? ""
        : words()
            .say(
                "result.counted", count, words().inSentence(words().choice("result.state", state)));
  }

  private void proven() {
    var proven = CheckLine.proven(model.dossier().risk());
    if (!proven.isEmpty()) {
      var fold =
          new Fold(
              words().count("result.proven", proven.size()),
              () ->
                  Layout.column(
                      "reasons",
                      proven.stream()
                          .map(id -> services.wording().title(id))
                          .map(title -> Layout.note(Feather.CHECK_SQUARE, title, "good"))
                          .toArray(Node[]::new)));
      node.getChildren().add(fold.node());
    }
  }

  private void refresh() {
    var text =
        model
            .assumed()
            .map(risk -> words().count("result.assumed", model.assumptions(), said.assumed(risk)))
            .orElseGet(() -> words().say("result.assuming"));
    rows.forEach(row -> row.assumed(text));
  }

  private Messages words() {
    return services.words();
  }
}
