package org.ringfence.ui.check;

import java.nio.file.Path;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.ui.layout.Layout;

/** Shows a verdict: a word and a picture first, then each thing that was found with its mark. */
final class VerdictCard {
  private final Messages words;
  private final Node node;

  VerdictCard(Messages words, Path file, Verdict verdict) {
    this.words = words;
    var lines = Layout.column("verdict-lines");
    verdict.lines().forEach(line -> lines.getChildren().add(line(line)));
    this.node =
        Layout.column(
            "card verdict",
            Layout.text(words.say("verdict.of", file.getFileName()), "muted"),
            Layout.note(icon(verdict.level()), word(verdict), style(verdict)),
            Layout.text(verdict.headline(), "headline"),
            lines);
    node.setAccessibleRole(AccessibleRole.TEXT);
    node.setAccessibleText(words.say("choice.accessible", word(verdict), verdict.headline()));
    node.setFocusTraversable(true);
  }

  Node node() {
    return node;
  }

  private String word(Verdict verdict) {
    return switch (verdict.level()) {
      case PROVED -> words.say(verdict.isAllGood() ? "verdict.intact" : "verdict.minded");
      case CHANGED -> words.say("verdict.changed");
      case UNREADABLE -> words.say("verdict.unreadable");
      case DIFFERENT -> words.say("verdict.different");
      case SIGNER_NOT_RECOGNISED -> words.say("verdict.stranger");
      case SIGNATURE_LEFT_OUT -> words.say("verdict.leftout");
      case NOT_VOUCHED_FOR -> words.say("verdict.unvouched");
    };
  }

  private static Feather icon(Verdict.Level level) {
    return switch (level) {
      case PROVED -> Feather.CHECK_CIRCLE;
      case CHANGED, DIFFERENT -> Feather.X_OCTAGON;
      case UNREADABLE -> Feather.HELP_CIRCLE;
      case SIGNER_NOT_RECOGNISED, SIGNATURE_LEFT_OUT -> Feather.USER_X;
      case NOT_VOUCHED_FOR -> Feather.HELP_CIRCLE;
    };
  }

  /** Green is only what is proved in full. */
  private static String style(Verdict verdict) {
    return switch (verdict.level()) {
      case PROVED -> verdict.isAllGood() ? "good verdict-word" : "caution verdict-word";
      case CHANGED, DIFFERENT, UNREADABLE -> "problem verdict-word";
      case SIGNER_NOT_RECOGNISED, SIGNATURE_LEFT_OUT, NOT_VOUCHED_FOR -> "caution verdict-word";
    };
  }

  private HBox line(Verdict.Line line) {
    var row =
        switch (line.mark()) {
          case GOOD -> Layout.note(Feather.CHECK, line.text(), "good");
          case NOTE -> Layout.note(Feather.INFO, line.text(), "quiet");
          case DOUBT -> Layout.note(Feather.ALERT_TRIANGLE, line.text(), "caution");
          case BAD -> Layout.note(Feather.X_CIRCLE, line.text(), "problem");
        };
    row.setAccessibleRole(AccessibleRole.TEXT);
    row.setAccessibleText(words.say("choice.accessible", mark(line.mark()), line.text()));
    return row;
  }

  private String mark(Verdict.Mark mark) {
    return switch (mark) {
      case GOOD -> words.say("verdict.good");
      case NOTE -> words.say("verdict.note");
      case DOUBT -> words.say("verdict.doubt");
      case BAD -> words.say("verdict.bad");
    };
  }
}
