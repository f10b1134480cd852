package org.ringfence.ui.part;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.layout.Layout;

/** A place on a page where it is said what came of something. */
public final class Remarks {
  private final VBox node = Layout.column("remarks");

  private final Optional<Node> retry;

  /** Nothing to say yet. */
  public Remarks() {
    this(Optional.empty());
  }

  /** The same; whoever is refused goes on in this field. */
  public Remarks(Node field) {
    this(Optional.of(field));
  }

  private Remarks(Optional<Node> retry) {
    this.retry = retry;
    clear();
  }

  /** The place. */
  public Node node() {
    return node;
  }

  /** Says nothing any more. */
  public void clear() {
    node.getChildren().clear();
    Layout.show(node, false);
  }

  /** Says why something was refused. */
  public void refuse(List<Problem> problems) {
    node.getChildren().setAll(ProblemBox.ofEachKind(Feather.X_CIRCLE, "problem", problems));
    Layout.show(node, !problems.isEmpty());
    if (!problems.isEmpty()) {
      retry.ifPresent(Node::requestFocus);
    }
  }

  /** Says besides what to mind. */
  public void caution(List<String> texts) {
    add(texts.stream().map(text -> new Problem(text, "", "")).toList());
  }

  /** Says besides what is to be seen to. */
  public void add(List<Problem> problems) {
    problems.stream()
        .map(problem -> Layout.note(Feather.ALERT_TRIANGLE, problem.message(), "caution"))
        .forEach(node.getChildren()::add);
    Layout.show(node, !node.getChildren().isEmpty());
  }

  /** Shows this beneath what stands there. */
  public void add(Node remark) {
    node.getChildren().add(remark);
    Layout.show(node, true);
  }

  /** Says why something was refused, or says nothing any more and hands over what came of it. */
  public <T> Consumer<Outcome<T>> orElse(Consumer<T> done) {
    return outcome -> {
      switch (outcome) {
        case Outcome.Done<T>(var value) -> {
          clear();
          done.accept(value);
        }
        case Outcome.Refused<T>(var problems) -> refuse(problems);
      }
    };
  }

  /** Says that something worked. */
  public void done(String text) {
    say(Layout.note(Feather.CHECK_CIRCLE, text, "good"));
  }

  /** Says that something goes on. */
  public void busy(String text) {
    say(Layout.note(Feather.LOADER, text, "quiet"));
  }

  /** Shows this and nothing else. */
  public void say(Node remark) {
    node.getChildren().setAll(remark);
    Layout.show(node, true);
  }
}
