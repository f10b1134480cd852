package org.ringfence.ui.report;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.ui.layout.Layout;

/** Shows what will be in a paper before it is written. */
final class PlanCard {
  private final Messages words;
  private final VBox content = Layout.column("fields");
  private final Node node;

  PlanCard(Messages words) {
    this.words = words;
    this.node =
        Layout.column("card", Layout.text(words.say("order.plan"), "card-heading"), content);
  }

  Node node() {
    return node;
  }

  void busy() {
    content
        .getChildren()
        .setAll(Layout.note(Feather.LOADER, words.say("order.plan.busy"), "quiet"));
  }

  void show(Outcome<PaperPlan> outcome) {
    switch (outcome) {
      case Outcome.Done<PaperPlan>(var plan) -> show(plan);
      case Outcome.Refused<PaperPlan>(var problems) ->
          content.getChildren().setAll(problems.stream().map(PlanCard::problem).toList());
    }
  }

  private static Node problem(Problem problem) {
    return Layout.note(Feather.X_CIRCLE, problem.message(), "problem");
  }

  private void show(PaperPlan plan) {
    content
        .getChildren()
        .setAll(
            Layout.text(plan.title(), "plan-title"),
            Layout.text(words.say("order.plan.marking", plan.marking()), "muted"));
    plan.cautions().forEach(one -> add(Layout.note(Feather.ALERT_TRIANGLE, one, "caution")));
    plan.parts().forEach(part -> add(part(part)));
    lines("order.plan.away", Feather.ALERT_TRIANGLE, plan.givesAway());
    lines("order.plan.missing", Feather.EDIT_3, plan.missing());
    lines("order.plan.withheld", Feather.EYE_OFF, plan.withheld());
  }

  private Node part(PaperPlan.Part part) {
    return Layout.column(
        "plan-part",
        Layout.text(part.heading(), "plan-heading"),
        Layout.text(part.holds(), "muted"));
  }

  private void lines(String heading, Feather icon, List<String> lines) {
    if (!lines.isEmpty()) {
      add(Layout.text(words.say(heading), "plan-heading"));
      lines.forEach(line -> add(Layout.note(icon, line, "quiet")));
    }
  }

  private void add(Node more) {
    content.getChildren().add(more);
  }
}
